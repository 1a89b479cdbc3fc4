package dev.sitegen.internal.author.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure as a report states it.
 *
 * @param words the marked words
 * @param sentence the sentence that they are in
 */
public record StatedFigure(String words, String sentence) {

    /** The figures that are marked in a report, by the ids of their indicators; of several statements the first. */
    public static Map<String, StatedFigure> in(String report) {
        Map<String, StatedFigure> figures = new LinkedHashMap<>();
        for (ReportText.Line line :
                ReportText.of(List.of(report.split("\n", -1))).lines()) {
            String plain = line.text().plain();
            for (MarkedLine.Mark mark : line.text().marks()) {
                Passage passage = Passage.around(plain, mark.begin(), mark.end(), 0, plain.length(), line.section());
                StatedFigure figure = new StatedFigure(
                        plain.substring(mark.begin(), mark.end()),
                        passage.sentence().strip());
                mark.indicators().forEach(id -> figures.putIfAbsent(id, figure));
            }
        }
        return figures;
    }
}
