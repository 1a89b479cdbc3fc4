package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * Lists of the documents that have each pair. Documents must come in the order of their numbers; a list holds the distances from
 * one to the next, less one, in groups of seven bits.
 */
final class PostingLists {

    private static final int BITS = 7;
    private static final int GROUP = (1 << BITS) - 1;
    private static final int MORE = 1 << BITS;

    // The fields of a list, side by side, since one look into memory costs more than all that is done with it.
    private static final int FIELDS = 8;
    private static final int PAIR = 0;
    /** The last document. */
    private static final int LAST = 1;
    /** Start of its first slice. */
    private static final int FIRST = 2;
    /** Place of the next byte. */
    private static final int NEXT = 3;
    /** Number of bytes left in the last slice. */
    private static final int ROOM = 4;
    /** The number of the last slice. */
    private static final int SLICE = 5;
    /** Number of its bytes. */
    private static final int LENGTH = 6;

    private final Arena arena = new Arena();
    /** Place in {@link #lists} of a pair's list, plus 1; by the hash of the pair. */
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
        for (; rest > GROUP; rest >>>= BITS) {
            append(list, rest & GROUP | MORE);
        }
        append(list, rest);
    }

    private void append(int list, int value) {
        if (lists[list + ROOM] == 0) {
            int number = ++lists[list + SLICE];
            int slice = arena.slice(number);
            arena.link(lists[list + NEXT], slice);
            lists[list + NEXT] = slice;
            lists[list + ROOM] = Arena.room(number);
        }
        arena.set(lists[list + NEXT]++, value);
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
        int slot = Bigram.hash(pair) >>> 7 & mask;
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

    /** Number of bytes of all lists. */
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

    /** Adds the documents that have a pair to a list, if there are any. */
    void addTo(DocumentList documents, int pair) {
        int list = slots[slot(pair)] - 1;
        if (list < 0) {
            return;
        }
        int at = lists[list + FIRST];
        int slice = 0;
        int left = Arena.room(slice);
        int document = -1;
        int distance = 0;
        int shift = 0;
        for (int length = lists[list + LENGTH]; length > 0; length--) {
            if (left == 0) {
                at = arena.follow(at);
                left = Arena.room(++slice);
            }
            left--;
            int value = arena.get(at++);
            distance |= (value & GROUP) << shift;
            shift += BITS;
            if ((value & MORE) == 0) {
                document += 1 + distance;
                documents.add(document);
                distance = 0;
                shift = 0;
            }
        }
    }
}
