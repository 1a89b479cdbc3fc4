package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * Room for many lists of bytes that grow side by side. A list is a chain of slices, each twice as long as the one before up
 * to a limit; the last four bytes of a full slice say where the next begins. Those of one that is not full begin with its number, so that
 * a list is known by the place of its next byte alone.
 */
final class Arena {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int SHORTEST_BITS = 3;
    private static final int LONGEST_BITS = 10;
    private static final int POINTER = 4;

    private byte[][] blocks = new byte[16][];
    private int count;
    /** Number of bytes in use in the last block. */
    private int used = BLOCK;

    /** Number of bytes that a slice can hold before its pointer: the {@code number}th of its list, counted from 0. */
    private static int room(int number) {
        return (1 << Math.min(LONGEST_BITS, SHORTEST_BITS + number)) - POINTER;
    }

    /** Starts a list and returns the place of its first byte, which is not 0. */
    int begin() {
        return slice(0);
    }

    private int slice(int number) {
        int length = room(number) + POINTER;
        if (used + length > BLOCK) {
            blocks = count == blocks.length ? Arrays.copyOf(blocks, count * 2) : blocks;
            blocks[count++] = new byte[BLOCK];
            // No list begins at 0.
            used = count == 1 ? POINTER : 0;
        }
        int at = count - 1 << BLOCK_BITS | used;
        used += length;
        set(at + room(number), Math.min(number, LONGEST_BITS) + 1);
        return at;
    }

    /** Number of bytes that it holds. */
    long size() {
        return (long) count << BLOCK_BITS;
    }

    /**
     * Adds a byte to a list.
     *
     * @param at the place of the list's next byte
     * @return the place of the byte behind
     */
    int append(int at, int value) {
        byte[] block = blocks[at >>> BLOCK_BITS];
        int number = block[at & BLOCK - 1];
        if (number == 0) {
            block[at & BLOCK - 1] = (byte) value;
            return at + 1;
        }
        int slice = slice(number);
        for (int i = 0; i < POINTER; i++) {
            set(at + i, slice >>> 8 * i);
        }
        set(slice, value);
        return slice + 1;
    }

    private void set(int at, int value) {
        blocks[at >>> BLOCK_BITS][at & BLOCK - 1] = (byte) value;
    }

    /** A list from its first byte to the place behind its last. */
    Reader read(int first, int end) {
        return new Reader(first, end);
    }

    /** Reads a list. */
    final class Reader {

        /** No byte. */
        static final int END = -1;

        private final int end;
        private int at;
        private int slice;
        private int left = room(0);

        private Reader(int first, int end) {
            this.at = first;
            this.end = end;
        }

        /** The next byte, as a number from 0 to 255, or {@link #END}. */
        int next() {
            if (at == end) {
                return END;
            }
            if (left == 0) {
                at = follow(at);
                left = room(++slice);
            }
            left--;
            return get(at++);
        }

        private int follow(int pointer) {
            int next = 0;
            for (int i = 0; i < POINTER; i++) {
                next |= get(pointer + i) << 8 * i;
            }
            return next;
        }
    }

    private int get(int at) {
        return blocks[at >>> BLOCK_BITS][at & BLOCK - 1] & 0xFF;
    }
}
