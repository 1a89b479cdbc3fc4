package dev.sitegen.internal.render;

import dev.sitegen.internal.render.chart.BarChart;
import dev.sitegen.internal.render.chart.Line;
import dev.sitegen.internal.render.chart.LineChart;
import dev.sitegen.internal.render.chart.Phrases;
import dev.sitegen.internal.render.chart.Sparkline;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import dev.sitegen.view.ChartView;
import dev.sitegen.view.SparklineView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The charts of an indicator, and the series of a report's figures in small. */
public final class ChartViews {

    private final Site site;
    private final ThemeTexts words;
    private final FigureFormat format;
    private final LineChart lines;
    private final BarChart bars;
    private final Sparkline sparkline;

    ChartViews(Site site, ThemeTexts words, FigureFormat format) {
        Phrases phrases = new Phrases(words::get);
        this.site = site;
        this.words = words;
        this.format = format;
        this.lines = new LineChart(phrases);
        this.bars = new BarChart(phrases);
        this.sparkline = new Sparkline(phrases);
    }

    /**
     * Charts for each column that states the indicator: its organizations over the years, and its organizations in the
     * last year.
     *
     * @param all the series of the indicator
     */
    public List<ChartView> ofIndicator(Indicator indicator, List<Series> all, Links links) {
        Map<Column, List<Line>> columns = columns(indicator, all, links);
        List<ChartView> charts = new ArrayList<>();
        columns.forEach((column, bodies) -> {
            String subject = subject(indicator, columns.size() > 1 ? column.name() : "");
            lines.of(id(charts), subject, indicator, bodies).ifPresent(charts::add);
            bars.of(id(charts), subject, bodies).ifPresent(charts::add);
        });
        return charts;
    }

    private static String id(List<ChartView> charts) {
        return "chart-" + (charts.size() + 1);
    }

    /** Its name with its unit and, where several columns state it, the column. */
    private String subject(Indicator indicator, String column) {
        List<String> details = new ArrayList<>(List.of(indicator.unit(), column));
        details.removeIf(String::isEmpty);
        return details.isEmpty()
                ? indicator.name()
                : indicator.name() + "（" + String.join(words.get("comma"), details) + "）";
    }

    /** The organizations that state an indicator, by column, both in the order of the site. */
    private Map<Column, List<Line>> columns(Indicator indicator, List<Series> all, Links links) {
        Map<String, Map<String, Series>> stated = new HashMap<>();
        all.forEach(s ->
                stated.computeIfAbsent(s.column(), column -> new HashMap<>()).put(s.organization(), s));
        Map<Column, List<Line>> columns = new LinkedHashMap<>();
        for (Column column : site.columns().values()) {
            Map<String, Series> bodies = stated.getOrDefault(column.id(), Map.of());
            if (!bodies.isEmpty()) {
                columns.put(
                        column,
                        site.organizations().values().stream()
                                .filter(o -> bodies.containsKey(o.id()))
                                .map(o -> new Line(o.name(), values(bodies.get(o.id()), indicator, links)))
                                .toList());
            }
        }
        return columns;
    }

    private List<StatedValue> values(Series series, Indicator indicator, Links links) {
        return series.observations().stream()
                .map(o -> new StatedValue(o.report(), indicator, o.figure().quantity(), format, links))
                .toList();
    }

    /** The series of a report's organization and column up to the report's year. */
    Function<Indicator, SparklineView> upTo(Report report, Links links) {
        List<Report> past = past(report);
        return indicator -> {
            List<StatedValue> values = new ArrayList<>(past.size());
            for (Report earlier : past) {
                Optional<Quantity> quantity = earlier.quantity(indicator.id());
                if (quantity.isPresent()) {
                    values.add(new StatedValue(earlier, indicator, quantity.get(), format, links));
                }
            }
            return sparkline.of(values, indicator.lifetime().breaks());
        };
    }

    private List<Report> past(Report report) {
        ReportKey key = report.key();
        return site.reportsOf(site.organizations().get(key.organization())).stream()
                .filter(earlier -> earlier.key().column().equals(key.column()))
                .filter(earlier -> earlier.key().year() <= key.year())
                .toList();
    }
}
