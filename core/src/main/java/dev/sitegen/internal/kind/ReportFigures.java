package dev.sitegen.internal.kind;

import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.DownloadView;
import dev.sitegen.view.FigureGroupView;
import dev.sitegen.view.FigureView;
import dev.sitegen.view.FigureView.StatedView;
import dev.sitegen.view.ReportFiguresView;
import dev.sitegen.view.SparklineView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The table of the figures of a report, each beside that of the year before. */
final class ReportFigures {

    private static final StatedView NOT_STATED = new StatedView("", "");

    private final PageParts parts;
    private final Report report;
    private final Links links;
    /** The report of the year before, if the theme compares figures with it. */
    private final Optional<Report> last;
    /** The series of an indicator up to the report. */
    private final Function<Indicator, SparklineView> trends;

    ReportFigures(PageParts parts, Report report, Links links) {
        boolean compared = links.has(OutputKind.CHANGES);
        this.parts = parts;
        this.report = report;
        this.links = links;
        this.last = compared ? parts.site().neighbour(report, -1) : Optional.empty();
        this.trends = compared ? parts.charts().upTo(report, links) : indicator -> SparklineView.NONE;
    }

    /** The table, with the files that have the figures. */
    ReportFiguresView view() {
        List<FigureGroupView> figures = report.figures().isEmpty() ? List.of() : groups();
        boolean compared = figures.stream().anyMatch(FigureGroupView::isCompared);
        return new ReportFiguresView(
                figures, compared ? String.valueOf(report.key().year() - 1) : "", data());
    }

    /** The figures of the report alone, as data. */
    private List<DownloadView> data() {
        return report.figures().isEmpty() || !links.has(OutputKind.DATA)
                ? List.of()
                : DataFiles.OF_REPORT.stream()
                        .map(format -> new DownloadView(
                                parts.words().get("reportFigures"),
                                links.to(Addresses.reportData(report.key(), format)),
                                format.name()))
                        .toList();
    }

    /** The indicator table: the report's figures by group, in the order of the dictionary. */
    private List<FigureGroupView> groups() {
        Map<String, List<FigureView>> groups = new LinkedHashMap<>();
        for (Indicator indicator : parts.site().listed()) {
            Optional<Figure> figure = indicator.isInTables() ? report.figure(indicator.id()) : Optional.empty();
            if (figure.isPresent()) {
                String group = indicator.group().isEmpty() ? parts.words().get("otherGroup") : indicator.group();
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row(indicator, figure.get()));
            }
        }
        return groups.entrySet().stream()
                .map(e -> new FigureGroupView(e.getKey(), e.getValue()))
                .toList();
    }

    private FigureView row(Indicator indicator, Figure figure) {
        Optional<Figure> before = last.isPresent() ? last.get().figure(indicator.id()) : Optional.empty();
        return new FigureView(
                figure.stated() ? "" : figure.anchor(),
                indicator.name(),
                parts.series().page(report.key(), indicator.id(), links),
                new StatedView(figure.raw(), figure.stated() ? SitePath.fragment(figure.anchor()) : ""),
                isSaid(indicator.unit(), figure, before) ? "" : indicator.unit(),
                report.front().notes().getOrDefault(indicator.id(), ""),
                before.isPresent() ? stated(last.get(), before.get()) : NOT_STATED,
                parts.changes()
                        .of(
                                indicator,
                                before.map(Figure::quantity),
                                figure.quantity(),
                                report.key().year()),
                trends.apply(indicator));
    }

    private StatedView stated(Report earlier, Figure figure) {
        return new StatedView(figure.raw(), links.figure(earlier, figure));
    }

    /** Returns whether the words of both figures have the unit. */
    private static boolean isSaid(String unit, Figure figure, Optional<Figure> before) {
        return figure.raw().endsWith(unit)
                && (before.isEmpty() || before.get().raw().endsWith(unit));
    }
}
