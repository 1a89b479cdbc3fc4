package dev.sitegen.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws that are the same on every machine. Only the raw numbers of {@link SplittableRandom} are used: how it bounds them
 * is not promised.
 */
final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Draws that depend on the seed and the place they are made for, and not on what was drawn elsewhere. */
    static Chance at(long seed, String purpose, int... place) {
        long mixed = seed * 0x9E3779B97F4A7C15L + purpose.hashCode();
        for (int number : place) {
            mixed = (mixed ^ number) * 0xD1342543DE82EF95L + 1;
        }
        return new Chance(mixed);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + (int) Long.remainderUnsigned(random.nextLong(), (long) high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** Some of the choices, none twice, in an order of their own. */
    <T> List<T> some(int count, List<T> choices) {
        List<T> left = new ArrayList<>(choices);
        List<T> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(left.remove(between(0, left.size() - 1)));
        }
        return taken;
    }
}
