package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Proportion;
import dev.sitegen.internal.rule.number.Range;
import dev.sitegen.internal.rule.number.Range.End;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A stated quantity as a number: its possible values, and its text.
 *
 * <p>A whole number without a scale (77件) is exact. A rate, a number with decimals and one with a scale (92.8%, 0.5吨,
 * 2.2万条, 3500万元) may have been rounded to its last printed digit. 余 and the like make a half line; 约 allows all that
 * rounds to the last digit that is not zero (约300 lies between 250 and 350).
 *
 * @param quantity what is stated
 * @param factor what one of its unit is in arithmetic: a hundredth for %
 * @param value its value, of which {@code 92.8%} has 0.928
 * @param step what one more in its last printed digit would add
 */
record StatedNumber(Quantity quantity, Fraction factor, Fraction value, Fraction step) {

    static StatedNumber of(Quantity quantity, UnitFactors factors) {
        Fraction factor = factors.of(quantity.unit());
        return new StatedNumber(quantity, factor, of(quantity.value(), factor), of(quantity.step(), factor));
    }

    private static Fraction of(BigDecimal value, Fraction factor) {
        Fraction number = Fraction.of(value);
        return factor.equals(Fraction.ONE) ? number : number.times(factor);
    }

    /**
     * Returns whether it was rounded, if at all, by the usual rule to its last printed digit, and is not qualified
     * otherwise.
     */
    boolean isPlain() {
        return quantity.qualifier() == Qualifier.EXACT || isRoundedByPrint();
    }

    /** 2.2万 is about 22000 because it is printed so, with or without 约 before it. */
    private boolean isRoundedByPrint() {
        return quantity.qualifier() == Qualifier.ABOUT && quantity.decimals() > 0;
    }

    private boolean mayBeRounded() {
        String unit = quantity.unit();
        return quantity.decimals() > 0
                || quantity.step().compareTo(BigDecimal.ONE) > 0
                || Proportion.isShare(unit)
                || Proportion.hasScale(unit);
    }

    UncertainNumber number() {
        if (isPlain()) {
            return new UncertainNumber(value, Range.of(value), mayBeRounded() ? rounded() : Range.of(value));
        }
        Range range = range();
        return new UncertainNumber(value, range, range);
    }

    private Range range() {
        return switch (quantity.qualifier()) {
            case EXACT -> Range.of(value);
            case ABOUT -> Range.rounded(value, roughStep());
            case AT_LEAST -> Range.from(End.at(value));
            case MORE_THAN -> Range.from(End.near(value));
            case LESS_THAN -> Range.to(End.near(value));
        };
    }

    /** The place of the last digit that is not zero, if that is higher than the last printed one. */
    Fraction roughStep() {
        BigDecimal digits = quantity.value().stripTrailingZeros();
        Fraction place =
                Fraction.of(BigDecimal.ONE.movePointLeft(digits.scale())).times(factor);
        return digits.signum() != 0 && place.compareTo(step) > 0 ? place : step;
    }

    /** All that rounds to it; for a qualified number, what its words say. */
    Range rounded() {
        return isPlain() ? Range.rounded(value, step) : range();
    }

    /** The value of one in the last digit, if the number may have been rounded to it; otherwise zero. */
    Fraction roundingStep() {
        return mayBeRounded() ? step : Fraction.ZERO;
    }

    boolean isRoundingOf(Fraction other) {
        return isPlain() && other.toMultipleOf(step, RoundingMode.HALF_UP).equals(value);
    }

    boolean isTruncationOf(Fraction other) {
        return isPlain() && other.toMultipleOf(step, RoundingMode.DOWN).equals(value);
    }

    /**
     * The number as arithmetic shows it: {@code 92.8%}, {@code ≥300}, {@code ≈22000}, {@code 12万元}.
     *
     * @param withUnit whether the unit is shown; that of a share always is
     */
    String text(boolean withUnit) {
        String sign = switch (quantity.qualifier()) {
            case EXACT -> "";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case ABOUT -> "≈";
            case LESS_THAN -> "<";
        };
        return sign + digits() + (withUnit || Proportion.isShare(quantity.unit()) ? quantity.unit() : "");
    }

    /** Its value in plain digits, with zeros as printed: {@code 92.80}. */
    String digits() {
        BigDecimal last = quantity.step().stripTrailingZeros();
        boolean place = last.unscaledValue().equals(BigInteger.ONE);
        int decimals = Math.max(quantity.value().scale(), place ? Math.max(0, last.scale()) : 0);
        return quantity.value().setScale(decimals).toPlainString();
    }
}
