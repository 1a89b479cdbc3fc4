package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Frames;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.YearView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One page of a year index: some of its reports, by column and organization.
 *
 * @param part its reports
 */
record YearPage(int year, ListPart<Report> part) implements Page {

    /** Number of links in lists that are looked through by the eye; some 150 KB. */
    static final int LINKS_A_PAGE = 1_000;

    static List<YearPage> of(Planning site) {
        Map<Integer, List<Report>> byYear = new TreeMap<>(Comparator.reverseOrder());
        site.site()
                .reports()
                .forEach(r -> byYear.computeIfAbsent(r.key().year(), year -> new ArrayList<>())
                        .add(r));
        List<YearPage> pages = new ArrayList<>();
        byYear.forEach((year, reports) ->
                ListPart.of(reports, LINKS_A_PAGE).forEach(part -> pages.add(new YearPage(year, part))));
        return pages;
    }

    @Override
    public SitePath path() {
        return Addresses.year(year, part.number());
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.of(year);
    }

    /** A sum over organizations lacks those that state the figure in any year. */
    @Override
    public void shows(ShownFacts facts) {
        facts.listing().reportsOn(year).totals();
    }

    @Override
    public Layout layout() {
        return Layout.YEAR;
    }

    /** A view with what is about the whole year on the first page only. */
    @Override
    public PageView view(PageParts parts) {
        boolean first = part.isFirst();
        Links links = parts.links(path());
        List<Integer> years = parts.site().years();
        String title = parts.numbered(part.number(), parts.words().fill("yearIndexTitle", String.valueOf(year)));
        return new YearView(
                Frames.withFacts(
                        parts.frames()
                                .part(links, "years", title, parts.words().fill("describeYear", String.valueOf(year))),
                        first ? parts.dataset(facts -> facts.year(year)) : ""),
                String.valueOf(year),
                yearOrNone(years, years.indexOf(year) + 1, links),
                yearOrNone(years, years.indexOf(year) - 1, links),
                String.valueOf(part.total()),
                parts.lists().byColumn(part.entries(), links),
                parts.pagers(n -> links.to(Addresses.year(year, n))).pager(part),
                first && links.has(OutputKind.TABLES)
                        ? parts.tables().ofYear(parts.lists().ofYear(year), links)
                        : List.of(),
                !first || parts.site().indicators().isEmpty()
                        ? List.of()
                        : parts.downloads().ofYear(year, links));
    }

    private static LinkView yearOrNone(List<Integer> years, int index, Links links) {
        return index < 0 || index >= years.size() ? LinkView.NONE : links.year(years.get(index));
    }
}
