package dev.sitegen.internal.author.dictionary;

import java.math.BigDecimal;
import java.util.List;

/** Sums of figures. */
final class Sums {

    private Sums() {}

    /** Returns whether parts make a whole, by no more than the rounding of all of them. */
    static boolean agree(Fact whole, List<Fact> parts) {
        BigDecimal sum = of(parts);
        BigDecimal rounding = parts.stream().map(Fact::rounding).reduce(whole.rounding(), BigDecimal::add);
        BigDecimal difference = sum.subtract(whole.value()).abs();
        boolean exact = rounding.signum() == 0;
        return whole.value().signum() > 0 && (exact ? difference.signum() == 0 : difference.compareTo(rounding) < 0);
    }

    static BigDecimal of(List<Fact> parts) {
        return parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
