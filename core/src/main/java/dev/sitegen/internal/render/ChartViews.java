package dev.sitegen.internal.render;

import dev.sitegen.internal.render.chart.BarChart;
import dev.sitegen.internal.render.chart.Line;
import dev.sitegen.internal.render.chart.LineChart;
import dev.sitegen.internal.render.chart.Phrases;
import dev.sitegen.internal.render.chart.Sparkline;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
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
import java.util.stream.Collectors;

/** The charts of an indicator, and the series of a report's figures in small. */
public final class ChartViews {

    /** More charts than this no reader looks at; the tables have all. */
    private static final int MOST_PANELS = 12;

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

    /** Organizations that can be compared: of one kind, below one parent; {@code name} is empty where there is one set. */
    private record Panel(Column column, String name, List<Line> lines) {}

    /**
     * Charts for each column that states the indicator and each set of organizations that can be compared: over the
     * years, and in the last complete year.
     */
    public List<ChartView> ofIndicator(Indicator indicator, Links links) {
        List<Panel> panels = panels(indicator, links);
        boolean columns = panels.stream().map(Panel::column).distinct().count() > 1;
        List<ChartView> charts = new ArrayList<>();
        panels.stream().limit(MOST_PANELS).forEach(panel -> {
            String subject = subject(indicator, columns ? panel.column().name() : "", panel.name());
            lines.of(id(charts), subject, indicator, panel.lines()).ifPresent(charts::add);
            bars.of(id(charts), subject, panel.lines()).ifPresent(charts::add);
        });
        return charts;
    }

    private static String id(List<ChartView> charts) {
        return "chart-" + (charts.size() + 1);
    }

    /** Its name with its unit and, where there are several, the column and the organizations. */
    private String subject(Indicator indicator, String column, String organizations) {
        List<String> details = new ArrayList<>(List.of(indicator.unit(), column, organizations));
        details.removeIf(String::isEmpty);
        return details.isEmpty()
                ? indicator.name()
                : indicator.name() + words.bracketed(String.join(words.get("comma"), details));
    }

    /** The organizations that state an indicator, by column, kind and parent, all in the order of the site. */
    private List<Panel> panels(Indicator indicator, Links links) {
        Map<String, Map<String, Series>> stated = new HashMap<>();
        site.series(indicator.id())
                .forEach(s -> stated.computeIfAbsent(s.column(), column -> new HashMap<>())
                        .put(s.organization(), s));
        List<Panel> panels = new ArrayList<>();
        for (Column column : site.columns().values()) {
            Map<String, Series> organizations = stated.getOrDefault(column.id(), Map.of());
            Map<List<String>, List<Organization>> sets = site.organizations().values().stream()
                    .filter(o -> organizations.containsKey(o.id()))
                    .collect(Collectors.groupingBy(
                            o -> List.of(o.kind().name(), o.parent().orElse("")),
                            LinkedHashMap::new,
                            Collectors.toList()));
            sets.values().forEach(set -> {
                List<Line> members = set.stream()
                        .map(o -> new Line(o.name(), values(organizations.get(o.id()), indicator, links)))
                        .toList();
                panels.add(new Panel(column, sets.size() == 1 ? "" : name(set), members));
            });
        }
        return panels;
    }

    /** The name of some organizations: the one that there is, or their kind with what they belong to. */
    private String name(List<Organization> set) {
        if (set.size() == 1) {
            return "";
        }
        Organization any = set.get(0);
        String kind = Labels.of(any.kind(), words);
        return any.parent()
                .map(site.organizations()::get)
                .map(parent -> words.fill("chartBelow", kind, parent.name()))
                .orElse(kind);
    }

    private List<StatedValue> values(Series series, Indicator indicator, Links links) {
        return series.observations().stream()
                .map(o -> new StatedValue(o.report(), indicator, o.figure().quantity(), format, links))
                .toList();
    }

    /** The series of a report's organization and column up to the report's year. */
    public Function<Indicator, SparklineView> upTo(Report report, Links links) {
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
        List<Report> past = new ArrayList<>();
        for (Report earlier : site.reportsOf(site.organizations().get(key.organization()))) {
            ReportKey other = earlier.key();
            if (other.year() <= key.year() && other.column().equals(key.column())) {
                past.add(earlier);
            }
        }
        return past;
    }
}
