package dev.sitegen.internal.render;

import dev.sitegen.model.Addresses;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.view.CheckSummaryView;
import dev.sitegen.view.ChecksView;
import dev.sitegen.view.ChecksView.CheckYearView;
import dev.sitegen.view.ChecksView.OutcomeView;
import dev.sitegen.view.ChecksView.RuleView;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The page of the checks, and what each report tells of its own. */
final class CheckViews {

    /** More than this no reader goes through; the data file has all. */
    private static final int MOST_SHOWN = 3_000;

    private final Site site;
    private final Words words;
    private final Frames frames;
    private final Downloads downloads;

    CheckViews(Site site, Words words, Frames frames) {
        this.site = site;
        this.words = words;
        this.frames = frames;
        this.downloads = new Downloads(words);
    }

    /** What came of the checks of one report, in a line. */
    CheckSummaryView summary(Report report, Links links) {
        List<Verdict> verdicts = site.verdicts(report);
        if (verdicts.isEmpty()) {
            return CheckSummaryView.NONE;
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        verdicts.forEach(v -> counts.merge(v.outcome(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (counts.containsKey(outcome)) {
                parts.add(words.fill(key("checksSummary", outcome), String.valueOf(counts.get(outcome))));
            }
        }
        String text =
                words.fill("checksSummary", String.valueOf(verdicts.size())) + String.join(words.get("comma"), parts);
        return new CheckSummaryView(
                text, links.to(Addresses.checks(), reportAnchor(report)), name(gravest(counts.keySet())));
    }

    private static Outcome gravest(Iterable<Outcome> outcomes) {
        Outcome gravest = Outcome.PASS;
        for (Outcome outcome : outcomes) {
            boolean graver = outcome == Outcome.FAIL
                    || outcome == Outcome.UNCERTAIN && gravest != Outcome.FAIL
                    || outcome == Outcome.NOT_ASSESSABLE && gravest == Outcome.PASS;
            gravest = graver ? outcome : gravest;
        }
        return gravest;
    }

    /** Every verdict, newest year first. */
    ChecksView page() {
        Links links = Links.from(Addresses.checks());
        Map<Rule, Map<Outcome, Integer>> counts = new HashMap<>();
        Map<Integer, List<VerdictView>> years = new TreeMap<>(Comparator.reverseOrder());
        int all = 0;
        int shown = 0;
        for (Report report : site.reports()) {
            boolean first = true;
            for (Verdict verdict : site.verdicts(report)) {
                counts.computeIfAbsent(verdict.rule(), rule -> new EnumMap<>(Outcome.class))
                        .merge(verdict.outcome(), 1, Integer::sum);
                all++;
                if (shown < MOST_SHOWN) {
                    shown++;
                    years.computeIfAbsent(report.key().year(), year -> new ArrayList<>())
                            .add(verdict(verdict, first ? reportAnchor(report) : "", links));
                    first = false;
                }
            }
        }
        String note = shown == all ? "" : words.fill("checksShown", String.valueOf(shown));
        return new ChecksView(
                frames.part(links, "checks", words.get("checks")),
                totals(counts),
                site.rules().stream().map(rule -> rule(rule, counts)).toList(),
                years.entrySet().stream()
                        .map(e -> new CheckYearView(String.valueOf(e.getKey()), "year-" + e.getKey(), e.getValue()))
                        .toList(),
                note,
                downloads.ofSite(links));
    }

    private List<OutcomeView> totals(Map<Rule, Map<Outcome, Integer>> counts) {
        List<OutcomeView> totals = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int total = counts.values().stream()
                    .mapToInt(c -> c.getOrDefault(outcome, 0))
                    .sum();
            totals.add(new OutcomeView(name(outcome), label(outcome), String.valueOf(total)));
        }
        return totals;
    }

    private static RuleView rule(Rule rule, Map<Rule, Map<Outcome, Integer>> counts) {
        Map<Outcome, Integer> own = counts.getOrDefault(rule, Map.of());
        List<String> texts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            texts.add(String.valueOf(own.getOrDefault(outcome, 0)));
        }
        return new RuleView("rule-" + rule.id(), rule.name(), rule.text(), texts);
    }

    private VerdictView verdict(Verdict verdict, String anchor, Links links) {
        Report report = verdict.report();
        return new VerdictView(
                anchor,
                name(verdict.outcome()),
                label(verdict.outcome()),
                verdict.rule().name(),
                links.report(report),
                verdict.left() + " " + relation(verdict.relation()) + " " + verdict.right(),
                explanation(verdict),
                verdict.used().stream().map(o -> figure(o, report, links)).toList());
    }

    /** A figure by its indicator's name; by its report's title as well when it stands in another report. */
    private LinkView figure(Observation observation, Report report, Links links) {
        Indicator indicator = site.indicators().get(observation.figure().indicator());
        boolean elsewhere = observation.report() != report;
        String title = elsewhere ? indicator.name() + "（" + observation.report().title() + "）" : indicator.name();
        return LinkView.to(title, links.figure(observation.report(), observation.figure()));
    }

    /** The theme's sentence for the reason, its places filled; a list of things fills one place. */
    private String explanation(Verdict verdict) {
        String sentence = words.get(key("reason", verdict.reason()));
        List<String> details = verdict.details().stream().map(this::named).toList();
        if (verdict.reason() != Verdict.Reason.SEVERAL_FIT) {
            return sentence.replace("{0}", String.join(words.get("comma"), details));
        }
        for (int i = 0; i < details.size(); i++) {
            sentence = sentence.replace("{" + i + "}", details.get(i));
        }
        return sentence;
    }

    /** What readers call a thing that the rules name by its id. */
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
