package dev.sitegen.internal.render.chart;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Charts that the tests draw. */
final class Charts {

    /** Every phrase is its key and its places. */
    static final Phrases PHRASES = new Phrases(key -> key + "({0}|{1}|{2}|{3}|{4})");

    private Charts() {}

    private record Sample(int year, BigDecimal amount) implements Value {

        @Override
        public String text() {
            return amount + "件";
        }

        @Override
        public String href() {
            return year + ".html#a";
        }
    }

    /** An organization's values from a year on; a blank is a year without one. */
    static Line line(String name, int from, String... amounts) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            if (!amounts[i].isBlank()) {
                values.add(new Sample(from + i, new BigDecimal(amounts[i])));
            }
        }
        return new Line(name, values);
    }

    static Indicator indicator(String unit, int... breaks) {
        TreeMap<Integer, String> years = new TreeMap<>();
        for (int year : breaks) {
            years.put(year, "new");
        }
        return new Indicator(
                "review.closed",
                "办结数",
                unit,
                "",
                "",
                List.of(),
                Indicator.Numbers.plain(false),
                new Indicator.Lifetime(OptionalInt.empty(), OptionalInt.empty(), years),
                Indicator.Standing.ENTRY,
                new SourcePosition("indicators.yaml", 1, 1));
    }
}
