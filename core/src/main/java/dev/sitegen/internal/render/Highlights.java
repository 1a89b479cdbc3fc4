package dev.sitegen.internal.render;

import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.view.FigureView.StatedView;
import dev.sitegen.view.HighlightsView;
import dev.sitegen.view.HighlightsView.HighlightView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.SparklineView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Key indicators of an organization: those that site.yaml names, or those that it states most often. */
public final class Highlights {

    /** More values than this at once no reader takes in. */
    private static final int MOST = 6;

    private final Site site;
    private final FigureFormat format;
    private final ChangeViews changes;
    private final ChartViews charts;
    private final List<Indicator> chosen;

    Highlights(Site site, FigureFormat format, ChangeViews changes, ChartViews charts) {
        this.site = site;
        this.format = format;
        this.changes = changes;
        this.charts = charts;
        this.chosen = site.info().links().highlights().stream()
                .map(NavigationItem::target)
                .map(site.indicators()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The key indicators of the site: those of the government that has most reports, or of the organization that has. */
    public HighlightsView ofSite(Links links) {
        Comparator<Organization> byReports =
                Comparator.comparingInt(o -> site.reportsOf(o).size());
        List<Organization> all = List.copyOf(site.organizations().values());
        List<Organization> governments = all.stream()
                .filter(o -> o.kind() == OrganizationKind.GOVERNMENT)
                .toList();
        return (governments.isEmpty() ? all : governments)
                .stream()
                        // Of several that have as many, the first.
                        .reduce((a, b) -> byReports.compare(b, a) > 0 ? b : a)
                        .map(organization -> of(organization, links))
                        .orElse(HighlightsView.NONE);
    }

    /** The key indicators of an organization. */
    public HighlightsView of(Organization organization, Links links) {
        Map<String, List<Report>> columns = columns(organization);
        List<Stated> stated = new ArrayList<>();
        for (Indicator indicator : chosen.isEmpty() ? site.listed() : chosen) {
            if (!chosen.isEmpty() || indicator.isInTables()) {
                stated(indicator, columns).ifPresent(stated::add);
            }
        }
        List<Stated> shown = chosen.isEmpty() ? mostStated(stated) : stated;
        if (shown.isEmpty()) {
            return HighlightsView.NONE;
        }
        return new HighlightsView(
                LinkView.to(organization.name(), links.organization(organization.id())),
                shown.stream().map(one -> view(one, links)).toList());
    }

    /** The newest report that states an indicator, and how many reports of its column do. */
    private record Stated(Indicator indicator, Report newest, Figure figure, int times) {}

    private Map<String, List<Report>> columns(Organization organization) {
        Map<String, List<Report>> columns = new LinkedHashMap<>();
        site.reportsOf(organization).stream()
                .sorted(Comparator.comparingInt(report -> report.key().year()))
                .forEach(report -> columns.computeIfAbsent(report.key().column(), id -> new ArrayList<>())
                        .add(report));
        return columns;
    }

    private static Optional<Stated> stated(Indicator indicator, Map<String, List<Report>> columns) {
        Stated most = null;
        for (List<Report> reports : columns.values()) {
            int times = 0;
            Report newest = null;
            for (Report report : reports) {
                if (report.states(indicator.id())) {
                    times++;
                    newest = report;
                }
            }
            if (newest != null && (most == null || times > most.times())) {
                most = new Stated(
                        indicator, newest, newest.figure(indicator.id()).orElseThrow(), times);
            }
        }
        return Optional.ofNullable(most);
    }

    /** Figures of sentences come before cells of forms, of which many are zero. */
    private static List<Stated> mostStated(List<Stated> stated) {
        Comparator<Stated> cellsLast =
                Comparator.comparing(one -> one.indicator().isCell());
        return stated.stream()
                .filter(one -> !one.indicator().isCell()
                        || one.figure().quantity().value().signum() != 0)
                .sorted(cellsLast.thenComparing(
                        Comparator.comparingInt(Stated::times).reversed()))
                .limit(MOST)
                .toList();
    }

    private HighlightView view(Stated stated, Links links) {
        Indicator indicator = stated.indicator();
        Report report = stated.newest();
        boolean compared = links.has(OutputKind.CHANGES);
        Optional<Quantity> last = compared
                ? site.neighbour(report, -1).flatMap(earlier -> earlier.quantity(indicator.id()))
                : Optional.empty();
        return new HighlightView(
                indicator.name(),
                links.indicator(indicator.id()),
                String.valueOf(report.key().year()),
                new StatedView(
                        format.value(stated.figure().quantity(), indicator), links.figure(report, stated.figure())),
                indicator.unit(),
                changes.of(
                        indicator,
                        last,
                        stated.figure().quantity(),
                        report.key().year()),
                compared ? charts.upTo(report, links).apply(indicator) : SparklineView.NONE);
    }
}
