package dev.sitegen.internal.kind;

import dev.sitegen.internal.render.CoverageViews;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Duty;
import dev.sitegen.model.DutyCounts;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.view.CoverageSummaryView;
import dev.sitegen.view.DutyTableView.DutyRowView;
import dev.sitegen.view.DutyTableView.DutyView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.HomeView.HomeCoverageView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.MatrixView;
import dev.sitegen.view.MatrixView.MatrixColumnView;
import dev.sitegen.view.StandingView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Coverage as the home page shows it: the state of the newest year, and who has published what. */
final class HomeCoverage {

    private static final int MOST_NAMED = 5;
    private static final int MOST_ROWS = 60;
    private static final int MOST_YEARS = 5;

    private final Site site;
    private final CoverageViews views;
    private final ThemeTexts words;

    HomeCoverage(PageParts parts) {
        this.site = parts.site();
        this.views = parts.coverage();
        this.words = parts.words();
    }

    /** All that the page shows of it; nothing where no coverage is made. */
    HomeCoverageView view(Links links) {
        return views.shown(links)
                .map(coverage -> new HomeCoverageView(
                        summary(coverage, links),
                        standing(coverage, links),
                        matrix(coverage, site.organizations().values(), links)))
                .orElse(new HomeCoverageView(CoverageSummaryView.NONE, StandingView.NONE, MatrixView.NONE));
    }

    /** The newest year of every column in a line. */
    private CoverageSummaryView summary(Coverage coverage, Links links) {
        return new CoverageSummaryView(
                views.asOf(coverage),
                links.to(Addresses.coverage()),
                coverage.columns().stream()
                        .map(column -> line(coverage, column, links))
                        .toList());
    }

    private FieldView line(Coverage coverage, Column column, Links links) {
        int year = coverage.years(column).get(0);
        DutyCounts counts = coverage.counts(column, year);
        String text = CoverageViews.DUE.stream()
                .filter(state -> counts.of(state) > 0)
                .map(state -> views.label(state) + words.get("colon") + counts.of(state))
                .collect(Collectors.joining(words.get("comma")));
        return new FieldView(
                words.fill("coverageOf", column.name(), String.valueOf(year)),
                text.isEmpty() ? views.label(Duty.State.NOT_REQUIRED) : text,
                links.to(Addresses.coverage(column.id(), 1)));
    }

    /** The state of the newest year that any column considers. */
    private StandingView standing(Coverage coverage, Links links) {
        int year = coverage.columns().stream()
                .mapToInt(column -> coverage.years(column).get(0))
                .max()
                .orElse(0);
        List<Column> columns = coverage.columns().stream()
                .filter(column -> coverage.years(column).contains(year))
                .toList();
        List<Integer> counts = CoverageViews.DUE.stream()
                .map(state -> columns.stream()
                        .mapToInt(column -> coverage.counts(column, year).of(state))
                        .sum())
                .toList();
        int due = counts.stream().mapToInt(Integer::intValue).sum();
        if (due == 0) {
            return StandingView.NONE;
        }
        int overdue = counts.get(CoverageViews.DUE.indexOf(Duty.State.MISSING));
        String sentence = words.fill("standing", "" + due, "" + (counts.get(0) + counts.get(1)));
        return new StandingView(
                words.fill("standingYear", String.valueOf(year), views.asOf(coverage)),
                overdue == 0 ? sentence : sentence + words.fill("standingOverdue", "" + overdue),
                views.shares(counts, due),
                columns.stream()
                        .flatMap(column -> coverage.of(column, year))
                        .filter(duty -> duty.state() == Duty.State.MISSING)
                        .sorted(Comparator.comparingLong(Duty::days).reversed())
                        .limit(MOST_NAMED)
                        .map(duty -> CoverageViews.missing(duty, links))
                        .toList(),
                LinkView.to(words.get("coverage"), links.to(Addresses.coverage())));
    }

    /** All organizations while a reader can go through them; of more, those that are late with a report. */
    private MatrixView matrix(Coverage coverage, Collection<Organization> organizations, Links links) {
        List<Organization> shown = List.copyOf(organizations);
        String note = "";
        if (shown.size() > MOST_ROWS) {
            shown = late(coverage);
            note = words.fill("matrixExceptions", "" + organizations.size(), "" + shown.size());
        }
        List<DutyRowView> rows = shown.stream()
                .map(organization -> row(coverage, organization, links))
                .toList();
        List<MatrixColumnView> columns = coverage.columns().stream()
                .map(column -> new MatrixColumnView(
                        column.name(),
                        links.to(Addresses.coverage(column.id(), 1)),
                        years(coverage, column).stream().map(String::valueOf).toList()))
                .toList();
        return rows.isEmpty() ? MatrixView.NONE : new MatrixView(columns, rows, note);
    }

    /** The organizations that are late with a report of the years shown, those that wait longest first. */
    private List<Organization> late(Coverage coverage) {
        Set<Organization> late = coverage.columns().stream()
                .flatMap(column -> years(coverage, column).stream().flatMap(year -> coverage.of(column, year)))
                .filter(duty -> duty.state() == Duty.State.MISSING)
                .sorted(Comparator.comparingInt(Duty::year)
                        .thenComparingLong(Duty::days)
                        .reversed())
                .map(Duty::organization)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return late.stream().limit(MOST_ROWS).toList();
    }

    private DutyRowView row(Coverage coverage, Organization organization, Links links) {
        List<DutyView> cells = new ArrayList<>();
        for (Column column : coverage.columns()) {
            List<Duty> duties = coverage.of(organization, column);
            for (int year : years(coverage, column)) {
                cells.add(views.cell(duties, year, links));
            }
        }
        return new DutyRowView(organization.name(), links.organization(organization.id()), cells);
    }

    /** The newest years of a column, oldest first. */
    private static List<Integer> years(Coverage coverage, Column column) {
        return coverage.years(column).stream().limit(MOST_YEARS).sorted().toList();
    }
}
