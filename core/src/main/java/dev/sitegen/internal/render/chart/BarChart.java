package dev.sitegen.internal.render.chart;

import dev.sitegen.view.ChartView;
import dev.sitegen.view.ChartView.BarView;
import dev.sitegen.view.ChartView.BesideView;
import dev.sitegen.view.ChartView.PlotView;
import dev.sitegen.view.ChartView.TickView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An indicator in its last complete year: a bar for each organization, the largest first. */
public final class BarChart {

    private static final int MOST_BARS = 20;
    private static final int WIDTH = 480;
    private static final double LEFT = 0;
    private static final double RIGHT = WIDTH;

    /** Distance from bar to bar; the name of the organization is above its bar. */
    private static final int PITCH = 42;

    private static final int NAME_HEIGHT = 24;
    private static final int BAR_HEIGHT = 10;

    private final Phrases phrases;

    public BarChart(Phrases phrases) {
        this.phrases = phrases;
    }

    private record Bar(String name, Value value) {}

    /**
     * The chart of the last complete year; none when fewer than two organizations state it. The table has those for whom
     * there is no room.
     *
     * @param id the chart's id
     * @param subject what is drawn, with its unit
     * @param lines the organizations, in order; among those of one value this order is kept
     */
    public Optional<ChartView> of(String id, String subject, List<Line> lines) {
        int year = CompleteYear.of(lines);
        List<Bar> all = new ArrayList<>();
        lines.forEach(l -> l.in(year).ifPresent(v -> all.add(new Bar(l.name(), v))));
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<Bar> drawn = all.stream()
                .sorted(Comparator.comparing((Bar b) -> b.value().amount()).reversed())
                .limit(MOST_BARS)
                .toList();
        int height = (drawn.size() - 1) * PITCH + NAME_HEIGHT + BAR_HEIGHT + 4;
        Scale scale = Scale.of(drawn.stream().map(b -> b.value().amount()).toList());
        return Optional.of(new ChartView(
                id,
                phrases.fill("chartBars", subject, String.valueOf(year)),
                description(lines, year, all.size(), drawn.size()),
                new PlotView(
                        WIDTH, height, Numbers.coordinate(LEFT), Numbers.coordinate(RIGHT), String.valueOf(height)),
                List.of(new TickView(Numbers.coordinate(scale.x(BigDecimal.ZERO)), "")),
                List.of(),
                List.of(),
                IntStream.range(0, drawn.size())
                        .mapToObj(i -> bar(drawn.get(i), i, scale))
                        .toList(),
                List.of(),
                BesideView.NONE));
    }

    private static BarView bar(Bar bar, int number, Scale scale) {
        BigDecimal amount = bar.value().amount();
        double from = scale.x(amount.min(BigDecimal.ZERO));
        double to = scale.x(amount.max(BigDecimal.ZERO));
        return new BarView(
                Numbers.coordinate(from),
                String.valueOf(number * PITCH + NAME_HEIGHT),
                Numbers.coordinate(to - from),
                String.valueOf(BAR_HEIGHT),
                bar.name(),
                bar.value().text(),
                bar.value().href());
    }

    private String description(List<Line> lines, int year, int all, int drawn) {
        Phrases.Sentences sentences =
                phrases.sentences().add("chartOrganizationsInYear", String.valueOf(year), String.valueOf(all));
        Descriptions.highestAndLowest(lines, year, sentences);
        int newest = lines.stream().mapToInt(l -> l.last().year()).max().orElse(year);
        long early = lines.stream().filter(l -> l.in(newest).isPresent()).count();
        return sentences
                .addIf(newest > year, "chartIncomplete", String.valueOf(newest), String.valueOf(early))
                .addIf(all > drawn, "chartOthers", String.valueOf(all - drawn))
                .text();
    }

    /** Range from the least to the greatest value, always with zero. */
    private record Scale(double low, double high) {

        static Scale of(List<BigDecimal> amounts) {
            double low =
                    amounts.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
            double high =
                    amounts.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
            boolean nothing = low == 0 && high == 0;
            return new Scale(Math.min(0, low), nothing ? 1 : Math.max(0, high));
        }

        double x(BigDecimal amount) {
            return LEFT + (amount.doubleValue() - low) / (high - low) * (RIGHT - LEFT);
        }
    }
}
