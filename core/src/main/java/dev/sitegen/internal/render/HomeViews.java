package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Site;
import dev.sitegen.view.ColumnBlockView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.HomeView;
import dev.sitegen.view.HomeView.HomeChecksView;
import dev.sitegen.view.HomeView.HomeCoverageView;
import dev.sitegen.view.MatrixView;
import dev.sitegen.view.StandingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The home page: who has published, what does not agree, the key indicators, the newest reports. */
public final class HomeViews {

    private static final int NEWEST = 6;
    private static final int MOST_FAILURES = 3;

    private final Site site;
    private final ThemeTexts words;
    private final Frames frames;
    private final ListViews lists;
    private final CoverageViews coverage;
    private final CheckViews checks;
    private final Highlights highlights;
    private final Set<OutputKind> made;

    HomeViews(
            Site site,
            ThemeTexts words,
            Frames frames,
            ListViews lists,
            CoverageViews coverage,
            CheckViews checks,
            Highlights highlights,
            Set<OutputKind> made) {
        this.site = site;
        this.words = words;
        this.frames = frames;
        this.lists = lists;
        this.coverage = coverage;
        this.checks = checks;
        this.highlights = highlights;
        this.made = made;
    }

    /** The view of the page. */
    public HomeView page() {
        Links links = Links.from(Addresses.home(), made);
        HomeCoverage state = new HomeCoverage(coverage, words);
        return new HomeView(
                frames.home(links),
                site.info().name(),
                columns(links),
                lists.years(links),
                lists.bodies(site.organizations().values(), links),
                counts(links),
                new HomeCoverageView(
                        coverage.summary(links),
                        coverage.shown(links).map(c -> state.standing(c, links)).orElse(StandingView.NONE),
                        coverage.shown(links)
                                .map(c -> state.matrix(c, site.organizations().values(), links))
                                .orElse(MatrixView.NONE)),
                new HomeChecksView(checks.total(links), checks.newestFailures(MOST_FAILURES, links)),
                highlights.ofSite(links));
    }

    private List<ColumnBlockView> columns(Links links) {
        List<ColumnBlockView> columns = new ArrayList<>();
        NewestFirst.byColumn(site)
                .forEach((column, reports) -> columns.add(new ColumnBlockView(
                        column.name(),
                        links.column(column.id()),
                        column.description(),
                        String.valueOf(reports.size()),
                        lists.items(reports.subList(0, Math.min(NEWEST, reports.size())), links))));
        return columns;
    }

    private List<FieldView> counts(Links links) {
        return List.of(
                count("reportsCount", site.reports().size(), ""),
                count(
                        "bodiesCount",
                        site.organizations().size(),
                        links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations())),
                count("yearsCount", site.years().size(), links.ifMade(OutputKind.YEARS, Addresses.years())),
                count("indicatorsCount", site.listed().size(), lists.indicatorsHref(links)));
    }

    private FieldView count(String label, int count, String href) {
        return new FieldView(words.get(label), String.valueOf(count), href);
    }
}
