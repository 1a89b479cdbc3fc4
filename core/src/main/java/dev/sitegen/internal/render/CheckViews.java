package dev.sitegen.internal.render;

import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.view.CheckSummaryView;
import dev.sitegen.view.CheckTotalView;
import dev.sitegen.view.ChecksView.OutcomeView;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checks as several pages show them: counts in words, and those that fail. */
public final class CheckViews {

    private static final List<Outcome> GRAVEST_FIRST =
            List.of(Outcome.FAIL, Outcome.UNCERTAIN, Outcome.NOT_ASSESSABLE, Outcome.WITHIN_ROUNDING, Outcome.PASS);

    private final Site site;
    private final Tally tally;
    private final ThemeTexts words;
    private final VerdictViews verdicts;
    private final Set<OutputKind> made;

    CheckViews(Site site, Tally tally, ThemeTexts words, Set<OutputKind> made) {
        this.site = site;
        this.tally = tally;
        this.made = made;
        this.words = words;
        this.verdicts = new VerdictViews(site, words);
    }

    /** Summary of the checks of one report, in a line. */
    public CheckSummaryView summary(Report report, Links links) {
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
    public List<VerdictView> failures(Report report, Links links) {
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
    public CheckTotalView total(Links links) {
        OutcomeCounts counts = tally.total();
        return counts.total() == 0 || !made.contains(OutputKind.CHECKS)
                ? CheckTotalView.NONE
                : new CheckTotalView(
                        String.valueOf(counts.total()),
                        counts.of(Outcome.FAIL) == 0 ? "" : String.valueOf(counts.of(Outcome.FAIL)),
                        links.to(Addresses.checks()));
    }

    /** The first of the checks that fail on the whole site, newest year first, each with its report. */
    public List<VerdictView> newestFailures(int most, Links links) {
        List<Report> failing = site.reports().stream()
                .filter(report -> tally.failures(report) > 0)
                .sorted(NewestFirst.BY_YEAR)
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

    /** The checks of a report that fail; none where the theme makes no pages of checks. */
    Stream<Verdict> failing(Report report) {
        return made.contains(OutputKind.CHECKS) && tally.failures(report) > 0
                ? site.verdicts(report).stream().filter(verdict -> verdict.outcome() == Outcome.FAIL)
                : Stream.empty();
    }

    /** The numbers of checks that came out each way, in words. */
    public List<OutcomeView> outcomes(OutcomeCounts counts) {
        List<OutcomeView> outcomes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.add(new OutcomeView(
                    VerdictViews.name(outcome), verdicts.label(outcome), String.valueOf(counts.of(outcome))));
        }
        return outcomes;
    }

    private static Outcome gravest(OutcomeCounts counts) {
        return GRAVEST_FIRST.stream()
                .filter(outcome -> counts.of(outcome) > 0)
                .findFirst()
                .orElse(Outcome.PASS);
    }
}
