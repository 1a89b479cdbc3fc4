package dev.sitegen.internal.render.data;

import dev.sitegen.model.Figure;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import java.util.stream.Stream;

/**
 * A figure as a row of a table.
 *
 * @param sections those of its report; computed only where a table has a column for them
 */
record FigureRow(Report report, Figure figure, Sections sections) {

    static FigureRow of(Observation observation) {
        return new FigureRow(observation.report(), observation.figure(), new Sections(observation.report()));
    }

    /** The figures that a report states, one row an indicator. */
    static Stream<FigureRow> of(Report report) {
        Sections sections = new Sections(report);
        return Facts.figures(report).stream().map(figure -> new FigureRow(report, figure, sections));
    }

    ReportKey key() {
        return report.key();
    }

    Quantity quantity() {
        return figure.quantity();
    }

    String section() {
        return sections.path(figure.section());
    }

    String comment() {
        return Facts.comment(report, figure);
    }
}
