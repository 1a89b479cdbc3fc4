package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * The documents that have a pair, in the order of their numbers, and how they are written: the distances from one to the next,
 * less one, each in digits of six bits, five of the distance, lowest first, and one that says whether another follows; all in
 * base 64 (RFC 4648). Or, behind a {@code *}, six documents a character up to the last, whichever is shorter.
 */
final class DocumentList {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 6;
    private static final int DISTANCE_BITS = 5;
    private static final int DISTANCE = (1 << DISTANCE_BITS) - 1;
    private static final int MORE = 1 << DISTANCE_BITS;

    private int[] documents = new int[256];
    private int size;
    /** Number of digits of the distances. */
    private int digits;

    /** Begins a list of another pair. */
    void clear() {
        size = 0;
        digits = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a document, the number of which is higher than all before. */
    void add(int document) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
        }
        int rest = document - last() - 1;
        digits++;
        for (; rest > DISTANCE; rest >>>= DISTANCE_BITS) {
            digits++;
        }
        documents[size++] = document;
    }

    private int last() {
        return size == 0 ? -1 : documents[size - 1];
    }

    void writeTo(StringBuilder out) {
        if (digits <= 2 + last() / BITS) {
            writeDistances(out);
        } else {
            writeBits(out.append('*'));
        }
    }

    private void writeDistances(StringBuilder out) {
        int before = -1;
        for (int i = 0; i < size; i++) {
            int rest = documents[i] - before - 1;
            before = documents[i];
            for (; rest > DISTANCE; rest >>>= DISTANCE_BITS) {
                out.append(DIGITS.charAt(rest & DISTANCE | MORE));
            }
            out.append(DIGITS.charAt(rest));
        }
    }

    private void writeBits(StringBuilder out) {
        int begin = 0;
        int bits = 0;
        for (int i = 0; i < size; i++) {
            for (; documents[i] >= begin + BITS; begin += BITS) {
                out.append(DIGITS.charAt(bits));
                bits = 0;
            }
            bits |= 1 << documents[i] - begin;
        }
        out.append(DIGITS.charAt(bits));
    }
}
