package dev.sitegen.internal.rule.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A rational number, exactly.
 *
 * @param numerator any whole number
 * @param denominator above zero, without a divisor in common with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Fraction(numerator, denominator);
        }
        if (isSmall(numerator) && isSmall(denominator)) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    /** Returns whether a number and its negative fit into a long. */
    private static boolean isSmall(BigInteger number) {
        return number.bitLength() < Long.SIZE - 1;
    }

    private static Fraction reduced(long numerator, long denominator) {
        long divisor = Math.abs(numerator);
        long rest = Math.abs(denominator);
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        long signed = denominator < 0 ? -divisor : divisor;
        return new Fraction(BigInteger.valueOf(numerator / signed), BigInteger.valueOf(denominator / signed));
    }

    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? reduced(numerator.add(other.numerator), denominator)
                : reduced(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        if (isWhole() && other.isWhole()) {
            return new Fraction(numerator.multiply(other.numerator), BigInteger.ONE);
        }
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other is not zero. */
    public Fraction dividedBy(Fraction other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The greatest whole number that is not above it. */
    BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The nearest multiple of a step, in the given way. */
    public Fraction toMultipleOf(Fraction step, RoundingMode rounding) {
        Fraction steps = dividedBy(step);
        BigDecimal whole = new BigDecimal(steps.numerator).divide(new BigDecimal(steps.denominator), 0, rounding);
        return of(whole).times(step);
    }

    /** Returns whether a decimal with as many decimals is the number itself. */
    public boolean endsWithin(int decimals) {
        return isWhole() || BigInteger.TEN.pow(decimals).mod(denominator).signum() == 0;
    }

    /** A decimal with as many decimals, half up. */
    public BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
