package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.ColumnView;
import dev.sitegen.view.ColumnView.ColumnYearView;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.YearLinkView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One page of a column's list: some of its reports, newest first.
 *
 * @param part its reports
 */
record ColumnPage(Column column, ListPart<Report> part) implements Page {

    private static final int REPORTS_A_PAGE = 50;

    static List<ColumnPage> of(Planning site) {
        List<ColumnPage> pages = new ArrayList<>();
        NewestFirst.byColumn(site.site()).forEach((column, reports) -> {
            if (Ids.nameFiles(column.id())) {
                ListPart.of(reports, REPORTS_A_PAGE).forEach(part -> pages.add(new ColumnPage(column, part)));
            }
        });
        return pages;
    }

    @Override
    public SitePath path() {
        return Addresses.column(column.id(), part.number());
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(column.position());
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.of(part.entries());
    }

    @Override
    public void shows(ShownFacts facts) {
        (isFirst() ? facts.listing() : facts.frame()).total(part.total()).reports(part.entries());
    }

    @Override
    public Layout layout() {
        return Layout.COLUMN;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        return new ColumnView(
                parts.frames().column(links, column, part.number()),
                column.name(),
                column.description(),
                parts.lists().items(part.entries(), links),
                years(parts, links),
                isFirst() ? yearLinks(parts.site(), links) : List.of(),
                isFirst() ? publishing(parts, links) : List.of(),
                parts.pagers(number -> links.to(Addresses.column(column.id(), number)))
                        .pager(part));
    }

    /** Returns whether this is the page that has what is about the whole column. */
    private boolean isFirst() {
        return part.number() == 1;
    }

    private List<ColumnYearView> years(PageParts parts, Links links) {
        Map<Integer, List<Report>> years = new LinkedHashMap<>();
        part.entries()
                .forEach(report -> years.computeIfAbsent(report.key().year(), year -> new ArrayList<>())
                        .add(report));
        return years.entrySet().stream()
                .map(e -> new ColumnYearView(
                        String.valueOf(e.getKey()), parts.lists().items(e.getValue(), links)))
                .toList();
    }

    /** The years of the column, newest first, with the way to the page of each; none where years have no pages. */
    private List<YearLinkView> yearLinks(Site site, Links links) {
        Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        site.reports().stream()
                .filter(report -> report.key().column().equals(column.id()))
                .forEach(report -> counts.merge(report.key().year(), 1, Integer::sum));
        return !links.has(OutputKind.YEARS)
                ? List.of()
                : counts.entrySet().stream()
                        .map(e -> new YearLinkView(
                                String.valueOf(e.getKey()),
                                links.yearAddress(e.getKey()),
                                String.valueOf(e.getValue())))
                        .toList();
    }

    /** The organizations that publish in the column, by kind; a list too long for it is left to the pages of the list. */
    private List<LinkGroupView> publishing(PageParts parts, Links links) {
        Set<String> ids = parts.site().reports().stream()
                .map(Report::key)
                .filter(key -> key.column().equals(column.id()))
                .map(ReportKey::organization)
                .collect(Collectors.toSet());
        return parts.lists()
                .organizationsOrLink(
                        parts.site().organizations().values().stream()
                                .filter(organization -> ids.contains(organization.id()))
                                .toList(),
                        links);
    }
}
