package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Duty;
import dev.sitegen.model.DutyCounts;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.view.ColumnCoverageView;
import dev.sitegen.view.CoverageSummaryView;
import dev.sitegen.view.CoverageView;
import dev.sitegen.view.CoverageView.CoverageColumnView;
import dev.sitegen.view.CoverageView.CoverageYearView;
import dev.sitegen.view.CoverageView.MissingView;
import dev.sitegen.view.DutyTableView;
import dev.sitegen.view.DutyTableView.DutyRowView;
import dev.sitegen.view.DutyTableView.DutyView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.StandingView.ShareView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of coverage, and what the home page and each organization's page show of it. */
public final class CoverageViews {

    /** More than this no reader goes through; the pages of the columns and the data file have all. */
    private static final int MOST_MISSING = 200;

    /** The states of reports that are due, as a bar shows them. */
    static final List<Duty.State> DUE =
            List.of(Duty.State.ON_TIME, Duty.State.LATE, Duty.State.MISSING, Duty.State.NOT_DUE);

    private final Site site;
    private final ThemeTexts words;
    private final Frames frames;
    private final Downloads downloads;

    /** The years that have a page: those with a report. */
    private final Set<Integer> yearPages;

    private final Set<OutputKind> made;

    CoverageViews(Site site, ThemeTexts words, Frames frames, Downloads downloads, Set<OutputKind> made) {
        this.site = site;
        this.words = words;
        this.frames = frames;
        this.downloads = downloads;
        this.made = made;
        this.yearPages = Set.copyOf(site.years());
    }

    /** The newest year of every column in a line. */
    CoverageSummaryView summary(Links links) {
        return shown(links)
                .map(coverage -> new CoverageSummaryView(
                        asOf(coverage),
                        links.to(Addresses.coverage()),
                        coverage.columns().stream()
                                .map(column -> line(coverage, column, links))
                                .toList()))
                .orElse(CoverageSummaryView.NONE);
    }

    private FieldView line(Coverage coverage, Column column, Links links) {
        int year = coverage.years(column).get(0);
        DutyCounts counts = coverage.counts(column, year);
        String text = Stream.of(Duty.State.ON_TIME, Duty.State.LATE, Duty.State.MISSING, Duty.State.NOT_DUE)
                .filter(state -> counts.of(state) > 0)
                .map(state -> label(state) + words.get("colon") + counts.of(state))
                .collect(Collectors.joining(words.get("comma")));
        return new FieldView(
                words.fill("coverageOf", column.name(), String.valueOf(year)),
                text.isEmpty() ? label(Duty.State.NOT_REQUIRED) : text,
                links.to(Addresses.coverage(column.id(), 1)));
    }

    /** The shares of counts of {@link #DUE} in all that is due. */
    List<ShareView> shares(List<Integer> counts, int due) {
        List<ShareView> shares = new ArrayList<>();
        int before = 0;
        for (Duty.State state : DUE) {
            int count = counts.get(DUE.indexOf(state));
            if (count > 0) {
                // In whole numbers that add up to 100, however they are rounded.
                int start = before * 100 / due;
                int end = (before + count) * 100 / due;
                shares.add(new ShareView(name(state), label(state), "" + count, "" + start, "" + (end - start)));
            }
            before += count;
        }
        return shares;
    }

    /** All columns, and what is missing. */
    public CoverageView page() {
        Coverage coverage = coverage();
        Links links = Links.from(Addresses.coverage(), made);
        List<Duty> all = missing(coverage);
        List<Duty> missing = all.subList(0, Math.min(MOST_MISSING, all.size()));
        return new CoverageView(
                frames.part(links, "coverage", words.get("coverage")),
                asOf(coverage),
                summary(coverage, all),
                Arrays.stream(Duty.State.values()).map(this::label).toList(),
                coverage.columns().stream()
                        .map(column -> column(coverage, column, links))
                        .toList(),
                missing.stream().map(duty -> missing(duty, links)).toList(),
                all.size() == missing.size() ? "" : words.fill("missingShown", "" + missing.size(), "" + all.size()),
                downloads.ofCoverage(links));
    }

