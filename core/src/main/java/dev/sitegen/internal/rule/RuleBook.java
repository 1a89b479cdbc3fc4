package dev.sitegen.internal.rule;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.rule.syntax.BadRuleException;
import dev.sitegen.internal.rule.syntax.RuleParser;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Report;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checks of a dictionary, read once. Immutable; may be used by several threads at once. */
public final class RuleBook {

    private final List<CompiledRule> rules;
    private final UnitFactors factors;

    private RuleBook(List<CompiledRule> rules, UnitFactors factors) {
        this.rules = List.copyOf(rules);
        this.factors = factors;
    }

    /**
     * Reads rules. One that cannot be read is reported as {@link Code#BAD_RULE}, one whose units do not convert as
     * {@link Code#MIXED_UNITS}; both are omitted.
     *
     * @param dictionary the indicators by id
     * @param units the units that the site declares itself
     * @param columns the ids of the columns
     */
    public static RuleBook compile(
            List<Rule> rules,
            Map<String, Indicator> dictionary,
            OwnUnits units,
            Set<String> columns,
            Problems problems) {
        IndicatorUnits known = new IndicatorUnits(dictionary, units);
        List<CompiledRule> compiled = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                RuleParser.Parsed parsed = RuleParser.parse(rule.text(), dictionary.keySet(), columns);
                compiled.add(CompiledRule.of(rule, parsed, known));
            } catch (BadRuleException e) {
                e.report(rule.id(), rule.position(), name -> idOfName(name, dictionary), problems);
            } catch (MixedUnitsException e) {
                e.report(rule.id(), rule.position(), problems);
            }
        }
        return new RuleBook(compiled, UnitFactors.of(dictionary.values(), units));
    }

    /** The id of the only indicator whose name is, or ends in, some words. */
    private static Optional<String> idOfName(String name, Map<String, Indicator> dictionary) {
        List<String> ids = dictionary.values().stream()
                .filter(indicator -> indicator.name().endsWith(name))
                .map(Indicator::id)
                .limit(2)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** Judges a report as {@link #judgements} does, and gives whole verdicts. */
    public List<Verdict> judge(Site site, Report report) {
        return judgements(site, report).stream().map(Judgement::verdict).toList();
    }

    /**
     * Judges a report by every rule that says anything of it, in the order of the rules.
     *
     * @param site the site that holds the report; its dictionary is the one the rules were read with
     */
    public List<Judgement> judgements(Site site, Report report) {
        if (rules.isEmpty() || report.figures().isEmpty()) {
            return List.of();
        }
        FigureLookup figures = new FigureLookup(site, report, factors);
        List<Judgement> judgements = new ArrayList<>(rules.size());
        for (CompiledRule rule : rules) {
            if (rule.appliesTo(figures)) {
                judgements.add(Judgement.of(rule, figures));
            }
        }
        return Collections.unmodifiableList(judgements);
    }
}
