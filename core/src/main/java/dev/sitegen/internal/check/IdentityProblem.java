package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.rule.Failure;
import dev.sitegen.internal.rule.Judgement;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Reports an identity of a form that does not hold, at the cell it begins with. */
final class IdentityProblem {

    private static final int MOST_SHOWN = 8;

    private IdentityProblem() {}

    static void add(Code code, Judgement judgement, Site site, Problems problems) {
        Verdict verdict = judgement.verdict();
        Failure failure = judgement.failure();
        Figure first = verdict.used().get(0).figure();
        problems.add(
                code,
                first.position(),
                verdict.rule().name(),
                failure.kind().name(),
                failure.stated(),
                failure.computed(),
                failure.expected(),
                shown(verdict.used()).stream()
                        .map(used -> cell(used.figure(), site, first.position()))
                        .collect(Collectors.joining(", ")));
    }

    /** The cells to name: of many, those that add anything. */
    private static List<Observation> shown(List<Observation> used) {
        return used.size() <= MOST_SHOWN
                ? used
                : used.stream()
                        .filter(o -> o.figure().quantity().value().signum() != 0)
                        .toList();
    }

    /** A cell by its row and column, and by its place where that is in another file. */
    private static String cell(Figure figure, Site site, SourcePosition first) {
        SourcePosition position = figure.position();
        String cell = site.indicators().get(figure.indicator()).name() + " " + figure.raw();
        return position.path().equals(first.path()) ? cell : cell + " (" + position + ")";
    }
}
