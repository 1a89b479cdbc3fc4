package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Duty;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.view.CoverageView.MissingView;
import dev.sitegen.view.DutyTableView;
import dev.sitegen.view.DutyTableView.DutyRowView;
import dev.sitegen.view.DutyTableView.DutyView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.StandingView.ShareView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The coverage as several pages show it: states of reports in words, bars and tables. */
public final class CoverageViews {

    /** The states of reports that are due, as a bar shows them. */
    public static final List<Duty.State> DUE =
            List.of(Duty.State.ON_TIME, Duty.State.LATE, Duty.State.MISSING, Duty.State.NOT_DUE);

    private final Site site;
    private final ThemeTexts words;

    /** The years that have a page: those with a report. */
    private final Set<Integer> yearPages;

    CoverageViews(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
        this.yearPages = Set.copyOf(site.years());
    }

    /** The shares of counts of {@link #DUE} in all that is due. */
    public List<ShareView> shares(List<Integer> counts, int due) {
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

    /** Deadlines of a column: kinds of organizations by day, each with the rule that sets it. */
    public String deadlines(Column column) {
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

    /** A report that is overdue. */
    public static MissingView missing(Duty duty, Links links) {
        Organization organization = duty.organization();
        return new MissingView(
                LinkView.to(organization.name(), links.organization(organization.id())),
                duty.column().name(),
                String.valueOf(duty.year()),
                duty.deadline().orElseThrow().toString(),
                duty.column().deadlines().basis().getOrDefault(organization.kind(), ""),
                String.valueOf(duty.days()));
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
            List<DutyView> cells =
                    duties.stream().map(ofColumn -> cell(ofColumn, year, links)).toList();
            String href = yearPages.contains(year) ? links.yearAddress(year) : "";
            rows.add(new DutyRowView(year(year), href, cells));
        }
        List<String> heads = coverage.columns().stream().map(Column::name).toList();
        return new DutyTableView(asOf(coverage), words.get("year"), heads, rows);
    }

    /** The state of the report on a year among those of one organization and column; empty where none is considered. */
    public DutyView cell(List<Duty> duties, int year, Links links) {
        return duties.stream()
                .filter(duty -> duty.year() == year)
                .findFirst()
                .map(duty -> cell(duty, links))
                .orElse(new DutyView("", "", "", ""));
    }

    /** The state of one report, with the way to it. */
    public DutyView cell(Duty duty, Links links) {
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

    /** The coverage where the theme makes pages of it. */
    public Optional<Coverage> shown(Links links) {
        return links.has(OutputKind.COVERAGE) ? site.coverage() : Optional.empty();
    }

    /** The day that counts as today, in a phrase. */
    public String asOf(Coverage coverage) {
        return words.fill("coverageAsOf", coverage.asOf().toString());
    }

    /** A year in words. */
    public String year(int year) {
        return year + words.get("yearSuffix");
    }

    /** The name of a state in a page. */
    static String name(Duty.State state) {
        return state.key().replace('_', '-');
    }

    /** A state in words. */
    public String label(Duty.State state) {
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
