package dev.sitegen.internal.render.chart;

import dev.sitegen.model.Indicator;
import dev.sitegen.view.ChartView;
import dev.sitegen.view.ChartView.BesideView;
import dev.sitegen.view.ChartView.EndView;
import dev.sitegen.view.ChartView.LineView;
import dev.sitegen.view.ChartView.OtherView;
import dev.sitegen.view.ChartView.PlotView;
import dev.sitegen.view.ChartView.PointView;
import dev.sitegen.view.ChartView.TickView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An indicator over the years: a line for each organization. */
public final class LineChart {

    /** Number of lines that differ enough in colour, dash and mark. */
    private static final int MOST_LINES = 6;

    /** Number of lines from which only the highest and the lowest have colours. */
    private static final int MOST_TO_CHOOSE_FROM = 12;

    /** More lines than this are one grey area; the table has them all. */
    private static final int MOST_OTHERS = 120;

    private final Phrases phrases;

    public LineChart(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The chart; none when no organization has two values. The organizations with the most values have colours, the
     * first of them where several have as many; the others are grey, with the median of all. Of many organizations only
     * the highest and the lowest of the last complete year have colours.
     *
     * @param id the chart's id
     * @param subject what is drawn, with its unit
     * @param lines the organizations, in order
     */
    public Optional<ChartView> of(String id, String subject, Indicator indicator, List<Line> lines) {
        List<Line> all = drawable(lines);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Line> drawn = drawn(all);
        List<Line> others = all.stream()
                .filter(line -> !drawn.contains(line))
                .limit(MOST_OTHERS)
                .toList();
        List<Value> medians = others.isEmpty() ? List.of() : Median.of(lines);
        Axis axis = Axis.of(amounts(drawn, others), indicator.unit().equals("%"));
        Plot plot = Plot.of(
                axis,
                all.stream().mapToInt(l -> l.first().year()).min().orElseThrow(),
                all.stream().mapToInt(l -> l.last().year()).max().orElseThrow());
        String title = all.size() == 1
                ? phrases.fill("chartLine", subject, drawn.get(0).name())
                : phrases.fill("chartLines", subject);
        return Optional.of(new ChartView(
                id,
                title,
                description(lines, drawn, others.size(), axis),
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
                breaks(indicator, plot),
                new BesideView(
                        IntStream.range(0, others.size())
                                .mapToObj(i -> other(id + "-" + (i + 1), others.get(i), indicator, plot))
                                .toList(),
                        path(medians, indicator, plot),
                        ends(drawn, medians, plot))));
    }

    private static List<BigDecimal> amounts(List<Line> drawn, List<Line> others) {
        return Stream.concat(drawn.stream(), others.stream())
                .flatMap(l -> l.values().stream())
                .map(Value::amount)
                .toList();
    }

    private OtherView other(String id, Line line, Indicator indicator, Plot plot) {
        Value last = line.last();
        return new OtherView(
                id,
                line.name(),
                path(line.values(), indicator, plot),
                Numbers.coordinate(plot.y(last.amount())),
                label(line, plot));
    }

    /** A name with the last value, and its year if others go on. */
    private static String label(Line line, Plot plot) {
        String label = line.name() + " " + line.last().text();
        return line.last().year() == plot.last()
                ? label
                : label + " (" + line.last().year() + ")";
    }

    private List<EndView> ends(List<Line> drawn, List<Value> medians, Plot plot) {
        List<EndLabels.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Value last = drawn.get(i).last();
            wanted.add(new EndLabels.Wanted(i + 1, plot.y(last.amount()), label(drawn.get(i), plot)));
        }
        if (!medians.isEmpty()) {
            Value last = medians.get(medians.size() - 1);
            wanted.add(new EndLabels.Wanted(0, plot.y(last.amount()), phrases.fill("chartMedian", last.text())));
        }
        return EndLabels.of(wanted);
    }

    /** Lines that can be seen. A single value is a point beside them, while each line has a mark of its own. */
    private static List<Line> drawable(List<Line> lines) {
        List<Line> joined =
                lines.stream().filter(line -> line.values().size() > 1).toList();
        return joined.isEmpty() || lines.size() > MOST_LINES ? joined : lines;
    }

    private static List<Line> drawn(List<Line> all) {
        return all.size() > MOST_TO_CHOOSE_FROM ? extremes(all) : longest(all);
    }

    private static List<Line> longest(List<Line> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> all.get(i).values().size())
                        .reversed())
                .limit(MOST_LINES)
                .sorted()
                .map(all::get)
                .toList();
    }

    private static List<Line> extremes(List<Line> all) {
        int year = CompleteYear.of(all);
        record Stated(Line line, BigDecimal amount) {}
        List<Stated> stated = new ArrayList<>();
        for (Line line : all) {
            line.in(year).ifPresent(value -> stated.add(new Stated(line, value.amount())));
        }
        stated.sort(Comparator.comparing(Stated::amount));
        Line lowest = stated.get(0).line();
        Line highest = stated.get(stated.size() - 1).line();
        return all.stream().filter(line -> line == lowest || line == highest).toList();
    }

    private static String path(List<? extends Value> values, Indicator indicator, Plot plot) {
        return Path.through(values, indicator.lifetime().breaks(), v -> plot.x(v.year()), v -> plot.y(v.amount()));
    }

    private LineView line(Line line, int style, Indicator indicator, Plot plot) {
        List<PointView> points = line.values().stream()
                .map(v -> new PointView(
                        Numbers.coordinate(plot.x(v.year())),
                        Numbers.coordinate(plot.y(v.amount())),
                        phrases.fill("chartPoint", line.name(), String.valueOf(v.year()), v.text()),
                        v.href()))
                .toList();
        return new LineView(line.name(), style, path(line.values(), indicator, plot), points);
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

    private String description(List<Line> lines, List<Line> drawn, int grey, Axis axis) {
        Phrases.Sentences sentences = phrases.sentences();
        if (lines.size() == 1) {
            describe(drawn.get(0), sentences);
        } else {
            Descriptions.overYears(lines, sentences);
        }
        boolean gaps = drawn.stream()
                .anyMatch(l -> l.last().year() - l.first().year() >= l.values().size());
        int left = lines.size() - drawn.size() - grey;
        return sentences
                .addIf(grey > 0, "chartGrey", String.valueOf(grey))
                .addIf(left > 0, "chartOthers", String.valueOf(left))
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
