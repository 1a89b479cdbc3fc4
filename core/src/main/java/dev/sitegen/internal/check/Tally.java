package dev.sitegen.internal.check;

import dev.sitegen.internal.rule.Judgement;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Outcomes of the checks of a site, by report and by rule; a few bytes for each, and none of the verdicts. Immutable.
 */
public final class Tally {

    private final Map<ReportKey, OutcomeCounts> byReport;
    private final Map<String, OutcomeCounts> byRule;

    private Tally(Map<ReportKey, OutcomeCounts> byReport, Map<String, OutcomeCounts> byRule) {
        this.byReport = Map.copyOf(byReport);
        this.byRule = Map.copyOf(byRule);
    }

    /** Outcomes of the checks of a report. */
    public OutcomeCounts of(Report report) {
        return byReport.getOrDefault(report.key(), OutcomeCounts.NONE);
    }

    /** Outcomes of some rules in all reports. */
    public OutcomeCounts of(List<Rule> rules) {
        return rules.stream()
                .map(rule -> byRule.getOrDefault(rule.id(), OutcomeCounts.NONE))
                .reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
    }

    /** Number of checks of a report that fail. */
    public int failures(Report report) {
        return of(report).of(Outcome.FAIL);
    }

    /** Outcomes of all checks. */
    public OutcomeCounts total() {
        return byRule.values().stream().reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
    }

    /** Counts of each report that has checks. */
    public Map<ReportKey, OutcomeCounts> byReport() {
        return byReport;
    }

    /** Counts of each rule that was checked, by its id. */
    public Map<String, OutcomeCounts> byRule() {
        return byRule;
    }

    /** Counts one report after the other. For one thread. */
    public static final class Builder {

        private final Map<ReportKey, OutcomeCounts> byReport = new HashMap<>();
        private final Map<String, OutcomeCounts> byRule = new HashMap<>();

        public void add(Report report, List<Judgement> judgements) {
            for (Judgement judgement : judgements) {
                OutcomeCounts one = OutcomeCounts.one(judgement.outcome());
                byReport.merge(report.key(), one, OutcomeCounts::plus);
                byRule.merge(judgement.rule().id(), one, OutcomeCounts::plus);
            }
        }

        /** Adds what was counted elsewhere of one report. */
        public void addReport(ReportKey report, OutcomeCounts counts) {
            byReport.merge(report, counts, OutcomeCounts::plus);
        }

        /** Adds what was counted elsewhere of one rule. */
        public void addRule(String rule, OutcomeCounts counts) {
            byRule.merge(rule, counts, OutcomeCounts::plus);
        }

        public Tally build() {
            return new Tally(byReport, byRule);
        }
    }
}
