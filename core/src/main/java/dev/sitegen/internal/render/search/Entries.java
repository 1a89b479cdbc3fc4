package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import java.util.ArrayList;
import java.util.List;

/**
 * Adjacent entries of a scope that are inverted together.
 *
 * @param from the number of the first
 * @param to the number behind the last
 */
public record Entries(SearchScope scope, int from, int to) {

    /** Pieces have most of their keys in common, and each holds them; a change costs one piece. */
    private static final int MOST = 1_024;

    private static final int FEWEST = 64;

    /** Enough pieces for threads to share. */
    private static final int PIECES = 4;

    /** All entries of a scope, in pieces that depend on nothing but how many there are, about. */
    public static List<Entries> of(SearchScope scope) {
        int size = scope.size();
        int length = Math.max(FEWEST, Math.min(MOST, Integer.highestOneBit(size / PIECES)));
        List<Entries> pieces = new ArrayList<>();
        for (int from = 0; from < size; from += length) {
            pieces.add(new Entries(scope, from, Math.min(size, from + length)));
        }
        return pieces;
    }
}
