package dev.sitegen.internal.rule;

import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sum of quantities in one unit, as exact as the least exact of them. */
public final class QuantitySum {

    private QuantitySum() {}

    /**
     * The sum of some quantities.
     *
     * @param quantities at least one
     * @param unit the unit of all of them
     */
    public static Quantity of(List<Quantity> quantities, String unit) {
        BigDecimal sum = quantities.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step = quantities.stream()
                .map(Quantity::step)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        Set<Qualifier> qualifiers = quantities.stream().map(Quantity::qualifier).collect(Collectors.toSet());
        return new Quantity(sum, Math.max(0, sum.scale()), together(qualifiers), unit, step);
    }

    /** Qualifier of a sum: 100余 and 5 are at least 105; 100余 and 不足5 are about as much. */
    private static Qualifier together(Set<Qualifier> qualifiers) {
        if (qualifiers.equals(Set.of(Qualifier.EXACT))) {
            return Qualifier.EXACT;
        }
        boolean atLeast =
                Set.of(Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.MORE_THAN).containsAll(qualifiers);
        boolean lessThan = Set.of(Qualifier.EXACT, Qualifier.LESS_THAN).containsAll(qualifiers);
        return atLeast ? Qualifier.AT_LEAST : lessThan ? Qualifier.LESS_THAN : Qualifier.ABOUT;
    }
}
