package dev.sitegen.internal.render;

import dev.sitegen.internal.check.CheckEntry;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of verdicts on the page of the checks: the lines of an identity of a form, of which there are dozens in a
 * report. Those that fail are shown one by one.
 */
final class VerdictGroups {

    private VerdictGroups() {}

    /** Verdicts on one report, those together that are on one identity and came out alike. */
    static List<List<Verdict>> of(List<Verdict> verdicts) {
        List<List<Verdict>> groups = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (groups.isEmpty()
                    || !belongTogether(groups.get(groups.size() - 1).get(0), verdict)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(verdict);
        }
        return groups;
    }

    private static boolean belongTogether(Verdict first, Verdict next) {
        return first.rule().identity().isPresent()
                && first.rule().identity().equals(next.rule().identity())
                && first.outcome() != Outcome.FAIL
                && first.outcome() == next.outcome()
                && first.reason() == next.reason();
    }

    /** Rules, those together that are lines of one identity, in whatever version of its form. */
    static List<List<Rule>> ofRules(List<Rule> rules) {
        Map<CheckEntry, List<Rule>> together = new LinkedHashMap<>();
        for (Rule rule : rules) {
            together.computeIfAbsent(CheckEntry.of(rule), k -> new ArrayList<>())
                    .add(rule);
        }
        return List.copyOf(together.values());
    }
}
