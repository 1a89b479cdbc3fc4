package dev.sitegen.internal.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Medians of some organizations, year by year; only of years that enough of them state. */
final class Median {

    private static final int FEWEST = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    static List<Value> of(List<Line> lines) {
        SortedMap<Integer, List<BigDecimal>> years = new TreeMap<>();
        lines.forEach(line -> line.values()
                .forEach(value -> years.computeIfAbsent(value.year(), year -> new ArrayList<>())
                        .add(value.amount())));
        List<Value> medians = new ArrayList<>();
        years.forEach((year, amounts) -> {
            if (amounts.size() >= FEWEST) {
                medians.add(new OfYear(year, middle(amounts)));
            }
        });
        return medians;
    }

    private static BigDecimal middle(List<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, MathContext.DECIMAL64);
    }

    private record OfYear(int year, BigDecimal amount) implements Value {

        @Override
        public String text() {
            return Numbers.grouped(amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount);
        }

        @Override
        public String href() {
            return "";
        }
    }
}
