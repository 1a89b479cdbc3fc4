package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.util.List;

/** Compares two statements of one indicator in one report. */
public final class Agreement {

    private static final UnitFactors PLAIN = UnitFactors.of(List.<Indicator>of(), OwnUnits.NONE);

    private Agreement() {}

    /**
     * Returns whether two quantities can both be true: 2.2万 and 22345, 5949.09 and 5949.088667, 300余 and 312. A number that was
     * rounded or cut off to its printed digits agrees with whatever lies within one step of it.
     */
    public static boolean agree(Quantity one, Quantity other) {
        if (one.sameAs(other)) {
            return true;
        }
        StatedNumber first = StatedNumber.of(one, PLAIN);
        StatedNumber second = StatedNumber.of(other, PLAIN);
        if (first.isPlain() && second.isPlain()) {
            return first.value().equals(second.value())
                    || distance(first, second).compareTo(greater(first.roundingStep(), second.roundingStep())) < 0;
        }
        // 300余 and 800余 are two half lines that overlap, and yet two numbers.
        return boundsAlike(one.qualifier(), other.qualifier())
                ? distance(first, second).compareTo(greater(first.roughStep(), second.roughStep())) < 0
                : !first.number().possible().isApartFrom(second.number().possible());
    }

    /** Returns whether the first quantity says more of the number than the second: it is less qualified, or has more digits. */
    public static boolean isMoreExact(Quantity one, Quantity other) {
        int order = Integer.compare(vagueness(one), vagueness(other));
        return order < 0 || order == 0 && one.step().compareTo(other.step()) < 0;
    }

    private static int vagueness(Quantity quantity) {
        StatedNumber number = StatedNumber.of(quantity, PLAIN);
        if (number.isPlain()) {
            return 0;
        }
        return quantity.qualifier() == Qualifier.ABOUT ? 1 : 2;
    }

    private static Fraction distance(StatedNumber one, StatedNumber other) {
        Fraction difference = one.value().minus(other.value());
        return difference.signum() < 0 ? difference.negate() : difference;
    }

    private static Fraction greater(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static boolean boundsAlike(Qualifier one, Qualifier other) {
        return isLowerBound(one) && isLowerBound(other) || one == Qualifier.LESS_THAN && other == Qualifier.LESS_THAN;
    }

    private static boolean isLowerBound(Qualifier qualifier) {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    }
}
