package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.ColumnBlockView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.HomeView;
import dev.sitegen.view.HomeView.HomeChecksView;
import dev.sitegen.view.PageView;
import java.util.ArrayList;
import java.util.List;

/** The home page: who has published, what does not agree, the key indicators, the newest reports. */
record HomePage() implements Page {

    private static final int NEWEST = 6;
    private static final int MOST_FAILURES = 3;

    static List<HomePage> of(Planning site) {
        return List.of(new HomePage());
    }

    @Override
    public SitePath path() {
        return Addresses.home();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.HOME;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        Site site = parts.site();
        return new HomeView(
                parts.frames().home(links),
                site.info().name(),
                columns(parts, links),
                parts.lists().years(links),
                parts.lists().organizationsOrLink(site.organizations().values(), links),
                counts(parts, links),
                new HomeCoverage(parts).view(links),
                new HomeChecksView(parts.checks().total(links), parts.checks().newestFailures(MOST_FAILURES, links)),
                parts.highlights().ofSite(links));
    }

    private static List<ColumnBlockView> columns(PageParts parts, Links links) {
        List<ColumnBlockView> columns = new ArrayList<>();
        NewestFirst.byColumn(parts.site())
                .forEach((column, reports) -> columns.add(new ColumnBlockView(
                        column.name(),
                        links.column(column.id()),
                        column.description(),
                        String.valueOf(reports.size()),
                        parts.lists().items(reports.subList(0, Math.min(NEWEST, reports.size())), links))));
        return columns;
    }

    private static List<FieldView> counts(PageParts parts, Links links) {
        Site site = parts.site();
        List<FieldView> counts = new ArrayList<>();
        if (!site.sources().isEmpty()) {
            String href = links.ifMade(OutputKind.INDICATORS, Addresses.sources(1));
            counts.add(count(parts, "sources", site.sources().size(), href));
        }
        counts.addAll(List.of(
                count(parts, "reportsCount", site.reports().size(), ""),
                count(
                        parts,
                        "organizationsCount",
                        site.organizations().size(),
                        links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations())),
                count(parts, "yearsCount", site.years().size(), links.ifMade(OutputKind.YEARS, Addresses.years())),
                count(
                        parts,
                        "indicatorsCount",
                        site.listed().size(),
                        parts.lists().indicatorsHref(links))));
        return counts;
    }

    private static FieldView count(PageParts parts, String label, int count, String href) {
        return new FieldView(parts.words().get(label), String.valueOf(count), href);
    }
}
