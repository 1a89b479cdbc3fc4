package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.model.Change;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values as pages show them: thousands separated by commas, a true minus sign, qualifiers in words. */
final class FigureFormat {

    private static final Map<Qualifier, String> QUALIFIERS = Map.of(
            Qualifier.AT_LEAST, "qualifierAtLeast",
            Qualifier.MORE_THAN, "qualifierMoreThan",
            Qualifier.ABOUT, "qualifierAbout",
            Qualifier.LESS_THAN, "qualifierLessThan");

    private static final Set<String> ONE = Set.of("1", "+1", "−1");
    private static final Pattern SIBILANT = Pattern.compile(".*(?:ss|x|ch|sh|z)es");

    private final ThemeTexts words;
    /** Presence of a singular in the language of the theme. */
    private final boolean singulars;

    FigureFormat(ThemeTexts words) {
        this.words = words;
        this.singulars = !words.orElse("unitOne", "").isEmpty();
    }

    /**
     * A figure without its unit as a number, unless the report has better words for it: {@code 超过200亿元} is not {@code
     * 超过20,000,000,000}.
     */
    String value(Figure figure, Indicator indicator) {
        return isPlain(figure.quantity()) ? value(figure.quantity(), indicator) : figure.raw();
    }

    /** A figure with its unit: a number, or the words of the report if these name that unit. */
    String text(Figure figure, Indicator indicator) {
        boolean isNumber = isPlain(figure.quantity()) || !figure.raw().endsWith(indicator.unit());
        return isNumber ? withUnit(value(figure.quantity(), indicator), indicator.unit()) : figure.raw();
    }

    /** Returns whether a number is exact and printed in the unit of its indicator, not in ten thousands of it. */
    private static boolean isPlain(Quantity quantity) {
        return quantity.qualifier().isExact()
                && quantity.step().compareTo(BigDecimal.ONE.movePointLeft(quantity.decimals())) == 0;
    }

    /** A value with its qualifier and without its unit: {@code 3,500余}, {@code 超过200}, {@code 92.8}. */
    String value(Quantity quantity, Indicator indicator) {
        String number = number(quantity.value(), decimals(quantity, indicator));
        return quantity.qualifier().isExact() ? number : words.fill(QUALIFIERS.get(quantity.qualifier()), number);
    }

    /** The dictionary's precision, else as printed where the unit is the printed one, else as few as the value has. */
    private static int decimals(Quantity quantity, Indicator indicator) {
        int scale = decimals(quantity.value());
        return indicator
                .numbers()
                .precision()
                .orElse(indicator.isRate() ? Math.max(scale, quantity.decimals()) : scale);
    }

    /** The fewest decimals with which a value is whole. */
    private static int decimals(BigDecimal value) {
        return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    /** The difference with its sign and unit: {@code +6件}, {@code −0.5个百分点}, {@code 约+120万元}. */
    String difference(Change change, Indicator indicator) {
        BigDecimal difference = change.difference();
        String unit = indicator.isRate() ? words.get("percentagePoints") : indicator.unit();
        return about(change, withUnit(signed(difference, decimals(difference)), unit));
    }

    /** A number and what it counts: {@code 77件}, {@code 77 cases}, {@code 1 case}, {@code 92.8%}. */
    private String withUnit(String number, String unit) {
        if (unit.isEmpty() || unit.equals("%")) {
            return number + unit;
        }
        boolean one = singulars && ONE.contains(number);
        return words.orElse("unitAfter", "{0}{1}").replace("{0}", number).replace("{1}", one ? singular(unit) : unit);
    }

    /** The singular of an English unit. */
    private static String singular(String unit) {
        if (unit.endsWith("ies")) {
            return unit.substring(0, unit.length() - 3) + "y";
        }
        if (SIBILANT.matcher(unit).matches()) {
            return unit.substring(0, unit.length() - 2);
        }
        return unit.endsWith("s") && !unit.endsWith("ss") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** The change in percent, or nothing. */
    String rate(Change change) {
        return change.percent().map(p -> about(change, signed(p, 1) + "%")).orElse("");
    }

    /** {@code up}, {@code down} or {@code same}. */
    static String direction(Change change) {
        int sign = change.difference().signum();
        return sign > 0 ? "up" : sign < 0 ? "down" : "same";
    }

    private String about(Change change, String text) {
        return change.about() ? words.get("about") + text : text;
    }

    private static String signed(BigDecimal value, int decimals) {
        String number = number(value.abs(), decimals);
        return value.signum() > 0 ? "+" + number : value.signum() < 0 ? "−" + number : number;
    }

    private static String number(BigDecimal value, int decimals) {
        String plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = end - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        if (plain.startsWith("-")) {
            grouped.setCharAt(0, '−');
        }
        return grouped.toString();
    }
}
