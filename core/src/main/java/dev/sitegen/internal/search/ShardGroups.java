package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.Output.SearchShard;
import dev.sitegen.internal.plan.SearchScope;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
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

    private final Contents contents;
    private final Wanted wanted;
    private final long mostBytes;
    private final Deque<Held> held = new ArrayDeque<>();
    /** Into how many groups a scope has to be cut: a power of two. */
    private int parts = 1;

    ShardGroups(Contents contents, Wanted wanted) {
        this(contents, wanted, MOST_BYTES);
    }

    /** @param mostBytes how much memory a group may take; two are held at most */
    ShardGroups(Contents contents, Wanted wanted, long mostBytes) {
        this.contents = contents;
        this.wanted = wanted;
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
        BitSet wanted = wanted(scope);
        if (!wanted.get(number)) {
            // Somebody took away what was there; then more may be missing.
            wanted.set(0, scope.shards());
        }
        while (true) {
            int length = Math.max(1, scope.shards() / parts);
            int from = number / length * length;
            BitSet shards = new BitSet();
            shards.or(wanted);
            shards.clear(0, from);
            shards.clear(from + length, scope.shards());
            Optional<ShardGroup> group = ShardGroup.of(scope, shards, contents, mostBytes);
            if (group.isPresent()) {
                held.addLast(new Held(group.get()));
                return held.getLast();
            }
            parts *= 2;
        }
    }

    private BitSet wanted(SearchScope scope) throws IOException {
        BitSet shards = new BitSet();
        for (int number = 0; number < scope.shards(); number++) {
            shards.set(number, wanted.is(new SearchShard(scope, number)));
        }
        return shards;
    }
}
