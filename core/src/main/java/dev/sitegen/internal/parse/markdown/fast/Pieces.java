package dev.sitegen.internal.parse.markdown.fast;

import java.util.Arrays;

/**
 * The ends of the pieces of {@linkplain PlainInlines plain words}, ascending: noted when words are accepted, so that they need not be
 * looked for again when their nodes are made.
 */
final class Pieces {

    private int[] ends = new int[256];
    private int count;

    /** The piece that was asked for last, or one before it. */
    private int next;

    int count() {
        return count;
    }

    void add(int end) {
        ends = count < ends.length ? ends : Arrays.copyOf(ends, 2 * count);
        ends[count++] = end;
    }

    /** Forgets all but so many pieces: those of words that were accepted in vain. */
    void keep(int first) {
        count = first;
    }

    /** The end of the piece that begins at a place; places are asked for in the order of the text. */
    int endOf(int begin) {
        while (ends[next] <= begin) {
            next++;
        }
        return ends[next];
    }
}
