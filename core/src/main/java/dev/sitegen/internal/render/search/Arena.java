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

    /** Starts a list and returns the place of its first byte. */
    int begin() {
        return slice(0);
    }

    private int slice(int number) {
        int length = room(number) + POINTER;
        if (used + length > BLOCK) {
            blocks = count == blocks.length ? Arrays.copyOf(blocks, count * 2) : blocks;
            blocks[count++] = new byte[BLOCK];
            used = 0;
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
        int number = block[inBlock(at)];
        if (number == 0) {
            block[inBlock(at)] = (byte) value;
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
        blocks[at >>> BLOCK_BITS][inBlock(at)] = (byte) value;
    }

    /** The block that has the byte at a place, and all others of its slice. */
    byte[] block(int at) {
        return blocks[at >>> BLOCK_BITS];
    }

    /** The index of a place in its block. */
    static int inBlock(int at) {
        return at & BLOCK - 1;
    }

    /**
     * The place behind the bytes of a list that are in a slice.
     *
     * @param slice the number of the slice in its list
     * @param end the place behind the last byte of the list
     */
    int behind(int at, int slice, int end) {
        int full = at + room(slice);
        return end >= at && end <= full ? end : full;
    }

    /** The place of the slice behind a full one, by the place behind the bytes of that. */
    int follow(int behind) {
        byte[] block = block(behind);
        int next = 0;
        for (int i = 0; i < POINTER; i++) {
            next |= (block[inBlock(behind) + i] & 0xFF) << 8 * i;
        }
        return next;
    }
}
