package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * The units that have a key, in the order of their numbers, and how they are written: the distances from one to the next, less
 * one, in a Rice code, which is nearly as short as any code can be for lists of any density. Six bits make a digit of base 64
 * (RFC 4648), lowest bit first. The first digit is the number of bits k that every distance has after a row of ones and a zero: as
 * many ones as 2ᵏ goes into it. Ones fill the last digit.
 *
 * <p>Reports have sentences in common, and then the distances repeat themselves. Where that is shorter, the first digit is k + 32 and
 * the second the period: how many distances before it one is compared with. Behind a distance comes the number of
 * those that follow and are each as the one a period before, plus 1, in an Elias gamma code: as many ones as it has bits behind
 * its highest, a zero, and these bits.
 */
final class DocumentList {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 6;

    /** Added to the first digit of a list that repeats itself. */
    private static final int REPEATS = 32;

    /** Shorter lists are written without repeats: hardly one would gain a digit. */
    private static final int FEWEST_UNITS = 24;

    private static final int LONGEST_PERIOD = 8;

    /** Number of ones that are put at a time: fewer than the bits of an int, by those of a digit. */
    private static final int MOST_AT_ONCE = 24;

    /** Enough distances to find the period by. */
    private static final int SAMPLE = 128;

    private int[] distances = new int[256];
    /** Lengths of the repeats behind the distances that are written. */
    private int[] runs = new int[256];

    private int size;
    private int last = -1;
    // The last unit of the list that is being read, and what was read of the next distance.
    private int unit;
    private int distance;
    private int shift;
    private int bits;
    private int bitCount;

    /** Begins a list of another key. */
    void clear() {
        size = 0;
        last = -1;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a unit, the number of which is higher than all before. */
    void add(int unit) {
        reserve(1);
        distances[size++] = unit - last - 1;
        last = unit;
    }

    private void reserve(int more) {
        if (size + more > distances.length) {
            distances = Arrays.copyOf(distances, Math.max(size + more, size * 2));
            runs = new int[distances.length];
        }
    }

    /** Prepares for reading one of the {@link PostingLists}, the units of which are higher than all before. */
    void begin() {
        unit = -1;
        distance = 0;
        shift = 0;
    }

    /**
     * Adds the units of such a list that are in some of its bytes.
     *
     * @param headings takes those that have it in a heading, besides
     */
    void add(byte[] bytes, int from, int to, DocumentList headings) {
        reserve(to - from);
        int[] all = distances;
        int count = size;
        int before = last;
        int at = unit;
        int value = distance;
        int bits = shift;
        for (int i = from; i < to; i++) {
            value |= (bytes[i] & PostingLists.GROUP) << bits;
            bits += PostingLists.BITS;
            if (bytes[i] < 0) {
                continue;
            }
            at += 1 + (value >>> 1);
            all[count++] = at - before - 1;
            before = at;
            if ((value & 1) != 0) {
                headings.add(at);
            }
            value = 0;
            bits = 0;
        }
        distance = value;
        shift = bits;
        size = count;
        last = before;
        unit = at;
    }

    void writeTo(StringBuilder out) {
        int rest = rest(last + 1 - size, size);
        bits = 0;
        bitCount = 0;
        if (size < FEWEST_UNITS || !writeRepeats(period(), (long) size * (rest + 2), out)) {
            out.append(DIGITS.charAt(rest));
            for (int i = 0; i < size; i++) {
                distance(distances[i], rest, out);
            }
        }
        if (bitCount > 0) {
            // Ones without a zero: no further distance.
            put((1 << BITS) - 1, BITS - bitCount, out);
        }
    }

    /** The number of bits of every distance: such that half of them or more have no ones before. */
    private static int rest(long sum, int count) {
        int mean = (int) (sum / count);
        return mean == 0 ? 0 : highestBit(Math.max(1, mean * 3 / 4));
    }

    /** Number of bits behind the highest one of a positive number. */
    private static int highestBit(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }

    /** The period with which most of the first distances repeat themselves. */
    private int period() {
        int[] all = distances;
        int length = Math.min(size, SAMPLE);
        int best = 1;
        int most = -1;
        for (int period = 1; period <= LONGEST_PERIOD && length - period > most; period++) {
            int same = 0;
            for (int i = period; i < length; i++) {
                if (all[i] == all[i - period]) {
                    same++;
                }
            }
            if (same > most) {
                most = same;
                best = period;
            }
        }
        return best;
    }

    /**
     * Writes the list with its repeats, if that is shorter.
     *
     * @param others bits of the list without, about
     * @return whether it did
     */
    private boolean writeRepeats(int period, long others, StringBuilder out) {
        long sum = 0;
        long lengths = 0;
        int written = 0;
        for (int i = 0; i < size; i++) {
            sum += distances[i];
            int run = repeats(i + 1, period);
            runs[written++] = run;
            lengths += 1 + 2L * highestBit(run + 1);
            i += run;
        }
        int rest = rest(sum, written);
        if (BITS + (long) written * (rest + 2) + lengths >= others) {
            return false;
        }
        out.append(DIGITS.charAt(rest + REPEATS)).append(DIGITS.charAt(period));
        for (int i = 0, at = 0; i < written; i++) {
            distance(distances[at], rest, out);
            int length = highestBit(runs[i] + 1);
            ones(length, out);
            put(runs[i] + 1, length, out);
            at += 1 + runs[i];
        }
        return true;
    }

    /** Number of distances from one on that are each as the one a period before. */
    private int repeats(int from, int period) {
        int[] all = distances;
        int end = from < period ? from : size;
        int i = from;
        while (i < end && all[i] == all[i - period]) {
            i++;
        }
        return i - from;
    }

    private void distance(int distance, int rest, StringBuilder out) {
        ones(distance >>> rest, out);
        put(distance, rest, out);
    }

    /** Writes some ones and a zero. */
    private void ones(int count, StringBuilder out) {
        int left = count;
        for (; left >= MOST_AT_ONCE; left -= MOST_AT_ONCE) {
            put((1 << MOST_AT_ONCE) - 1, MOST_AT_ONCE, out);
        }
        put((1 << left) - 1, left + 1, out);
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
