package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.rule.Unexplained;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.util.stream.Collectors;

/** Tells the checks of figures that came out badly, with the place of every figure used. */
final class VerdictCheck {

    private final Problems problems;

    VerdictCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Report report, Iterable<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() == Outcome.FAIL && verdict.rule().severity() != Severity.INFO) {
                boolean error = verdict.rule().severity() == Severity.ERROR;
                add(error ? Code.CHECK_FAILED : Code.CHECK_FAILED_WARNING, report, verdict);
            } else if (verdict.reason() == Verdict.Reason.TRUNCATED) {
                add(Code.CHECK_TRUNCATED, report, verdict);
            }
        }
    }

    /** Tells the changes from last year that ask for a note. */
    void checkChanges(Site site, Report report, Report last) {
        for (Unexplained change : Unexplained.changes(site.indicators(), report, last)) {
            Indicator indicator = change.indicator();
            String by = change.change().difference().toPlainString() + (indicator.isRate() ? "" : indicator.unit());
            problems.add(
                    Code.CHANGE_UNEXPLAINED,
                    change.figure().position(),
                    indicator.name(),
                    change.last().raw(),
                    change.figure().raw(),
                    change.change().percent().map(p -> p + "%").orElse(by),
                    indicator.explainAbove().map(Object::toString).orElse(""),
                    indicator.id());
        }
    }

    private void add(Code code, Report report, Verdict verdict) {
        SourcePosition position = verdict.used().isEmpty()
                ? SourcePosition.ofFile(report.source())
                : verdict.used().get(0).figure().position();
        String arithmetic = verdict.left() + " " + verdict.relation() + " " + verdict.right();
        String places = verdict.used().stream().map(VerdictCheck::place).collect(Collectors.joining(", "));
        problems.add(code, position, verdict.rule().name(), arithmetic, verdict.rightValue(), places);
    }

    private static String place(Observation observation) {
        Figure figure = observation.figure();
        return figure.position() + " " + figure.indicator() + " = " + figure.raw();
    }
}
