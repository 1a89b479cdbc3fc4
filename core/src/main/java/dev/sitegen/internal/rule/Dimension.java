package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Proportion;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.internal.unit.UnitSize;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dimension of an expression: what it measures or counts, and the size of its unit.
 *
 * <p>Measured units take part in products and quotients: 万元 ÷ 元 is a share, 万元 ÷ 亩 is money by area. Count words do not:
 * 元 ÷ 人 is money, and 人次 ÷ 场 is a number without a unit, since offices write 人均收入 in 元 and a rate in %. Numbers of
 * different count words can be compared, as reports count 份 of which some are 件.
 *
 * @param measures the powers of what is measured, by name; empty for counts, shares and bare numbers
 * @param counted whether things are counted
 * @param share whether it is a share of a whole, such as 92.8% and 3个百分点
 * @param open whether it is a number that has the unit of whatever it is added to or compared with
 * @param size the size of its unit in least units of its measures; one for shares
 */
record Dimension(Map<String, Integer> measures, boolean counted, boolean share, boolean open, Fraction size) {

    /** A number in a rule. */
    static final Dimension OPEN = new Dimension(Map.of(), false, false, true, Fraction.ONE);

    /** A percentage in a rule, or the unit of a rate. */
    static final Dimension SHARE = new Dimension(Map.of(), false, true, false, Fraction.ONE);

    /** A number without a unit: a quotient of counts. */
    static final Dimension BARE = new Dimension(Map.of(), false, false, false, Fraction.ONE);

    private static final String TIMES = "倍";

    Dimension {
        measures = Map.copyOf(measures);
    }

    /**
     * The dimension of a unit of the dictionary, which may be a quotient: {@code 元/人}.
     *
     * @param own the units that the site declares itself
     */
    static Dimension of(String unit, OwnUnits own) {
        int slash = unit.indexOf('/');
        if (slash > 0 && slash < unit.length() - 1) {
            return of(unit.substring(0, slash), own).dividedBy(of(unit.substring(slash + 1), own));
        }
        if (Proportion.isShare(unit)) {
            return SHARE;
        }
        UnitSize size = own.size(unit);
        Fraction factor = Fraction.of(size.size());
        if (!size.counted()) {
            return new Dimension(Map.of(size.measure(), 1), false, false, false, factor);
        }
        boolean counted = !size.measure().isEmpty() && !size.measure().equals(TIMES);
        return new Dimension(Map.of(), counted, false, false, factor);
    }

    Dimension times(Dimension other) {
        return combined(other, 1, size.times(other.size));
    }

    Dimension dividedBy(Dimension other) {
        return combined(other, -1, size.dividedBy(other.size));
    }

    private Dimension combined(Dimension other, int sign, Fraction factor) {
        if (other.open) {
            return this;
        }
        Map<String, Integer> powers = new TreeMap<>(measures);
        other.measures.forEach((measure, power) -> powers.merge(measure, sign * power, Integer::sum));
        powers.values().removeIf(power -> power == 0);
        return new Dimension(powers, false, false, false, powers.isEmpty() ? Fraction.ONE : factor);
    }

    /** Returns whether values of the two can be added and compared. */
    boolean convertsTo(Dimension other) {
        if (open || other.open) {
            return true;
        }
        return measures.equals(other.measures) && !(counted && other.share) && !(share && other.counted);
    }
}
