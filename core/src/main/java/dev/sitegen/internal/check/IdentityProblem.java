package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of an identity of a form that does not hold, at the cell it begins with. */
final class IdentityProblem {

    private static final int MOST_SHOWN = 8;

    private IdentityProblem() {}

    static void add(Code code, Verdict verdict, Site site, Problems problems) {
        Figure first = verdict.used().get(0).figure();
        problems.add(
                code,
                first.position(),
                verdict.rule().name(),
                verdict.left() + " " + verdict.relation() + " " + verdict.right(),
                verdict.leftValue(),
                verdict.rightValue(),
                site.indicators().get(first.indicator()).name(),
                shown(verdict.used()).stream()
                        .map(used -> cell(used, first.position()))
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
    private static String cell(Observation used, SourcePosition first) {
        Figure figure = used.figure();
        SourcePosition position = figure.position();
        // What is before the row is the form and the table, which the file tells.
        int row = figure.indicator().indexOf('.', figure.indicator().indexOf('.') + 1) + 1;
        String cell = figure.indicator().substring(row) + " = " + figure.raw();
        return position.path().equals(first.path()) ? cell : cell + " (" + position + ")";
    }
}
