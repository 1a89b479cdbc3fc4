package dev.sitegen.internal.render.data;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Format in which a spreadsheet shows a figure: the number with as many decimals as pages show, the qualifier's word
 * around it, so that 超过200 can be calculated with as 200 and is not read as 200.
 */
final class NumberFormats {

    private static final int PREPARED_DECIMALS = 8;

    private final DataTexts words;
    private final Map<Qualifier, List<String>> prepared = new EnumMap<>(Qualifier.class);

    NumberFormats(DataTexts words) {
        this.words = words;
        for (Qualifier qualifier : Qualifier.values()) {
            prepared.put(
                    qualifier,
                    IntStream.range(0, PREPARED_DECIMALS)
                            .mapToObj(decimals -> code(qualifier, decimals))
                            .toList());
        }
    }

    /** The format code (ECMA-376 part 1, 18.8.31). */
    String code(Quantity quantity, Indicator indicator) {
        int decimals = decimals(quantity, indicator);
        return decimals < PREPARED_DECIMALS
                ? prepared.get(quantity.qualifier()).get(decimals)
                : code(quantity.qualifier(), decimals);
    }

    private String code(Qualifier qualifier, int decimals) {
        String number = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        if (qualifier.isExact()) {
            return number;
        }
        String phrase = words.qualified(qualifier);
        int place = phrase.indexOf("{0}");
        String before = literal(place < 0 ? phrase : phrase.substring(0, place));
        String after = literal(place < 0 ? "" : phrase.substring(place + 3));
        return before + number + after + ";" + before + "-" + number + after;
    }

    /** The dictionary's precision, else as printed where the unit is the printed one, else as few as the value has. */
    private static int decimals(Quantity quantity, Indicator indicator) {
        if (indicator.numbers().precision().isPresent()) {
            return indicator.numbers().precision().getAsInt();
        }
        int scale = quantity.value().scale();
        if (scale > 0) {
            scale = quantity.value().stripTrailingZeros().scale();
        }
        return Math.max(0, indicator.isRate() ? Math.max(scale, quantity.decimals()) : scale);
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "") + '"';
    }
}
