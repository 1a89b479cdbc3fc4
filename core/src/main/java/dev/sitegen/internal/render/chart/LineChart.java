package dev.sitegen.internal.render.chart;

import dev.sitegen.model.Indicator;
import dev.sitegen.view.ChartView;
import dev.sitegen.view.ChartView.LineView;
import dev.sitegen.view.ChartView.PlotView;
import dev.sitegen.view.ChartView.PointView;
import dev.sitegen.view.ChartView.TickView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An indicator over the years: a line for each organization. */
public final class LineChart {

    /** Number of lines that differ enough in colour, dash and mark. */
    private static final int MOST_LINES = 6;

    private final Phrases phrases;

    public LineChart(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The chart; none when no organization has two values. The organizations with the most values are drawn, the first
     * of them where several have as many; the table has them all.
     *
     * @param id the chart's id
     * @param subject what is drawn, with its unit
     * @param lines the organizations, in order
     */
    public Optional<ChartView> of(String id, String subject, Indicator indicator, List<Line> lines) {
        List<Line> drawn = drawn(lines);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> amounts = drawn.stream()
                .flatMap(l -> l.values().stream())
                .map(Value::amount)
                .toList();
        Axis axis = Axis.of(amounts, indicator.unit().equals("%"));
        Plot plot = Plot.of(
                axis,
                drawn.stream().mapToInt(l -> l.first().year()).min().orElseThrow(),
                drawn.stream().mapToInt(l -> l.last().year()).max().orElseThrow());
        String title = drawn.size() == 1
                ? phrases.fill("chartLine", subject, drawn.get(0).name())
                : phrases.fill("chartLines", subject);
        return Optional.of(new ChartView(
                id,
                title,
                description(lines, drawn, axis),
                new PlotView(
                        Plot.WIDTH,
                        Plot.HEIGHT,
                        Numbers.coordinate(plot.left()),
                        Numbers.coordinate(Plot.RIGHT),
                        Numbers.coordinate(Plot.BOTTOM)),
                axis.ticks().stream()
                        .map(t -> new TickView(Numbers.coordinate(plot.y(t)), axis.label(t)))
                        .toList(),
                plot.years(),
                IntStream.range(0, drawn.size())
                        .mapToObj(i -> line(drawn.get(i), i + 1, indicator, plot))
                        .toList(),
                List.of(),
                breaks(indicator, plot)));
    }

    private static List<Line> drawn(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(i -> lines.get(i).values().size() > 1)
                .sorted(Comparator.comparing(
                                (Integer i) -> lines.get(i).values().size())
                        .reversed())
                .limit(MOST_LINES)
                .sorted()
                .map(lines::get)
                .toList();
    }

    private LineView line(Line line, int style, Indicator indicator, Plot plot) {
        List<PointView> points = line.values().stream()
                .map(v -> new PointView(
                        Numbers.coordinate(plot.x(v.year())),
                        Numbers.coordinate(plot.y(v.amount())),
                        phrases.fill("chartPoint", line.name(), String.valueOf(v.year()), v.text()),
                        v.href()))
                .toList();
        String path = Path.through(
                line.values(), indicator.lifetime().breaks(), v -> plot.x(v.year()), v -> plot.y(v.amount()));
        return new LineView(line.name(), style, path, points);
    }

    /** A break lies between the last year counted the old way and the first counted the new one. */
    private List<TickView> breaks(Indicator indicator, Plot plot) {
        List<TickView> breaks = new ArrayList<>();
        indicator.lifetime().breaks().subMap(plot.first() + 1, plot.last() + 1).forEach((year, how) -> {
            String label = phrases.fill("breakNote", String.valueOf(year), how);
            breaks.add(new TickView(Numbers.coordinate(plot.x(year - 0.5)), label));
        });
        return breaks;
    }

    private String description(List<Line> lines, List<Line> drawn, Axis axis) {
        Phrases.Sentences sentences = phrases.sentences();
        if (drawn.size() == 1) {
            describe(drawn.get(0), sentences);
        } else {
            Descriptions.overYears(lines, sentences);
        }
        boolean gaps = drawn.stream()
                .anyMatch(l -> l.last().year() - l.first().year() >= l.values().size());
        int others = lines.size() - drawn.size();
        return sentences
                .addIf(others > 0, "chartOthers", String.valueOf(others))
                .addIf(gaps, "chartGaps")
                .addIf(axis.isCut(), "chartCut", axis.label(axis.ticks().get(0)))
                .text();
    }

    private static void describe(Line line, Phrases.Sentences sentences) {
        Value first = line.first();
        Value last = line.last();
        Value highest = first;
        Value lowest = first;
        for (Value value : line.values()) {
            highest = value.amount().compareTo(highest.amount()) > 0 ? value : highest;
            lowest = value.amount().compareTo(lowest.amount()) < 0 ? value : lowest;
        }
        boolean ends = isOneOf(highest.amount(), first, last) && isOneOf(lowest.amount(), first, last);
        sentences
                .add(
                        "chartFirstLast",
                        String.valueOf(first.year()),
                        first.text(),
                        String.valueOf(last.year()),
                        last.text())
                .addIf(
                        !ends,
                        "chartExtremes",
                        String.valueOf(highest.year()),
                        highest.text(),
                        String.valueOf(lowest.year()),
                        lowest.text());
    }

    private static boolean isOneOf(BigDecimal amount, Value first, Value last) {
        return amount.compareTo(first.amount()) == 0 || amount.compareTo(last.amount()) == 0;
    }
}
