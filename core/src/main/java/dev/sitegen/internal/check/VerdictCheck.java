package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.rule.Failure;
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
 * Judges the figures of one report at a time and reports what is not right, with the place of every figure used. Safe
 * to share between threads.
 */
public final class VerdictCheck {

    /** More figures than anybody compares one by one. */
    private static final int MOST_NAMED = 20;

    private final Site site;
    private final RuleBook rules;

    /**
     * @param rules the rules of the site, read
     */
    public VerdictCheck(Site site, RuleBook rules) {
        this.site = site;
        this.rules = rules;
    }

    /** Outcomes of the checks of a report, with the problems to report. */
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
                IdentityProblem.add(code, judgement, site, problems);
            } else if (judgement.outcome() == Outcome.FAIL && severity != Severity.INFO) {
                add(error ? Code.CHECK_FAILED : Code.CHECK_FAILED_WARNING, judgement, problems);
            } else if (judgement.reason() == Verdict.Reason.TRUNCATED) {
                add(Code.CHECK_TRUNCATED, judgement, problems);
            }
        }
        site.neighbour(report, -1).ifPresent(last -> checkChanges(report, last, problems));
        return new Checked(report, judgements, problems.all());
    }

    /** Reports the changes from last year that need a note. */
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
                    indicator.numbers().explainAbove().map(Object::toString).orElse(""),
                    indicator.id());
        }
    }

    private void add(Code code, Judgement judgement, Problems problems) {
        Verdict verdict = judgement.verdict();
        Failure failure = judgement.failure();
        SourcePosition position = verdict.used().isEmpty()
                ? SourcePosition.ofFile(verdict.report().source())
                : verdict.used().get(0).figure().position();
        boolean noneFits = verdict.reason() == Verdict.Reason.NONE_FITS;
        problems.add(
                code,
                position,
                verdict.rule().name(),
                noneFits ? verdict.reason().name() : failure.kind().name(),
                failure.stated(),
                failure.computed(),
                failure.expected(),
                figures(verdict.used(), position),
                verdict.arithmetic());
    }

    private String figures(List<Observation> used, SourcePosition first) {
        String named = used.stream()
                .limit(MOST_NAMED)
                .map(each -> named(each.figure(), first))
                .collect(Collectors.joining(", "));
        return used.size() > MOST_NAMED ? named + ", …" : named;
    }

    /** A figure by its name, its words and its place, of which the file is named where it is another. */
    private String named(Figure figure, SourcePosition first) {
        SourcePosition at = figure.position();
        String place = at.path().equals(first.path()) ? at.line() + ":" + at.column() : at.toString();
        return site.indicators().get(figure.indicator()).name() + " " + figure.raw() + " (" + place + ")";
    }
}
