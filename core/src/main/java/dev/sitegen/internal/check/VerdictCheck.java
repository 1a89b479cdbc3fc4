package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.rule.Judgement;
import dev.sitegen.internal.rule.RuleBook;
import dev.sitegen.internal.rule.Unexplained;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges the figures of one report at a time and tells what came out badly, with the place of every figure used. Safe to
 * share between threads.
 */
public final class VerdictCheck {

    private final Site site;
    private final RuleBook rules;

    /**
     * @param rules the rules of the site, read
     */
    public VerdictCheck(Site site, RuleBook rules) {
        this.site = site;
        this.rules = rules;
    }

    /** What came of the checks of a report, and what is to be told of it. */
    public record Checked(Report report, List<Judgement> judgements, List<Diagnostic> diagnostics) {}

    public Checked check(Report report) {
        Problems problems = new Problems();
        List<Judgement> judgements = rules.judgements(site, report);
        for (Judgement judgement : judgements) {
            Severity severity = judgement.rule().severity();
            boolean error = severity == Severity.ERROR;
            if (judgement.outcome() == Outcome.FAIL
                    && judgement.rule().identity().isPresent()) {
                Code code = error ? Code.IDENTITY_FAILED : Code.IDENTITY_FAILED_WARNING;
                IdentityProblem.add(code, judgement.verdict(), site, problems);
            } else if (judgement.outcome() == Outcome.FAIL && severity != Severity.INFO) {
                add(error ? Code.CHECK_FAILED : Code.CHECK_FAILED_WARNING, judgement.verdict(), problems);
            } else if (judgement.reason() == Verdict.Reason.TRUNCATED) {
                add(Code.CHECK_TRUNCATED, judgement.verdict(), problems);
            }
        }
        site.neighbour(report, -1).ifPresent(last -> checkChanges(report, last, problems));
        return new Checked(report, judgements, problems.all());
    }

    /** Tells the changes from last year that ask for a note. */
    private void checkChanges(Report report, Report last, Problems problems) {
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

    private static void add(Code code, Verdict verdict, Problems problems) {
        SourcePosition position = verdict.used().isEmpty()
                ? SourcePosition.ofFile(verdict.report().source())
                : verdict.used().get(0).figure().position();
        String arithmetic = verdict.left() + " " + verdict.relation() + " " + verdict.right();
        String places = verdict.used().stream().map(VerdictCheck::place).collect(Collectors.joining(", "));
        problems.add(
                code,
                position,
                verdict.rule().name(),
                arithmetic,
                verdict.rightValue(),
                places,
                verdict.reason().name());
    }

    private static String place(Observation observation) {
        Figure figure = observation.figure();
        return figure.position() + " " + figure.indicator() + " = " + figure.raw();
    }
}
