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
 */
public record Quantity(BigDecimal value, int decimals, Qualifier qualifier, String unit) {

    public Quantity {
        Objects.requireNonNull(value);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(unit);
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
    }

    /** Whether both state the same value equally exactly; 26 and 26.0 are the same. */
    public boolean sameAs(Quantity other) {
        return value.compareTo(other.value) == 0 && qualifier == other.qualifier && unit.equals(other.unit);
    }
}
