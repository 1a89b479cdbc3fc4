package dev.sitegen.internal.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.form.Grid.Row;
import dev.sitegen.internal.form.Grid.Text;
import dev.sitegen.internal.form.Trouble.OfColumns;
import dev.sitegen.internal.source.Nearest;
import dev.sitegen.model.FormLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the first line of a table, which names its columns. */
final class TableHead {

    /** What stands above the ids of the rows. */
    private static final String CORNER = "row";

    private final List<FormLine> columns;
    private final List<String> ids;

    /** The line as it should be. */
    private final String expected;

    private final Problems problems;

    TableHead(List<FormLine> columns, Problems problems) {
        this.columns = columns;
        this.ids = columns.stream().map(FormLine::id).toList();
        this.expected = CORNER + "," + String.join(",", ids);
        this.problems = problems;
    }

    /** Whether the first line of a table names any column; otherwise nothing in it can be understood. */
    boolean isIn(Grid grid, String path) {
        Optional<Row> first = grid.rows().stream().findFirst();
        if (first.isPresent() && first.get().texts().stream().anyMatch(text -> ids.contains(text.text()))) {
            return true;
        }
        SourcePosition position = first.map(row -> row.at(0).position()).orElse(SourcePosition.ofFile(path));
        report(OfColumns.NO_HEAD, position, "", "", expected);
        return false;
    }

    /** The columns by their place in the rows. */
    Map<Integer, FormLine> read(Row head) {
        Text corner = head.at(0);
        if (!corner.text().equals(CORNER)) {
            report(OfColumns.NO_CORNER, corner.position(), corner.text(), "", expected);
        }
        Map<Integer, FormLine> places = new LinkedHashMap<>();
        for (int place = 1; place < head.texts().size(); place++) {
            column(place, head.at(place), places);
        }
        for (FormLine column : columns) {
            if (!places.containsValue(column)) {
                report(OfColumns.MISSING, head.end(), column.id(), column.label(), expected);
            }
        }
        List<FormLine> inOrder = columns.stream().filter(places::containsValue).toList();
        if (!inOrder.equals(List.copyOf(places.values()))) {
            report(OfColumns.ORDER, corner.position(), "", "", expected);
        }
        return places;
    }

    private void column(int place, Text text, Map<Integer, FormLine> places) {
        int index = ids.indexOf(text.text());
        if (index >= 0 && !places.containsValue(columns.get(index))) {
            places.put(place, columns.get(index));
        } else if (index >= 0) {
            String label = columns.get(index).label();
            report(OfColumns.TWICE, text.position(), text.text(), label, "");
        } else if (!text.text().isEmpty()) {
            report(OfColumns.UNKNOWN, text.position(), text.text(), "", Nearest.orAll(text.text(), ids));
        }
    }

    private void report(OfColumns trouble, SourcePosition position, String id, String label, String detail) {
        problems.add(Code.TABLE_COLUMNS, position, trouble.name(), id, label, detail);
    }
}
