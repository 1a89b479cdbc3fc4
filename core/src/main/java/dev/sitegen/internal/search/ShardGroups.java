package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.SearchScope;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The groups of shards that are being written. Each is worked out once, by whoever comes first while all others wait, and given
 * up when its last shard was asked for, or after two others were begun. Thread-safe.
 */
final class ShardGroups {

    /** Enough for all shards of a scope, unless its documents have hardly a word in common. */
    private static final long MOST_BYTES = 48L << 20;

    private static final int MOST_GROUPS = 2;

    private final Heads heads;
    private final Digests digests;
    private final long mostBytes;
    private final Deque<Held> held = new ArrayDeque<>();
    /** Into how many groups a scope has to be cut: a power of two. */
    private int parts = 1;

    ShardGroups(Heads heads, Digests digests) {
        this(heads, digests, MOST_BYTES);
    }

    /** @param mostBytes how much memory a group may take; two are held at most */
    ShardGroups(Heads heads, Digests digests, long mostBytes) {
        this.heads = heads;
        this.digests = digests;
        this.mostBytes = mostBytes;
    }

    /** A group, and how many of its shards were not asked for yet. */
    private static final class Held {

        private final ShardGroup group;
        private int left;

        Held(ShardGroup group) {
            this.group = group;
            this.left = group.size();
        }
    }

    /** The content of a shard. */
    String shard(SearchScope scope, int number) throws IOException {
        return group(scope, number).shard(number);
    }

    private synchronized ShardGroup group(SearchScope scope, int number) throws IOException {
        Optional<Held> known =
                held.stream().filter(h -> h.group.holds(scope, number)).findFirst();
        Held wanted = known.isPresent() ? known.get() : workOut(scope, number);
        wanted.left--;
        if (wanted.left == 0) {
            held.remove(wanted);
        }
        return wanted.group;
    }

    private Held workOut(SearchScope scope, int number) throws IOException {
        if (held.size() == MOST_GROUPS) {
            held.removeFirst();
        }
        while (true) {
            int length = Math.max(1, scope.shards() / parts);
            int from = number / length * length;
            Optional<ShardGroup> group = ShardGroup.of(scope, from, from + length, heads, digests, mostBytes);
            if (group.isPresent()) {
                held.addLast(new Held(group.get()));
                return held.getLast();
            }
            parts *= 2;
        }
    }
}
