package dev.sitegen.internal.render;

import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.rule.RuleInWords;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Site;
import dev.sitegen.view.ChecksView.RuleView;
import java.util.ArrayList;
import java.util.List;

/** The rules of the checks in words, each with the number of reports that it came out how in. */
public final class RuleViews {

    private final Site site;
    private final Tally tally;
    private final ThemeTexts words;

    RuleViews(Site site, Tally tally, ThemeTexts words) {
        this.site = site;
        this.tally = tally;
        this.words = words;
    }

    /** All rules; the lines of an identity are one. */
    public List<RuleView> all() {
        return VerdictGroups.ofRules(site.rules()).stream().map(this::rule).toList();
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
