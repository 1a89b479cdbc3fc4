package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * The units that have a key, in the order of their numbers, and how they are written: the distances from one to the next, less
 * one, in a Rice code, which is nearly as short as any code can be for lists of any density. Six bits make a digit of base 64
 * (RFC 4648), lowest bit first. The first digit is the number of bits k that every distance has after a row of ones and a zero: as
 * many ones as 2ᵏ goes into it. Ones fill the last digit.
 */
final class DocumentList {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 6;

    private int[] units = new int[256];
    private int size;
    private int bits;
    private int bitCount;

    /** Begins a list of another key. */
    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a unit, the number of which is higher than all before. */
    void add(int unit) {
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
        }
        units[size++] = unit;
    }

    void writeTo(StringBuilder out) {
        int rest = rest();
        out.append(DIGITS.charAt(rest));
        bits = 0;
        bitCount = 0;
        int before = -1;
        for (int i = 0; i < size; i++) {
            int distance = units[i] - before - 1;
            before = units[i];
            for (int ones = distance >>> rest; ones > 0; ones--) {
                put(1, 1, out);
            }
            put(0, 1, out);
            put(distance, rest, out);
        }
        if (bitCount > 0) {
            // Ones without a zero: no further distance.
            put((1 << BITS) - 1, BITS - bitCount, out);
        }
    }

    /** The number of bits of every distance: such that half of them or more have no ones before. */
    private int rest() {
        int mean = (units[size - 1] + 1 - size) / size;
        return mean == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(Math.max(1, mean * 3 / 4));
    }

    private void put(int value, int count, StringBuilder out) {
        bits |= (value & (1 << count) - 1) << bitCount;
        bitCount += count;
        while (bitCount >= BITS) {
            out.append(DIGITS.charAt(bits & (1 << BITS) - 1));
            bits >>>= BITS;
            bitCount -= BITS;
        }
    }
}
