package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.CoverageViews;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Duty;
import dev.sitegen.model.DutyCounts;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.CoverageView;
import dev.sitegen.view.CoverageView.CoverageColumnView;
import dev.sitegen.view.CoverageView.CoverageYearView;
import dev.sitegen.view.PageView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The page of all columns' coverage: reports published, late and missing. */
record CoveragePage() implements Page {

    /** More than this no reader goes through; the pages of the columns and the data file have all. */
    private static final int MOST_MISSING = 200;

    static List<CoveragePage> of(Planning site) {
        return site.site().coverage().isPresent() ? List.of(new CoveragePage()) : List.of();
    }

    @Override
    public SitePath path() {
        return Addresses.coverage();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.COVERAGE;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        CoverageViews views = parts.coverage();
        Coverage coverage = parts.site().coverage().orElseThrow();
        List<Duty> all = missing(coverage);
        List<Duty> missing = all.subList(0, Math.min(MOST_MISSING, all.size()));
        return new CoverageView(
                parts.frames().part(links, "coverage", parts.words().get("coverage")),
                views.asOf(coverage),
                summary(parts, coverage, all),
                Arrays.stream(Duty.State.values()).map(views::label).toList(),
                coverage.columns().stream()
                        .map(column -> column(views, coverage, column, links))
                        .toList(),
                missing.stream().map(duty -> CoverageViews.missing(duty, links)).toList(),
                all.size() == missing.size()
                        ? ""
                        : parts.words().fill("missingShown", "" + missing.size(), "" + all.size()),
                parts.downloads().ofCoverage(links));
    }

    private static CoverageColumnView column(CoverageViews views, Coverage coverage, Column column, Links links) {
        List<CoverageYearView> years = new ArrayList<>();
        for (int year : coverage.years(column)) {
            DutyCounts counts = coverage.counts(column, year);
            years.add(new CoverageYearView(
                    String.valueOf(year),
                    Arrays.stream(Duty.State.values())
                            .map(state -> String.valueOf(counts.of(state)))
                            .toList(),
                    counts.required() == 0
                            ? List.of()
                            : views.shares(
                                    CoverageViews.DUE.stream().map(counts::of).toList(), counts.required())));
        }
        return new CoverageColumnView(
                column.name(), links.to(Addresses.coverage(column.id(), 1)), views.deadlines(column), years);
    }

    /** The reports that are overdue, the longest first. */
    private static List<Duty> missing(Coverage coverage) {
        return coverage.columns().stream()
                .flatMap(column -> coverage.years(column).stream()
                        .filter(year -> coverage.counts(column, year).missing() > 0)
                        .flatMap(year -> coverage.of(column, year)))
                .filter(duty -> duty.state() == Duty.State.MISSING)
                .sorted(Comparator.comparingLong(Duty::days).reversed())
                .toList();
    }

    private static String summary(PageParts parts, Coverage coverage, List<Duty> missing) {
        ThemeTexts words = parts.words();
        String asOf = parts.coverage().asOf(coverage);
        if (missing.isEmpty()) {
            return words.fill("coverageNone", asOf);
        }
        long late = missing.stream().map(Duty::organization).distinct().count();
        return words.fill(
                "coverageSummary",
                asOf,
                "" + parts.site().organizations().size(),
                "" + late,
                "" + missing.size(),
                "" + missing.get(0).days());
    }
}
