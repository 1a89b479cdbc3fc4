package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.FailureParts;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.FailuresView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PageView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of the checks that fail in the reports on a year.
 *
 * @param part its reports; their total is the number of failures
 * @param earlier the next older year that has failures; 0 without one
 * @param later the next newer one
 */
record FailuresPage(int year, ListPart<Report> part, int earlier, int later) implements Page {

    static List<FailuresPage> of(Planning site) {
        Map<Integer, List<ListPart<Report>>> byYear = FailureParts.of(site.site(), site.failures());
        List<Integer> years = List.copyOf(byYear.keySet());
        List<FailuresPage> pages = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int later = i == 0 ? 0 : years.get(i - 1);
            int earlier = i + 1 == years.size() ? 0 : years.get(i + 1);
            for (ListPart<Report> part : byYear.get(years.get(i))) {
                pages.add(new FailuresPage(years.get(i), part, earlier, later));
            }
        }
        return pages;
    }

    @Override
    public SitePath path() {
        return Addresses.checks(year, part.number());
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.of(year);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame().total(part.count()).total(part.total()).total(earlier).total(later);
    }

    @Override
    public void reads(OwnInputs inputs) {
        part.entries().forEach(report -> inputs.target(report).checks(report));
    }

    @Override
    public Layout layout() {
        return Layout.FAILURES;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        String title = title(parts, year);
        return new FailuresView(
                parts.frames().part(links, "checks", parts.numbered(part.number(), title)),
                title,
                parts.pagers(n -> links.to(Addresses.checks(year, n))).pager(part),
                yearOrNone(parts, earlier, links),
                yearOrNone(parts, later, links),
                parts.checks().failures(part.entries(), Integer.MAX_VALUE, links));
    }

    /** The title of the failures of a year. */
    static String title(PageParts parts, int year) {
        return parts.words().fill("checksOfYear", String.valueOf(year));
    }

    private static LinkView yearOrNone(PageParts parts, int year, Links links) {
        return year == 0
                ? LinkView.NONE
                : LinkView.to(
                        parts.words().fill("yearIndexTitle", String.valueOf(year)),
                        links.to(Addresses.checks(year, 1)));
    }
}
