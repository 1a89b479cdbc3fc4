package dev.sitegen.internal.render;

import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.FailureParts;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.rule.RuleInWords;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.view.CheckSummaryView;
import dev.sitegen.view.CheckTotalView;
import dev.sitegen.view.ChecksView;
import dev.sitegen.view.ChecksView.FailureYearView;
import dev.sitegen.view.ChecksView.OutcomeView;
import dev.sitegen.view.ChecksView.RuleView;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.FailuresView;
import dev.sitegen.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the checks, and the summary of its checks on each report. */
public final class CheckViews {

    private static final List<Outcome> GRAVEST_FIRST =
            List.of(Outcome.FAIL, Outcome.UNCERTAIN, Outcome.NOT_ASSESSABLE, Outcome.WITHIN_ROUNDING, Outcome.PASS);

    private final Site site;
    private final Tally tally;
    private final ThemeTexts words;
    private final VerdictViews verdicts;
    private final Frames frames;
    private final Downloads downloads;
    private final Set<OutputKind> made;

    CheckViews(Site site, Tally tally, ThemeTexts words, Frames frames, Downloads downloads, Set<OutputKind> made) {
        this.site = site;
        this.tally = tally;
        this.made = made;
        this.words = words;
        this.verdicts = new VerdictViews(site, words);
        this.frames = frames;
        this.downloads = downloads;
    }

