package dev.sitegen.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A stated number with its unit.
 *
 * @param value the value in {@code unit}, never by way of a binary fraction; {@code 3500余万元} is 35000000 in 元
 * @param decimals the decimals as printed, before any scale: 92.8% has 1, 2.2万 has 1
 * @param qualifier how exactly it was stated
 * @param unit the unit of the value, empty when it has none
 * @param step what one more in the last printed digit would add, in {@code unit}: 1 for 77件, 0.1 for 92.8%, 1000 for 2.2万条,
 *     10000 for 3500余万元. A number that was rounded before it was printed was rounded to this. Chinese numerals count as
 *     Arabic digits before the same 万 or 亿 would: 1 for 二十, 10000 for 三千五百万
 */
public record Quantity(BigDecimal value, int decimals, Qualifier qualifier, String unit, BigDecimal step) {

    /**
     * Checks that the step is positive.
     *
     * @param value the value in {@code unit}, never by way of a binary fraction; {@code 3500余万元} is 35000000 in 元
     * @param decimals the decimals as printed, before any scale: 92.8% has 1, 2.2万 has 1
     * @param qualifier how exactly it was stated
     * @param unit the unit of the value, empty when it has none
     * @param step what one more in the last printed digit would add, in {@code unit}: 1 for 77件, 0.1 for 92.8%, 1000
     *     for 2.2万条, 10000 for 3500余万元. A number that was rounded before it was printed was rounded to this. Chinese
     *     numerals count as Arabic digits before the same 万 or 亿 would: 1 for 二十, 10000 for 三千五百万
     */
    public Quantity {
        Objects.requireNonNull(value);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(unit);
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("step: " + step);
        }
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
    }

    /**
     * {@return whether both state the same value equally exactly; 26 and 26.0 are the same}
     *
     * @param other a quantity in the same unit
     */
    public boolean sameAs(Quantity other) {
        return value.compareTo(other.value) == 0 && qualifier == other.qualifier && unit.equals(other.unit);
    }
}
