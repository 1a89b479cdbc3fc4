package dev.sitegen.internal.search;

import java.util.Arrays;

/**
 * For each pair the documents that have it. Documents are numbered from 0 and must come in order; a list holds the distances
 * from one to the next, less one, in digits of six bits: five of the distance, lowest first, and one that says whether another
 * follows.
 *
 * <p>Written, a list is these digits in base 64, or behind a {@code *} six documents a character up to the last, whichever is
 * shorter.
 */
final class PostingLists {

    /** The digits of base 64 (RFC 4648). */
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final int DIGIT_BITS = 5;
    private static final int DIGIT = (1 << DIGIT_BITS) - 1;
    private static final int MORE = 1 << DIGIT_BITS;
    private static final int BITS = 6;

    // What is known of a list, side by side, for one look into memory costs more than all that is done with it.
    private static final int FIELDS = 8;
    private static final int PAIR = 0;
    /** The last document. */
    private static final int LAST = 1;
    /** Where its first slice begins. */
    private static final int FIRST = 2;
    /** Where the next digit goes. */
    private static final int NEXT = 3;
    /** How much room is left in the last slice. */
    private static final int ROOM = 4;
    /** The number of the last slice. */
    private static final int SLICE = 5;
    /** How many digits it has. */
    private static final int LENGTH = 6;

    private final Arena arena = new Arena();
    /** Where in {@link #lists} a pair's list is known, plus 1; by the hash of the pair. */
    private int[] slots = new int[1 << 12];

    private int[] lists = new int[FIELDS << 11];
    private int size;

    /** Says that a document has a pair; said again of the same document it changes nothing. */
    void add(int pair, int document) {
        int list = list(pair);
        if (lists[list + LAST] == document) {
            return;
        }
        int rest = document - lists[list + LAST] - 1;
        lists[list + LAST] = document;
        for (; rest > DIGIT; rest >>>= DIGIT_BITS) {
            append(list, rest & DIGIT | MORE);
        }
        append(list, rest);
    }

    private void append(int list, int digit) {
        if (lists[list + ROOM] == 0) {
            int number = ++lists[list + SLICE];
            int slice = arena.slice(number);
            arena.link(lists[list + NEXT], slice);
            lists[list + NEXT] = slice;
            lists[list + ROOM] = Arena.room(number);
        }
        arena.set(lists[list + NEXT]++, digit);
        lists[list + ROOM]--;
        lists[list + LENGTH]++;
    }

    /** The list of a pair, a new one if it has none. */
    private int list(int pair) {
        int slot = slot(pair);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        int list = size * FIELDS;
        if (list == lists.length) {
            grow();
            slot = slot(pair);
        }
        slots[slot] = list + 1;
        lists[list + PAIR] = pair;
        lists[list + LAST] = -1;
        lists[list + FIRST] = arena.slice(0);
        lists[list + NEXT] = lists[list + FIRST];
        lists[list + ROOM] = Arena.room(0);
        size++;
        return list;
    }

    private int slot(int pair) {
        int mask = slots.length - 1;
        // All pairs of a shard have the lowest bits in common.
        int slot = Pairs.hash(pair) >>> 7 & mask;
        while (slots[slot] > 0 && lists[slots[slot] - 1 + PAIR] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        lists = Arrays.copyOf(lists, lists.length * 2);
        slots = new int[slots.length * 2];
        for (int list = 0; list < size * FIELDS; list += FIELDS) {
            slots[slot(lists[list + PAIR])] = list + 1;
        }
    }

    /** How many bytes all of it takes. */
    long bytes() {
        return arena.size() + 4L * (lists.length + slots.length);
    }

    /** The pairs, in no order. */
    int[] pairs() {
        int[] pairs = new int[size];
        for (int i = 0; i < size; i++) {
            pairs[i] = lists[i * FIELDS + PAIR];
        }
        return pairs;
    }

    /** Whether any document has a pair. */
    boolean has(int pair) {
        return slots[slot(pair)] > 0;
    }

    /** Writes the list of a pair that some document has. */
    void write(int pair, StringBuilder out) {
        int list = slots[slot(pair)] - 1;
        if (lists[list + LENGTH] <= 2 + lists[list + LAST] / BITS) {
            new Reader(list).copyTo(out);
        } else {
            new Reader(list).drawTo(out);
        }
    }

    /** Goes through the digits of a list. */
    private final class Reader {

        private int at;
        private int left = Arena.room(0);
        private int slice;
        private int digits;

        Reader(int list) {
            at = lists[list + FIRST];
            digits = lists[list + LENGTH];
        }

        private int digit() {
            if (left == 0) {
                at = arena.follow(at);
                left = Arena.room(++slice);
            }
            left--;
            digits--;
            return arena.get(at++);
        }

        void copyTo(StringBuilder out) {
            while (digits > 0) {
                out.append(DIGITS.charAt(digit()));
            }
        }

        void drawTo(StringBuilder out) {
            out.append('*');
            int begin = 0;
            int bits = 0;
            int document = -1;
            while (digits > 0) {
                document += 1 + distance();
                for (; document >= begin + BITS; begin += BITS) {
                    out.append(DIGITS.charAt(bits));
                    bits = 0;
                }
                bits |= 1 << document - begin;
            }
            out.append(DIGITS.charAt(bits));
        }

        private int distance() {
            int distance = 0;
            int digit = MORE;
            for (int shift = 0; (digit & MORE) > 0; shift += DIGIT_BITS) {
                digit = digit();
                distance |= (digit & DIGIT) << shift;
            }
            return distance;
        }
    }
}
