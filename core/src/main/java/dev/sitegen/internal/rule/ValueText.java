package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes values of sides as plain decimals, with as many digits as it takes to see why a rule holds or not. */
final class ValueText {

    private static final int EXACT_DECIMALS = 6;
    private static final int ROUNDED_DECIMALS = 4;
    private static final int MOST_DECIMALS = 30;

    private ValueText() {}

    /**
     * A value as it is compared.
     *
     * @param figure the figure that the side is, if it is one; then it is shown as printed
     * @param other the figure that the other side is
     * @param shownIn what the value is shown in, a hundredth for percent
     */
    static String value(
            UncertainNumber value, Optional<StatedNumber> figure, Optional<StatedNumber> other, Fraction shownIn) {
        Optional<StatedNumber> printed = figure.filter(stated -> stated.factor().equals(shownIn));
        return printed.map(StatedNumber::digits)
                .orElseGet(() -> digits(value.plain().dividedBy(shownIn), other, shownIn));
    }

    private static String digits(Fraction value, Optional<StatedNumber> other, Fraction shownIn) {
        if (value.endsWithin(EXACT_DECIMALS)) {
            BigDecimal exact = value.toDecimal(EXACT_DECIMALS).stripTrailingZeros();
            return exact.toPlainString();
        }
        int decimals = other.map(figure -> Math.max(
                                0, figure.quantity().step().stripTrailingZeros().scale())
                        + 1)
                .orElse(ROUNDED_DECIMALS);
        while (decimals < MOST_DECIMALS && misleads(value, value.toDecimal(decimals), other, shownIn)) {
            decimals++;
        }
        return value.toDecimal(Math.min(decimals, MOST_DECIMALS)).toPlainString();
    }

    /** 92.849 would be taken for a rounding to 92.9 if it were shown as 92.85. */
    private static boolean misleads(Fraction value, BigDecimal shown, Optional<StatedNumber> other, Fraction shownIn) {
        Fraction exact = value.times(shownIn);
        Fraction read = Fraction.of(shown).times(shownIn);
        return other.filter(figure -> figure.isRoundingOf(exact) != figure.isRoundingOf(read)
                        || figure.isTruncationOf(exact) != figure.isTruncationOf(read))
                .isPresent();
    }
}
