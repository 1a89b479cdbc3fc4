package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.FrontMatterReader.StatedFigure;
import dev.sitegen.internal.figure.FigureReader;
import dev.sitegen.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the figures of a report's sentences and of its front matter, which may not contradict each other. */
final class FrontFigures {

    private FrontFigures() {}

    /** The figures of the sentences, then those of the front matter that no sentence states. */
    static List<Figure> join(List<Figure> sentences, List<StatedFigure> front, FigureReader reader, Problems problems) {
        List<Figure> figures = new ArrayList<>(sentences);
        for (StatedFigure stated : front) {
            String id = stated.indicator().text();
            reader.indicator(id, stated.indicator().position())
                    .flatMap(i -> reader.quantity(
                            stated.text().text(), i, stated.text().position()))
                    .map(q -> new Figure(
                            id,
                            q,
                            stated.text().text(),
                            "",
                            id,
                            false,
                            stated.text().position()))
                    .ifPresent(figures::add);
        }
        Map<String, Figure> first = new LinkedHashMap<>();
        List<Figure> joined = new ArrayList<>();
        for (Figure figure : figures) {
            Figure before = first.putIfAbsent(figure.indicator(), figure);
            if (before != null && isCell(before, figure)) {
                reader.indicator(figure.indicator(), figure.position())
                        .ifPresent(indicator -> checkCell(before, figure, indicator.name(), problems));
            } else if (before != null && !before.quantity().sameAs(figure.quantity())) {
                problems.add(
                        Code.CONTRADICTING_FIGURE,
                        figure.position(),
                        figure.indicator(),
                        figure.raw(),
                        before.raw(),
                        String.valueOf(before.position().line()));
            }
            if (before == null || figure.stated()) {
                joined.add(figure);
            }
        }
        return joined;
    }

    /** Whether a figure repeats what a table of the report has: a cell stands in a file of its own. */
    private static boolean isCell(Figure before, Figure figure) {
        return !before.position().path().equals(figure.position().path());
    }

    /** A sentence may round what the table has in full: 2.2万件 and 22134. */
    private static void checkCell(Figure cell, Figure figure, String name, Problems problems) {
        BigDecimal value = cell.quantity().value();
        BigDecimal told = figure.quantity().value();
        int order = value.compareTo(told);
        boolean agrees = switch (figure.quantity().qualifier()) {
            case EXACT -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
            case ABOUT -> value.subtract(told).abs().compareTo(figure.quantity().step()) < 0;
        };
        if (!agrees) {
            problems.add(
                    Code.OTHER_THAN_CELL,
                    figure.position(),
                    name,
                    figure.raw(),
                    cell.raw() + cell.quantity().unit(),
                    cell.position().toString(),
                    figure.position().toString(),
                    figure.indicator());
        }
    }
}
