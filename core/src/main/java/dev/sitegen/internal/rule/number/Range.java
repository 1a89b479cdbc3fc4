package dev.sitegen.internal.rule.number;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The numbers between two ends: all possible values of a stated number. A single number is a range with both ends
 * there.
 *
 * @param low the lower end, not above the higher
 * @param high the higher end
 */
public record Range(End low, End high) {

    public static final Range ANY = new Range(End.INFINITELY_LOW, End.INFINITELY_HIGH);
    private static final Fraction HALF = Fraction.ONE.dividedBy(Fraction.of(2));

    /**
     * An end of a range.
     *
     * @param infinite -1 and 1 for an end that is none, otherwise 0
     * @param value where it is; zero for an end that is none
     * @param closed whether it belongs to the range
     */
    public record End(int infinite, Fraction value, boolean closed) {

        static final End INFINITELY_LOW = new End(-1, Fraction.ZERO, false);
        static final End INFINITELY_HIGH = new End(1, Fraction.ZERO, false);

        public static End at(Fraction value) {
            return new End(0, value, true);
        }

        public static End near(Fraction value) {
            return new End(0, value, false);
        }

        /** Compares two ends, whether or not they belong to their ranges. */
        int compare(End other) {
            return infinite != other.infinite
                    ? Integer.compare(infinite, other.infinite)
                    : value.compareTo(other.value);
        }

        /** The end of the range that begins lower. */
        private End lower(End other) {
            int order = compare(other);
            return order < 0 || order == 0 && closed ? this : other;
        }

        /** The end of the range that ends higher. */
        private End higher(End other) {
            int order = compare(other);
            return order > 0 || order == 0 && closed ? this : other;
        }

        int signum() {
            return infinite == 0 ? value.signum() : infinite;
        }

        private End plus(End other) {
            if (infinite != 0 || other.infinite != 0) {
                return infinite != 0 ? this : other;
            }
            return new End(0, value.plus(other.value), closed && other.closed);
        }

        private End times(End other) {
            if (signum() == 0 || other.signum() == 0) {
                return new End(0, Fraction.ZERO, signum() == 0 && closed || other.signum() == 0 && other.closed);
            }
            if (infinite != 0 || other.infinite != 0) {
                return signum() * other.signum() < 0 ? INFINITELY_LOW : INFINITELY_HIGH;
            }
            return new End(0, value.times(other.value), closed && other.closed);
        }

        private End negate() {
            return new End(-infinite, value.negate(), closed);
        }

        /** One by it; from zero, the end that lies on the given side. */
        private End reciprocal(int side) {
            if (infinite != 0) {
                return near(Fraction.ZERO);
            }
            return value.signum() == 0
                    ? new End(side, Fraction.ZERO, false)
                    : new End(0, Fraction.ONE.dividedBy(value), closed);
        }
    }

    public static Range of(Fraction value) {
        End end = End.at(value);
        return new Range(end, end);
    }

    /**
     * Range of the numbers that round half up to a multiple of the step; a half goes away from zero, as it does in
     * print.
     */
    public static Range rounded(Fraction value, Fraction step) {
        Fraction half = step.times(HALF);
        Fraction low = value.minus(half);
        Fraction high = value.plus(half);
        return new Range(
                value.signum() > 0 ? End.at(low) : End.near(low), value.signum() < 0 ? End.at(high) : End.near(high));
    }

    public static Range from(End low) {
        return new Range(low, End.INFINITELY_HIGH);
    }

    public static Range to(End high) {
        return new Range(End.INFINITELY_LOW, high);
    }

    public boolean isPoint() {
        return low.infinite == 0 && high.infinite == 0 && low.value.equals(high.value);
    }

    public boolean isBoundedBelow() {
        return low.infinite == 0;
    }

    public boolean isBounded() {
        return low.infinite == 0 && high.infinite == 0;
    }

    /** Returns whether every number here is less than every number there. */
    public boolean isBelow(Range other) {
        int order = high.compare(other.low);
        return order < 0 || order == 0 && !(high.closed && other.low.closed);
    }

    /** Returns whether no number here is greater than any number there. */
    public boolean isNotAbove(Range other) {
        return high.compare(other.low) <= 0;
    }

    public boolean isApartFrom(Range other) {
        return isBelow(other) || other.isBelow(this);
    }

    public Range plus(Range other) {
        return new Range(low.plus(other.low), high.plus(other.high));
    }

    public Range negate() {
        return new Range(high.negate(), low.negate());
    }

    public Range times(Range other) {
        End one = low.times(other.low);
        End two = low.times(other.high);
        End three = high.times(other.low);
        End four = high.times(other.high);
        return new Range(
                one.lower(two).lower(three).lower(four),
                one.higher(two).higher(three).higher(four));
    }

    /** The quotient by any number there but zero; anything, when there are numbers on both sides of zero. */
    public Range dividedBy(Range other) {
        boolean aboveZero = other.low.signum() >= 0;
        boolean belowZero = other.high.signum() <= 0;
        if (aboveZero == belowZero) {
            return ANY;
        }
        int side = aboveZero ? 1 : -1;
        return times(new Range(other.high.reciprocal(side), other.low.reciprocal(side)));
    }

    /** The part above zero, or nothing. */
    public Optional<Range> aboveZero() {
        if (high.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(low.signum() > 0 ? this : new Range(End.near(Fraction.ZERO), high));
    }

    /** The least whole number in it or above it; empty if there is no lower end. */
    public Optional<BigInteger> leastWhole() {
        return negate().greatestWhole().map(BigInteger::negate);
    }

    /** The greatest whole number in it or below it; empty if there is no higher end. */
    public Optional<BigInteger> greatestWhole() {
        if (high.infinite != 0) {
            return Optional.empty();
        }
        boolean leftOut = high.value.isWhole() && !high.closed;
        return Optional.of(high.value.floor().subtract(leftOut ? BigInteger.ONE : BigInteger.ZERO));
    }
}
