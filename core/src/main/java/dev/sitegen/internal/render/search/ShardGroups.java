package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * The groups of shards that are being written. Each is computed once, by all threads that ask for a shard of it, and
 * given up when its last shard was asked for, or after two others were begun. Thread-safe.
 */
final class ShardGroups {

    private static final int MOST_GROUPS = 2;

    private final Inversions inversions;
    private final ShardFilter wanted;
    private final Deque<Held> held = new ArrayDeque<>();
    /** Into how many groups a scope has to be cut: a power of two. */
    private int parts = 1;

    ShardGroups(Inversions inversions, ShardFilter wanted) {
        this.inversions = inversions;
        this.wanted = wanted;
    }

    /** A group, and how many of its shards were not asked for yet. */
    private static final class Held {

        private final ShardGroup group;
        private final int parts;
        private int left;

        /** @param parts into how many groups the scope was to be cut */
        Held(ShardGroup group, int parts) {
            this.group = group;
            this.parts = parts;
            this.left = group.size();
        }
    }

    /** The content of a shard. */
    String shard(SearchScope scope, int number) throws IOException {
        while (true) {
            Held found = held(scope, number);
            if (found.group.workOut(number)) {
                return found.group.shard(number);
            }
            giveUp(found);
        }
    }

    private synchronized Held held(SearchScope scope, int number) throws IOException {
        Optional<Held> known =
                held.stream().filter(h -> h.group.holds(scope, number)).findFirst();
        Held found = known.isPresent() ? known.get() : begin(scope, number);
        found.left--;
        if (found.left == 0) {
            held.remove(found);
        }
        return found;
    }

    /** A group that takes too much memory; those begun from now on are smaller. */
    private synchronized void giveUp(Held tooLarge) {
        held.remove(tooLarge);
        parts = Math.max(parts, 2 * tooLarge.parts);
    }

    private Held begin(SearchScope scope, int number) throws IOException {
        if (held.size() == MOST_GROUPS) {
            held.removeFirst();
        }
        BitSet shards = wanted(scope);
        if (!shards.get(number)) {
            // Somebody took away what was there; then more may be missing.
            shards.set(0, scope.shards());
        }
        int length = Math.max(1, scope.shards() / parts);
        int from = number / length * length;
        shards.clear(0, from);
        shards.clear(from + length, scope.shards());
        held.addLast(new Held(new ShardGroup(scope, shards, inversions), parts));
        return held.getLast();
    }

    private BitSet wanted(SearchScope scope) throws IOException {
        BitSet shards = new BitSet();
        for (int number = 0; number < scope.shards(); number++) {
            shards.set(number, wanted.is(scope, number));
        }
        return shards;
    }
}
