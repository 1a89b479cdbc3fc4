package dev.sitegen.internal.rule.number;

import java.util.List;
import java.util.Map;

/** Meaning of an indicator's unit in arithmetic: 92.8% is 0.928, and 35吨 was weighed where 35件 were counted. */
public final class Proportion {

    private static final Map<String, Fraction> SHARES = Map.of(
            "%", part(100),
            "％", part(100),
            "‰", part(1000),
            "‱", part(10000),
            "成", part(10),
            "百分点", part(100),
            "个百分点", part(100));

    /** Characters of the units that measure money, mass, length, area, volume, time, power and energy. */
    private static final String MEASURES = "元角吨克斤米里亩顷升时瓦㎡³²";

    private static final List<String> LETTERS = List.of("kg", "km");

    private Proportion() {}

    private static Fraction part(long whole) {
        return Fraction.ONE.dividedBy(Fraction.of(whole));
    }

    /** Factor of a unit in arithmetic: a hundredth for %, one for everything that is no proportion. */
    public static Fraction of(String unit) {
        return SHARES.getOrDefault(unit, Fraction.ONE);
    }

    public static boolean isShare(String unit) {
        return SHARES.containsKey(unit);
    }

    /** Returns whether a whole number of the unit is a rounded one all the same, as in 万元. */
    public static boolean hasScale(String unit) {
        return unit.startsWith("万") || unit.startsWith("亿") || unit.length() > 1 && "万亿".indexOf(unit.charAt(1)) >= 0;
    }

    /** Returns whether the unit counts what comes in wholes, as 件 does and 元 need not. */
    public static boolean isCount(String unit) {
        return !isShare(unit)
                && !hasScale(unit)
                && unit.chars().noneMatch(c -> MEASURES.indexOf(c) >= 0)
                && !LETTERS.contains(unit);
    }
}
