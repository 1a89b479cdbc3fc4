package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.FrontMatterReader.StatedFigure;
import dev.sitegen.internal.figure.FigureReader;
import dev.sitegen.model.Figure;
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
            if (before != null && !before.quantity().sameAs(figure.quantity())) {
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
}
