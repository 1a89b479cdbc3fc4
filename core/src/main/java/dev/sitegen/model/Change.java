package dev.sitegen.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Difference between a figure and that of the year before.
 *
 * @param difference this year's value less last year's, in the indicator's unit; percentage points for percentages
 * @param percent the difference in percent of last year's value, one decimal, half up; absent for rates and from zero
 * @param about whether either side was stated with a qualifier
 */
public record Change(BigDecimal difference, Optional<BigDecimal> percent, boolean about) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * {@return the change from last year's value to this year's; both must be in the same unit}
     *
     * @param last the quantity of the year before
     * @param now this year's quantity
     * @param rate whether the values are rates, whose change in percent would mean nothing
     */
    public static Change between(Quantity last, Quantity now, boolean rate) {
        BigDecimal difference = now.value().subtract(last.value());
        Optional<BigDecimal> percent = rate || last.value().signum() == 0
                ? Optional.empty()
                : Optional.of(difference.multiply(HUNDRED).divide(last.value().abs(), 1, RoundingMode.HALF_UP));
        boolean about = !last.qualifier().isExact() || !now.qualifier().isExact();
        return new Change(difference, percent, about);
    }
}
