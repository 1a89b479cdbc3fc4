package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.FrontMatterReader.StatedFigure;
import dev.sitegen.internal.rule.Agreement;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the figures of a report's sentences and of its front matter, which may not contradict each other. */
final class FrontFigures {

    private FrontFigures() {}

    /** The figures of the sentences, then those of the front matter that no sentence states. */
    static List<Figure> join(List<Figure> sentences, List<StatedFigure> front, FigureReader reader, Problems problems) {
        List<Figure> figures = new ArrayList<>(sentences);
        for (StatedFigure stated : front) {
            String id = stated.indicator().text();
            String text = stated.text().text();
            Optional<Indicator> indicator =
                    reader.indicator(id, stated.indicator().position());
            Optional<Quantity> quantity = indicator.isPresent()
                    ? reader.quantity(text, indicator.get(), stated.text().textPosition())
                    : Optional.empty();
            if (quantity.isPresent()) {
                figures.add(new Figure(
                        id, quantity.get(), text, "", id, false, stated.text().position()));
            }
        }
        return mostExactFirst(figures, reader, problems);
    }

    /** The figures with the most exact statement of each indicator in the place of its first, as that is the one that counts. */
    private static List<Figure> mostExactFirst(List<Figure> figures, FigureReader reader, Problems problems) {
        Map<String, Integer> places = new HashMap<>();
        List<Figure> joined = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            Integer place = places.putIfAbsent(figure.indicator(), joined.size());
            if (place == null) {
                joined.add(figure);
                continue;
            }
            Figure before = joined.get(place);
            boolean cell = isCell(before, figure);
            if (!Agreement.agree(before.quantity(), figure.quantity())) {
                if (cell) {
                    reader.indicator(figure.indicator(), figure.position())
                            .ifPresent(indicator -> reportCell(before, figure, indicator.name(), problems));
                } else {
                    reportContradiction(before, figure, reader, problems);
                }
            }
            if (figure.stated()) {
                boolean better = !cell && Agreement.isMoreExact(figure.quantity(), before.quantity());
                joined.add(better ? before : figure);
                joined.set(place, better ? figure : before);
            }
        }
        return joined;
    }

    private static void reportContradiction(Figure before, Figure figure, FigureReader reader, Problems problems) {
        String name = reader.indicator(figure.indicator(), figure.position())
                .map(Indicator::name)
                .orElse(figure.indicator());
        problems.add(
                Code.CONTRADICTING_FIGURE,
                figure.position(),
                name,
                figure.raw(),
                before.raw(),
                String.valueOf(before.position().line()));
    }

    /** Returns whether a figure repeats what a table of the report has: a cell is in a file of its own. */
    private static boolean isCell(Figure before, Figure figure) {
        return !before.position().path().equals(figure.position().path());
    }

    private static void reportCell(Figure cell, Figure figure, String name, Problems problems) {
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
