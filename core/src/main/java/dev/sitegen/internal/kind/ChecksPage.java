package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.FailureParts;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.ChecksView;
import dev.sitegen.view.ChecksView.FailureYearView;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of the checks: the counts, the rules, and the failures of the newest year that has any. */
record ChecksPage() implements Page {

    static List<ChecksPage> of(Planning site) {
        return !site.site().rules().isEmpty() ? List.of(new ChecksPage()) : List.of();
    }

    @Override
    public SitePath path() {
        return Addresses.checks();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.CHECKS;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        Map<Integer, List<ListPart<Report>>> failures = FailureParts.of(parts.site(), parts.tally()::failures);
        List<FailureYearView> years = new ArrayList<>();
        failures.forEach((year, pages) -> years.add(year(parts, year, pages.get(0), links)));
        List<VerdictView> newest = failures.values().stream()
                .findFirst()
                .map(pages -> parts.checks().failures(pages.get(0).entries(), Integer.MAX_VALUE, links))
                .orElse(List.of());
        return new ChecksView(
                parts.frames().part(links, "checks", parts.words().get("checks")),
                parts.checks().outcomes(parts.tally().total()),
                parts.rules().all(),
                years,
                failures.keySet().stream()
                        .findFirst()
                        .map(year -> FailuresPage.title(parts, year))
                        .orElse(""),
                newest,
                parts.downloads().ofSite(links));
    }

    private static FailureYearView year(PageParts parts, int year, ListPart<Report> first, Links links) {
        return new FailureYearView(
                String.valueOf(year),
                parts.words().fill("checksSummaryFail", String.valueOf(first.total())),
                links.to(Addresses.checks(year, 1)));
    }
}