    private CoverageColumnView column(Coverage coverage, Column column, Links links) {
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
                            : shares(DUE.stream().map(counts::of).toList(), counts.required())));
        }
        return new CoverageColumnView(
                column.name(), links.to(Addresses.coverage(column.id(), 1)), deadlines(column), years);
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

    private String summary(Coverage coverage, List<Duty> missing) {
        if (missing.isEmpty()) {
            return words.fill("coverageNone", asOf(coverage));
        }
        long late = missing.stream().map(Duty::organization).distinct().count();
        return words.fill(
                "coverageSummary",
                asOf(coverage),
                "" + site.organizations().size(),
                "" + late,
                "" + missing.size(),
                "" + missing.get(0).days());
    }

    /** Deadlines of a column: kinds of organizations by day, each with the rule that sets it. */
    private String deadlines(Column column) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        column.deadlines().days().forEach((kind, day) -> {
            String basis = column.deadlines().basis().getOrDefault(kind, "");
            String text = words.fill("deadlineDay", day.toString().substring(2));
            kinds.computeIfAbsent(basis.isEmpty() ? text : text + words.bracketed(basis), key -> new ArrayList<>())
                    .add(Labels.of(kind, words));
        });
        return kinds.entrySet().stream()
                .map(e -> String.join(words.get("listComma"), e.getValue()) + words.get("colon") + e.getKey())
                .collect(Collectors.joining(words.get("semicolon")));
    }

    private static List<Integer> years(Coverage coverage) {
        return coverage.columns().stream()
                .flatMap(column -> coverage.years(column).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    static MissingView missing(Duty duty, Links links) {
        Organization organization = duty.organization();
        return new MissingView(
                LinkView.to(organization.name(), links.organization(organization.id())),
                duty.column().name(),
                String.valueOf(duty.year()),
                duty.deadline().orElseThrow().toString(),
                duty.column().deadlines().basis().getOrDefault(organization.kind(), ""),
                String.valueOf(duty.days()));
    }

    /** The organizations of one page of a column's list, each with its years. */
    public ColumnCoverageView page(Column column, ListPart<Organization> part) {
        Coverage coverage = coverage();
        Links links = Links.from(Addresses.coverage(column.id(), part.number()), made);
        List<LinkView> columns = new ArrayList<>();
        columns.add(links.link(words.get("all"), Addresses.coverage()));
        for (Column other : coverage.columns()) {
            String href = links.to(Addresses.coverage(other.id(), 1));
            columns.add(new LinkView(other.name(), href, other == column));
        }
        DutyTableView table = new DutyTableView(
                column.name(),
                words.get("body"),
                coverage.years(column).stream().map(this::year).toList(),
                part.entries().stream()
                        .map(body -> row(coverage, column, body, links))
                        .toList());
        Pagers pagers = new Pagers(words, number -> links.to(Addresses.coverage(column.id(), number)));
        return new ColumnCoverageView(
                frames.part(links, "coverage", title(column, part)),
                column.name(),
                asOf(coverage),
                deadlines(column),
                columns,
                table,
                pagers.pager(part),
                downloads.ofCoverage(links));
    }

    private String title(Column column, ListPart<Organization> part) {
        String name = column.name();
        return part.isFirst() ? name : words.fill("pageOf", String.valueOf(part.number())) + "_" + name;
    }

    private DutyRowView row(Coverage coverage, Column column, Organization body, Links links) {
        return new DutyRowView(
                body.name(),
                links.organization(body.id()),
                coverage.of(body, column).stream()
                        .map(duty -> cell(duty, links))
                        .toList());
    }

    /** An organization's own reports, years × columns; empty if it never had to report and never did. */
    public DutyTableView ofOrganization(Organization organization, Links links) {
        return shown(links)
                .map(coverage -> ofOrganization(coverage, organization, links))
                .orElse(DutyTableView.NONE);
    }

    private DutyTableView ofOrganization(Coverage coverage, Organization organization, Links links) {
        List<List<Duty>> duties = coverage.columns().stream()
                .map(column -> coverage.of(organization, column))
                .toList();
        boolean nothing = duties.stream()
                .flatMap(List::stream)
                .allMatch(
                        d -> d.state() == Duty.State.NOT_REQUIRED && d.report().isEmpty());
        if (nothing) {
            return DutyTableView.NONE;
        }
        List<DutyRowView> rows = new ArrayList<>();
        for (int year : years(coverage)) {
            List<DutyView> cells = duties.stream()
                    .map(ofColumn -> ofColumn.stream()
                            .filter(duty -> duty.year() == year)
                            .map(duty -> cell(duty, links))
                            .findFirst()
                            .orElse(new DutyView("", "", "", "")))
                    .toList();
            String href = yearPages.contains(year) ? links.yearAddress(year) : "";
            rows.add(new DutyRowView(year(year), href, cells));
        }
        List<String> heads = coverage.columns().stream().map(Column::name).toList();
        return new DutyTableView(asOf(coverage), words.get("year"), heads, rows);
    }

    DutyView cell(Duty duty, Links links) {
        String published = duty.report()
                .map(report -> report.published().toLocalDate().toString())
                .orElse("");
        String deadline = duty.deadline().map(Object::toString).orElse("");
        String days = String.valueOf(duty.days());
        String detail = switch (duty.state()) {
            case ON_TIME, NOT_REQUIRED -> published;
            case LATE -> words.fill("dutyLateBy", published, days);
            case MISSING -> words.fill("dutyMissingSince", deadline, days);
            case NOT_DUE -> words.fill("dutyDueBy", deadline);
        };
        boolean voluntary =
                duty.state() == Duty.State.NOT_REQUIRED && duty.report().isPresent();
        return new DutyView(
                name(duty.state()),
                voluntary ? words.get("dutyVoluntary") : label(duty.state()),
                detail,
                duty.report().map(report -> links.to(report.path())).orElse(""));
    }

    Optional<Coverage> shown(Links links) {
        return links.has(OutputKind.COVERAGE) ? site.coverage() : Optional.empty();
    }

    private Coverage coverage() {
        return site.coverage().orElseThrow();
    }

    String asOf(Coverage coverage) {
        return words.fill("coverageAsOf", coverage.asOf().toString());
    }

    private String year(int year) {
        return year + words.get("yearSuffix");
    }

    /** The name of a state in a page. */
    static String name(Duty.State state) {
        return state.key().replace('_', '-');
    }

    String label(Duty.State state) {
        return words.get(
                switch (state) {
                    case ON_TIME -> "dutyOnTime";
                    case LATE -> "dutyLate";
                    case MISSING -> "dutyMissing";
                    case NOT_DUE -> "dutyNotDue";
                    case NOT_REQUIRED -> "dutyNotRequired";
                });
    }
}
