package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Proportion;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Factors of the units of a dictionary in arithmetic: a hundredth for %, a million 分 for 万元, one for 件. Computed once,
 * as every figure of every rule asks.
 */
final class UnitFactors {

    private final Map<String, Fraction> factors;
    private final OwnUnits own;

    private UnitFactors(Map<String, Fraction> factors, OwnUnits own) {
        this.factors = factors;
        this.own = own;
    }

    static UnitFactors of(Collection<Indicator> dictionary, OwnUnits own) {
        Map<String, Fraction> factors = new HashMap<>();
        for (Indicator indicator : dictionary) {
            factors.computeIfAbsent(indicator.unit(), unit -> factor(unit, own));
        }
        return new UnitFactors(Map.copyOf(factors), own);
    }

    private static Fraction factor(String unit, OwnUnits own) {
        return Proportion.isShare(unit)
                ? Proportion.of(unit)
                : Dimension.of(unit, own).size();
    }

    /** The factor of a unit of the dictionary. */
    Fraction of(String unit) {
        Fraction factor = factors.get(unit);
        return factor == null ? factor(unit, own) : factor;
    }
}
