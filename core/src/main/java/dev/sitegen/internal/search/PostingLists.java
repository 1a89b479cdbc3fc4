package dev.sitegen.internal.search;

import java.util.Arrays;

/**
 * For each pair the documents that have it. Documents are numbered from 0 and must come in order; a list holds the distances
 * from one to the next, in digits of six bits: five of the distance, lowest first, and one that says whether another follows.
 */
final class PostingLists {

    private static final int DIGIT_BITS = 5;
    private static final int DIGIT = (1 << DIGIT_BITS) - 1;
    private static final int MORE = 1 << DIGIT_BITS;

    /** Where a pair's list is, plus 1; by the hash of the pair. */
    private int[] slots = new int[1 << 12];

    private int[] pairs = new int[1 << 11];
    private int[] first = new int[1 << 11];
    private int[] next = new int[1 << 11];
    /** How much room is left in the last slice of a list. */
    private int[] room = new int[1 << 11];

    private byte[] slices = new byte[1 << 11];
    private int[] document = new int[1 << 11];
    private int size;
    private final Arena arena = new Arena();

    /** Says that a document has a pair; said again of the same document it changes nothing. */
    void add(int pair, int number) {
        int list = list(pair);
        if (document[list] == number) {
            return;
        }
        int rest = number - document[list] - 1;
        document[list] = number;
        while (rest > DIGIT) {
            append(list, rest & DIGIT | MORE);
            rest >>>= DIGIT_BITS;
        }
        append(list, rest);
    }

    private void append(int list, int digit) {
        if (room[list] == 0) {
            int number = ++slices[list];
            int slice = arena.slice(number);
            arena.link(next[list], slice);
            next[list] = slice;
            room[list] = Arena.room(number);
        }
        arena.set(next[list]++, digit);
        room[list]--;
    }

    private int list(int pair) {
        int slot = slot(pair);
        if (slots[slot] == 0) {
            if (size * 2 == slots.length) {
                grow();
                slot = slot(pair);
            }
            slots[slot] = size + 1;
            pairs[size] = pair;
            first[size] = arena.slice(0);
            next[size] = first[size];
            room[size] = Arena.room(0);
            document[size] = -1;
            size++;
        }
        return slots[slot] - 1;
    }

    private int slot(int pair) {
        int mask = slots.length - 1;
        int slot = Pairs.hash(pair) >>> 7 & mask;
        while (slots[slot] != 0 && pairs[slots[slot] - 1] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int room = size * 2;
        pairs = Arrays.copyOf(pairs, room);
        first = Arrays.copyOf(first, room);
        next = Arrays.copyOf(next, room);
        this.room = Arrays.copyOf(this.room, room);
        slices = Arrays.copyOf(slices, room);
        document = Arrays.copyOf(document, room);
        slots = new int[room * 2];
        for (int list = 0; list < size; list++) {
            slots[slot(pairs[list])] = list + 1;
        }
    }

    /** The pairs, in no order. */
    int[] pairs() {
        return Arrays.copyOf(pairs, size);
    }

    /** The documents that have a pair, in order. */
    int[] documents(int pair) {
        int slot = slot(pair);
        return slots[slot] == 0 ? new int[0] : documentsOf(slots[slot] - 1);
    }

    private int[] documentsOf(int list) {
        int[] documents = new int[16];
        int count = 0;
        int number = 0;
        int at = first[list];
        int left = Arena.room(0);
        int before = -1;
        int distance = 0;
        int shift = 0;
        while (at != next[list]) {
            if (left == 0) {
                at = arena.follow(at);
                left = Arena.room(++number);
            }
            int digit = arena.get(at++);
            left--;
            distance |= (digit & DIGIT) << shift;
            shift += DIGIT_BITS;
            if ((digit & MORE) == 0) {
                before += distance + 1;
                documents = count == documents.length ? Arrays.copyOf(documents, count * 2) : documents;
                documents[count++] = before;
                distance = 0;
                shift = 0;
            }
        }
        return Arrays.copyOf(documents, count);
    }
}
