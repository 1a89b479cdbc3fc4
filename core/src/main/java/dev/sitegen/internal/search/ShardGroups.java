package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.SearchScope;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The groups of shards that are being written. Each is worked out once, by whoever comes first while all others wait, and given
 * up when its last shard was asked for, or after two others were begun. Thread-safe.
 */
final class ShardGroups {

    /** Some 25 MB for reports of 5,000 characters, whatever the scope. */
    private static final int DOCUMENTS_AT_ONCE = 10_000;

    private static final int MOST = 2;

    private final Heads heads;
    private final Digests digests;
    private final Deque<Pending> held = new ArrayDeque<>();

    ShardGroups(Heads heads, Digests digests) {
        this.heads = heads;
        this.digests = digests;
    }

    /** The content of a shard. */
    String shard(SearchScope scope, int number) throws IOException {
        Pending pending = pending(scope, number);
        String shard = pending.group().shard(number);
        release(pending);
        return shard;
    }

    private synchronized Pending pending(SearchScope scope, int shard) {
        for (Pending pending : held) {
            if (pending.scope == scope && shard >= pending.from && shard < pending.to) {
                return pending;
            }
        }
        int groups = Integer.highestOneBit(
                Math.max(1, (scope.documents().size() + DOCUMENTS_AT_ONCE - 1) / DOCUMENTS_AT_ONCE));
        int length = scope.shards() / Math.min(groups, scope.shards());
        int from = shard / length * length;
        Pending pending = new Pending(scope, from, from + length);
        if (held.size() == MOST) {
            held.removeFirst();
        }
        held.addLast(pending);
        return pending;
    }

    private synchronized void release(Pending pending) {
        pending.left--;
        if (pending.left == 0) {
            held.remove(pending);
        }
    }

    /** A group, worked out when it is asked for. */
    private final class Pending {

        private final SearchScope scope;
        private final int from;
        private final int to;
        private int left;
        private ShardGroup group;

        Pending(SearchScope scope, int from, int to) {
            this.scope = scope;
            this.from = from;
            this.to = to;
            this.left = to - from;
        }

        synchronized ShardGroup group() throws IOException {
            if (group == null) {
                group = new ShardGroup(scope, from, to, heads, digests);
            }
            return group;
        }
    }
}
