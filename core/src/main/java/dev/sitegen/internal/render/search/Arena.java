package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * Room for many lists of bytes that grow side by side. A list is a chain of slices, each twice as long as the one before up
 * to a limit; the last four bytes of a full slice say where the next begins.
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
    static int room(int number) {
        return (1 << Math.min(LONGEST_BITS, SHORTEST_BITS + number)) - POINTER;
    }

    /** Starts a slice and returns its place. */
    int slice(int number) {
        int length = room(number) + POINTER;
        if (used + length > BLOCK) {
            blocks = count == blocks.length ? Arrays.copyOf(blocks, count * 2) : blocks;
            blocks[count++] = new byte[BLOCK];
            used = 0;
        }
        int at = count - 1 << BLOCK_BITS | used;
        used += length;
        return at;
    }

    /** Number of bytes that it holds. */
    long size() {
        return (long) count << BLOCK_BITS;
    }

    void set(int at, int value) {
        blocks[at >>> BLOCK_BITS][at & BLOCK - 1] = (byte) value;
    }

    int get(int at) {
        return blocks[at >>> BLOCK_BITS][at & BLOCK - 1];
    }

    /** Writes a pointer behind a full slice. */
    void link(int at, int next) {
        for (int i = 0; i < POINTER; i++) {
            set(at + i, next >>> 8 * i);
        }
    }

    /** Reads it back. */
    int follow(int at) {
        int next = 0;
        for (int i = 0; i < POINTER; i++) {
            next |= (get(at + i) & 0xFF) << 8 * i;
        }
        return next;
    }
}
