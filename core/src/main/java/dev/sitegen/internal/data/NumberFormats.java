package dev.sitegen.internal.data;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;

/**
 * How a spreadsheet shows a figure: the number with as many decimals as pages show, the qualifier's word around it, so that
 * 超过200 can be reckoned with as 200 and is not read as 200.
 */
record NumberFormats(DataWords words) {

    /** The format code (ECMA-376 part 1, 18.8.31). */
    String code(Quantity quantity, Indicator indicator) {
        int decimals = decimals(quantity, indicator);
        String number = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        if (quantity.qualifier().isExact()) {
            return number;
        }
        String phrase = words.qualified(quantity.qualifier());
        int place = phrase.indexOf("{0}");
        String before = literal(place < 0 ? phrase : phrase.substring(0, place));
        String after = literal(place < 0 ? "" : phrase.substring(place + 3));
        return before + number + after + ";" + before + "-" + number + after;
    }

    /** The dictionary's precision, else as printed where the unit is the printed one, else as few as the value has. */
    private static int decimals(Quantity quantity, Indicator indicator) {
        int scale = Math.max(0, quantity.value().stripTrailingZeros().scale());
        return indicator.precision().orElse(indicator.isRate() ? Math.max(scale, quantity.decimals()) : scale);
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "") + '"';
    }
}
