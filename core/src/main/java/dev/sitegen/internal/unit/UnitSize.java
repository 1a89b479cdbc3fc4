package dev.sitegen.internal.unit;

import java.math.BigDecimal;

/**
 * The size of a unit, for arithmetic over figures of different units.
 *
 * @param measure what is measured, {@code MONEY} or {@code AREA}, or the count word itself, {@code 件}; empty for a bare number
 * @param counted whether the unit counts instead of measuring; counted units of different words do not convert
 * @param size how many of the least unit of the measure one of it is; a power of ten for a count word
 */
public record UnitSize(String measure, boolean counted, BigDecimal size) {

    /** The size of a unit as an author wrote it: {@code 万元}, {@code 平方公里}, {@code 件}. */
    public static UnitSize of(String name) {
        Unit unit = Unit.of(name);
        BigDecimal size = BigDecimal.valueOf(unit.size()).scaleByPowerOfTen(unit.exponent());
        return unit.measure()
                .map(measure -> new UnitSize(measure.kind().name(), false, size))
                .orElseGet(() -> new UnitSize(unit.base(), true, size));
    }

    /** Returns whether it is a part of a whole, such as % and 成. */
    public boolean isProportion() {
        return measure.equals(Measures.Kind.PROPORTION.name());
    }
}
