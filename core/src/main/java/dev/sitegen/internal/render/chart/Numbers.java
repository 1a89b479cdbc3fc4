package dev.sitegen.internal.render.chart;

import java.math.BigDecimal;

/** Writes numbers: coordinates as short as can be, labels with their thousands separated. */
final class Numbers {

    private Numbers() {}

    /** A coordinate, with one decimal where it needs one. */
    static String coordinate(double value) {
        StringBuilder text = new StringBuilder();
        addCoordinate(value, text);
        return text.toString();
    }

    /** The same, at the end of a text. */
    static void addCoordinate(double value, StringBuilder text) {
        int tenths = (int) Math.round(value * 10);
        if (tenths < 0) {
            text.append('-');
        }
        text.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            text.append('.').append(Math.abs(tenths) % 10);
        }
    }

    /** A number as {@code −12,500.5}, with the decimals it has. */
    static String grouped(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return (value.signum() < 0 ? "−" : "") + grouped;
    }
}
