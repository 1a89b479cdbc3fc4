package dev.sitegen.internal.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * Conversion between units, exact or not at all. A unit is written as in the dictionary of indicators, with or without a
 * scale of its own: 件, 元, 万元, 亿立方米, %. Units of different words are different units (人 and 人次, 家 and 户) unless
 * they are two names of one measure (公斤 and 千克, 公里 and 千米, 日 and 天).
 */
public final class Units {

    private static final int STEP_DIGITS = 20;

    private Units() {}

    /**
     * The same quantity in another unit.
     *
     * @return the value without trailing zeros after the point and never in exponent form; empty if the units measure
     *     different things, or if the value would have no end (1亩 is 666.66… 平方米)
     */
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        return convert(value, Unit.of(from), Unit.of(to));
    }

    /** Returns whether the two units are of one measure, so that a value in the one can be meant for the other. */
    public static boolean sameMeasure(String one, String other) {
        return Unit.of(one).measuresSameAs(Unit.of(other));
    }

    public static Optional<BigDecimal> convert(BigDecimal value, Unit from, Unit to) {
        if (from.base().equals(to.base())) {
            return Optional.of(plain(value.scaleByPowerOfTen(from.exponent() - to.exponent())));
        }
        if (!from.measuresSameAs(to)) {
            return Optional.empty();
        }
        BigDecimal inLeast =
                value.scaleByPowerOfTen(from.exponent() - to.exponent()).multiply(BigDecimal.valueOf(from.size()));
        return divide(inLeast, to.size()).map(Units::plain);
    }

    /**
     * A place of a number in one unit as a step in another. Where it has no end there (1亩 is 666.66… 平方米), its first
     * {@value #STEP_DIGITS} digits, which is more than enough to find what was rounded to it.
     */
    public static BigDecimal step(int place, Unit from, Unit to) {
        BigDecimal inBase = BigDecimal.ONE.scaleByPowerOfTen(place + from.exponent() - to.exponent());
        if (from.base().equals(to.base())) {
            return plain(inBase);
        }
        BigDecimal inLeast = inBase.multiply(BigDecimal.valueOf(from.size()));
        return plain(inLeast.divide(BigDecimal.valueOf(to.size()), new MathContext(STEP_DIGITS)));
    }

    /** Equal values in one form, so that equal texts make equal records. */
    static BigDecimal plain(BigDecimal value) {
        if (value.scale() <= 0) {
            return value.setScale(0);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A quotient comes to an end only if the digits take up what the divisor has besides twos and fives. */
    private static Optional<BigDecimal> divide(BigDecimal dividend, long divisor) {
        BigInteger other = BigInteger.valueOf(without(without(divisor, 2), 5));
        boolean ends = dividend.unscaledValue().mod(other).signum() == 0;
        return ends ? Optional.of(dividend.divide(BigDecimal.valueOf(divisor))) : Optional.empty();
    }

    private static long without(long number, long factor) {
        long rest = number;
        while (rest % factor == 0) {
            rest /= factor;
        }
        return rest;
    }
}