    /** Summary of the checks of one report, in a line. */
    CheckSummaryView summary(Report report, Links links) {
        OutcomeCounts counts = tally.of(report);
        if (counts.total() == 0 || !made.contains(OutputKind.CHECKS)) {
            return CheckSummaryView.NONE;
        }
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (counts.of(outcome) > 0) {
                parts.add(words.fill(VerdictViews.key("checksSummary", outcome), String.valueOf(counts.of(outcome))));
            }
        }
        String text =
                words.fill("checksSummary", String.valueOf(counts.total())) + String.join(words.get("comma"), parts);
        return new CheckSummaryView(text, links.to(Addresses.checks()), VerdictViews.name(gravest(counts)));
    }

    /** The checks of a report that fail, and those that are uncertain, for its own page. */
    List<VerdictView> failures(Report report, Links links) {
        OutcomeCounts counts = tally.of(report);
        if (!made.contains(OutputKind.CHECKS) || counts.of(Outcome.FAIL) + counts.of(Outcome.UNCERTAIN) == 0) {
            return List.of();
        }
        List<Verdict> listed = site.verdicts(report).stream()
                .filter(verdict -> verdict.outcome() == Outcome.FAIL || verdict.outcome() == Outcome.UNCERTAIN)
                .sorted(Comparator.comparing(verdict -> GRAVEST_FIRST.indexOf(verdict.outcome())))
                .toList();
        return VerdictGroups.of(listed).stream()
                .map(together -> verdicts.verdict(together, LinkView.NONE, links))
                .toList();
    }

    /** The number of all checks with the way to them; nothing where there are none. */
    CheckTotalView total(Links links) {
        OutcomeCounts counts = tally.total();
        return counts.total() == 0 || !made.contains(OutputKind.CHECKS)
                ? CheckTotalView.NONE
                : new CheckTotalView(
                        String.valueOf(counts.total()),
                        counts.of(Outcome.FAIL) == 0 ? "" : String.valueOf(counts.of(Outcome.FAIL)),
                        links.to(Addresses.checks()));
    }

    /** The first of the checks that fail on the whole site, newest year first, each with its report. */
    List<VerdictView> newestFailures(int most, Links links) {
        List<Report> failing = site.reports().stream()
                .filter(report -> tally.failures(report) > 0)
                .sorted(Comparator.comparingInt((Report report) -> report.key().year())
                        .reversed())
                .toList();
        return failures(failing, most, links);
    }

    /** The first of the checks of some reports that fail, each with its report. */
    public List<VerdictView> failures(List<Report> reports, int most, Links links) {
        return reports.stream()
                .flatMap(this::failing)
                .limit(most)
                .map(verdict -> verdicts.verdict(List.of(verdict), links.report(verdict.report()), links))
                .toList();
    }

    /** Verdicts to show at the sentences of a report whose figures fail a check, by the ids of the figures. */
    Map<String, String> marks(Report report) {
        Map<String, String> marks = new HashMap<>();
        failing(report).forEach(verdict -> {
            String relation = FailedRelation.of(verdict.relation());
            mark(verdict, verdict.left().stated(), relation, verdict.right().stated(), marks);
            mark(
                    verdict,
                    verdict.right().stated(),
                    FailedRelation.mirrored(relation),
                    verdict.left().stated(),
                    marks);
        });
        return marks;
    }

    private Stream<Verdict> failing(Report report) {
        return made.contains(OutputKind.CHECKS) && tally.failures(report) > 0
                ? site.verdicts(report).stream().filter(verdict -> verdict.outcome() == Outcome.FAIL)
                : Stream.empty();
    }

    /** Marks the figure that one side is, if the report itself states it, with the other side. */
    private void mark(Verdict verdict, String side, String relation, String other, Map<String, String> marks) {
        String origin = verdict.used().stream()
                .filter(used -> used.report() != verdict.report())
                .filter(used -> used.figure().raw().equals(other))
                .findFirst()
                .map(used -> origin(used.report().key(), verdict.report().key()))
                .orElse("");
        verdict.used().stream()
                .filter(used -> used.report() == verdict.report())
                .filter(used -> used.figure().raw().equals(side))
                .limit(1)
                .forEach(used -> marks.merge(
                        used.figure().anchor(), relation + " " + origin + other, (a, b) -> a + words.get("comma") + b));
    }

    /** Words that distinguish the report of another figure from the one that is shown. */
    private String origin(ReportKey other, ReportKey own) {
        if (!other.column().equals(own.column())) {
            return site.columns().get(other.column()).name() + " ";
        }
        return other.year() == own.year()
                ? site.organizations().get(other.organization()).name() + " "
                : words.fill("yearIndexTitle", String.valueOf(other.year())) + " ";
    }

    private static Outcome gravest(OutcomeCounts counts) {
        return GRAVEST_FIRST.stream()
                .filter(outcome -> counts.of(outcome) > 0)
                .findFirst()
                .orElse(Outcome.PASS);
    }

    /** The counts, the rules, and the failures of the newest year that has any. */
    public ChecksView page() {
        Links links = Links.from(Addresses.checks(), made);
        Map<Integer, List<ListPart<Report>>> parts = FailureParts.of(site, tally::failures);
        List<FailureYearView> years = new ArrayList<>();
        parts.forEach((year, pages) -> years.add(year(year, pages.get(0), links)));
        List<VerdictView> newest = parts.values().stream()
                .findFirst()
                .map(pages -> failures(pages.get(0).entries(), Integer.MAX_VALUE, links))
                .orElse(List.of());
        return new ChecksView(
                frames.part(links, "checks", words.get("checks")),
                totals(tally.total()),
                VerdictGroups.ofRules(site.rules()).stream().map(this::rule).toList(),
                years,
                parts.keySet().stream().findFirst().map(this::title).orElse(""),
                newest,
                downloads.ofSite(links));
    }

    private FailureYearView year(int year, ListPart<Report> first, Links links) {
        return new FailureYearView(
                String.valueOf(year),
                words.fill("checksSummaryFail", String.valueOf(first.total())),
                links.to(Addresses.checks(year, 1)));
    }

    /**
     * A page of the failures of a year.
     *
     * @param part its reports; their total is the number of failures
     * @param earlier the next older year that has failures; 0 without one
     * @param later the next newer one
     */
    public FailuresView failures(int year, ListPart<Report> part, int earlier, int later) {
        Links links = Links.from(Addresses.checks(year, part.number()), made);
        String title = title(year);
        String numbered = part.isFirst() ? title : words.fill("pageOf", String.valueOf(part.number())) + "_" + title;
        return new FailuresView(
                frames.part(links, "checks", numbered),
                title,
                new Pagers(words, n -> links.to(Addresses.checks(year, n))).pager(part),
                yearOrNone(earlier, links),
                yearOrNone(later, links),
                failures(part.entries(), Integer.MAX_VALUE, links));
    }

    private LinkView yearOrNone(int year, Links links) {
        return year == 0
                ? LinkView.NONE
                : LinkView.to(words.fill("yearIndexTitle", String.valueOf(year)), links.to(Addresses.checks(year, 1)));
    }

    private String title(int year) {
        return words.fill("checksOfYear", String.valueOf(year));
    }

    private List<OutcomeView> totals(OutcomeCounts counts) {
        List<OutcomeView> totals = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            totals.add(new OutcomeView(
                    VerdictViews.name(outcome), verdicts.label(outcome), String.valueOf(counts.of(outcome))));
        }
        return totals;
    }

    private RuleView rule(List<Rule> lines) {
        Rule rule = lines.get(0);
        OutcomeCounts counts = tally.of(lines);
        List<String> texts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            texts.add(String.valueOf(counts.of(outcome)));
        }
        String name = IdentityNames.of(rule, false, words);
        // The name of an identity says in words what its rule says in ids of rows.
        String text = rule.identity().isPresent()
                ? ""
                : RuleInWords.of(
                        rule, site.indicators().keySet(), site.columns().keySet(), new RuleNames(site, words));
        return new RuleView("rule-" + rule.id(), name, text, texts);
    }
}
