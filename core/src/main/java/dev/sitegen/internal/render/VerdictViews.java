package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.rule.RuleInWords;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.LinkView;
import java.util.List;
import java.util.Locale;

/** Verdicts in words: the numbers put in, the reason, and the sentences that state the figures. */
final class VerdictViews {

    private final Site site;
    private final ThemeTexts words;

    VerdictViews(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
    }

    /** One verdict, or those on several lines of an identity; of these the form shows the figures. */
    VerdictView verdict(List<Verdict> together, LinkView of, Links links) {
        Verdict verdict = together.get(0);
        Report report = verdict.report();
        boolean alone = together.size() == 1;
        List<String> arithmetic = together.stream()
                .map(v -> (alone ? "" : v.rule().line() + words.get("colon")) + arithmetic(v))
                .toList();
        return new VerdictView(
                name(verdict.outcome()),
                label(verdict.outcome()),
                IdentityNames.of(verdict.rule(), alone, words),
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
        String shown = verdict.outcome() == Outcome.FAIL ? FailedRelation.of(relation) : RuleInWords.sign(relation);
        return verdict.left().stated() + " " + shown + " " + verdict.right().stated();
    }

    /** A figure by its indicator's name and its words; after its report's title when it is in another report. */
    private LinkView figure(Observation observation, Report report, Links links) {
        Indicator indicator = site.indicators().get(observation.figure().indicator());
        boolean elsewhere = observation.report() != report;
        String name = indicator.name() + " " + observation.figure().raw();
        // Not in brackets: a title may have brackets of its own.
        String title = elsewhere ? observation.report().title() + words.get("colon") + name : name;
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

    String label(Outcome outcome) {
        return words.get(key("outcome", outcome));
    }

    static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code reasonHoldsRounded} for {@code HOLDS_ROUNDED}. */
    static String key(String prefix, Enum<?> constant) {
        StringBuilder key = new StringBuilder(prefix);
        for (String part : constant.name().split("_")) {
            key.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }
}
