package dev.sitegen.internal.render;

import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Identity;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.view.CheckSummaryView;
import dev.sitegen.view.CheckTotalView;
import dev.sitegen.view.ChecksView;
import dev.sitegen.view.ChecksView.CheckYearView;
import dev.sitegen.view.ChecksView.OutcomeView;
import dev.sitegen.view.ChecksView.RuleView;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page of the checks, and the summary of its checks on each report. */
public final class CheckViews {

    private static final List<Outcome> GRAVEST_FIRST =
            List.of(Outcome.FAIL, Outcome.UNCERTAIN, Outcome.NOT_ASSESSABLE, Outcome.WITHIN_ROUNDING, Outcome.PASS);

    private final Site site;
    private final Tally tally;
    /** The reports whose verdicts are shown, in order; of the last one perhaps not all. */
    private final Set<ReportKey> shown;

    private final ThemeTexts words;
    private final Frames frames;
    private final Downloads downloads;
    private final Set<OutputKind> made;

    CheckViews(Site site, Tally tally, ThemeTexts words, Frames frames, Downloads downloads, Set<OutputKind> made) {
        this.site = site;
        this.tally = tally;
        this.made = made;
        this.shown = made.contains(OutputKind.CHECKS) ? tally.listed(site) : Set.of();
        this.words = words;
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
                parts.add(words.fill(key("checksSummary", outcome), String.valueOf(counts.of(outcome))));
            }
        }
        String text =
                words.fill("checksSummary", String.valueOf(counts.total())) + String.join(words.get("comma"), parts);
        String place = shown.contains(report.key())
                ? links.to(Addresses.checks(), reportAnchor(report))
                : links.to(Addresses.checks());
        return new CheckSummaryView(text, place, name(gravest(counts)));
    }

    /** The checks of a report that fail, for its own page. */
    List<VerdictView> failures(Report report, Links links) {
        return failing(report)
                .map(verdict -> verdict(List.of(verdict), "", LinkView.NONE, links))
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
                .filter(report -> tally.of(report).of(Outcome.FAIL) > 0)
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
                .map(verdict -> verdict(List.of(verdict), "", links.report(verdict.report()), links))
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
        return made.contains(OutputKind.CHECKS) && tally.of(report).of(Outcome.FAIL) > 0
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

    /** Every verdict, newest year first. */
    public ChecksView page() {
        Links links = Links.from(Addresses.checks(), made);
        Map<Integer, List<VerdictView>> years = new TreeMap<>(Comparator.reverseOrder());
        int left = Tally.MOST_LISTED;
        for (ReportKey key : shown) {
            Report report = site.report(key).orElseThrow();
            List<VerdictView> views = years.computeIfAbsent(report.key().year(), year -> new ArrayList<>());
            String anchor = reportAnchor(report);
            List<List<Verdict>> verdicts = VerdictGroups.of(site.verdicts(report));
            for (List<Verdict> together : verdicts.subList(0, Math.min(left, verdicts.size()))) {
                views.add(verdict(together, anchor, links.report(report), links));
                anchor = "";
                left--;
            }
        }
        OutcomeCounts counts = tally.total();
        boolean all = site.reports().stream()
                .allMatch(report ->
                        shown.contains(report.key()) || tally.of(report).total() == 0);
        String note = all && left > 0 ? "" : words.fill("checksShown", String.valueOf(Tally.MOST_LISTED));
        return new ChecksView(
                frames.part(links, "checks", words.get("checks")),
                totals(counts),
                VerdictGroups.ofRules(site.rules()).stream().map(this::rule).toList(),
                years.entrySet().stream()
                        .map(e -> new CheckYearView(String.valueOf(e.getKey()), "year-" + e.getKey(), e.getValue()))
                        .toList(),
                note,
                downloads.ofSite(links));
    }

    private List<OutcomeView> totals(OutcomeCounts counts) {
        List<OutcomeView> totals = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            totals.add(new OutcomeView(name(outcome), label(outcome), String.valueOf(counts.of(outcome))));
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
        String name = rule.identity().map(Identity::name).orElse(rule.name());
        String text = rule.identity().map(Identity::rule).orElse(rule.text());
        return new RuleView("rule-" + rule.id(), name, text, texts);
    }

    /** One verdict, or those on several lines of an identity; of these the form shows the figures. */
    private VerdictView verdict(List<Verdict> together, String anchor, LinkView of, Links links) {
        Verdict verdict = together.get(0);
        Report report = verdict.report();
        boolean alone = together.size() == 1;
        List<String> arithmetic = together.stream()
                .map(v -> (alone ? "" : v.rule().line() + words.get("colon")) + arithmetic(v))
                .toList();
        return new VerdictView(
                anchor,
                name(verdict.outcome()),
                label(verdict.outcome()),
                alone
                        ? verdict.rule().name()
                        : verdict.rule().identity().map(Identity::name).orElseThrow(),
                of,
                String.join(words.get("semicolon"), arithmetic),
                explanation(together),
                verdict.used().stream()
                        .limit(alone ? Long.MAX_VALUE : 1)
                        .map(o -> figure(o, report, links))
                        .toList());
    }

    private static String arithmetic(Verdict verdict) {
        String relation = verdict.relation();
        String shown = verdict.outcome() == Outcome.FAIL ? FailedRelation.of(relation) : relation(relation);
        return verdict.left().stated() + " " + shown + " " + verdict.right().stated();
    }

    /** A figure by its indicator's name and its words; by its report's title as well when it is in another report. */
    private LinkView figure(Observation observation, Report report, Links links) {
        Indicator indicator = site.indicators().get(observation.figure().indicator());
        boolean elsewhere = observation.report() != report;
        String name = indicator.name() + " " + observation.figure().raw();
        String title = elsewhere ? name + "（" + observation.report().title() + "）" : name;
        return LinkView.to(title, links.figure(observation.report(), observation.figure()));
    }

    /** The theme's sentence for the reason, its places filled; a list of things fills one place. */
    private String explanation(List<Verdict> together) {
        Verdict verdict = together.get(0);
        String sentence = words.get(key("reason", verdict.reason()));
        List<String> details = together.stream()
                .flatMap(v -> v.details().stream())
                .distinct()
                .map(this::named)
                .toList();
        if (verdict.reason() != Verdict.Reason.SEVERAL_FIT) {
            return sentence.replace("{0}", String.join(words.get("comma"), details));
        }
        for (int i = 0; i < details.size(); i++) {
            sentence = sentence.replace("{" + i + "}", details.get(i));
        }
        return sentence;
    }

    /** Name for readers of a thing that the rules name by its id. */
    private String named(String detail) {
        if (site.indicators().containsKey(detail)) {
            return site.indicators().get(detail).name();
        }
        return site.columns().containsKey(detail) ? site.columns().get(detail).name() : detail;
    }

    private static String relation(String relation) {
        return switch (relation) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            default -> relation;
        };
    }

    private String label(Outcome outcome) {
        return words.get(key("outcome", outcome));
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code reasonHoldsRounded} for {@code HOLDS_ROUNDED}. */
    private static String key(String prefix, Enum<?> constant) {
        StringBuilder key = new StringBuilder(prefix);
        for (String part : constant.name().split("_")) {
            key.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }

    private static String reportAnchor(Report report) {
        return String.join(
                "-",
                report.key().column(),
                String.valueOf(report.key().year()),
                report.key().organization());
    }
}
