package dev.sitegen.internal.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.form.FilledTable.Entry;
import dev.sitegen.internal.form.Grid.Row;
import dev.sitegen.internal.form.Grid.Text;
import dev.sitegen.internal.form.Trouble.OfRow;
import dev.sitegen.internal.source.Nearest;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one table of a report: every row and every column of the form, in its order, and nothing else. For one table. */
final class TableReader {

    private final FormTable table;
    private final String path;
    private final Problems problems;
    private final List<FormLine> rows;
    private final List<String> ids;
    private final Map<String, Map<String, FormCell>> cells;
    private final CellReader reader;

    /** Where each row that was found stands. */
    private final Map<String, SourcePosition> found = new HashMap<>();

    private final Map<String, Entry> entries = new HashMap<>();
    private Map<Integer, FormLine> columns = Map.of();
    private int last = -1;

    TableReader(FormTable table, String path, Problems problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
        this.rows = table.rows();
        this.ids = rows.stream().map(FormLine::id).toList();
        this.cells = table.cellsByRow();
        this.reader = new CellReader(problems);
    }

    FilledTable read(Grid grid) {
        TableHead head = new TableHead(table.columns(), problems);
        if (!head.isIn(grid, path)) {
            return new FilledTable(table, path, Map.of());
        }
        columns = head.read(grid.rows().get(0));
        grid.rows().stream().skip(1).forEach(this::row);
        missing(grid.rows().get(0));
        Map<String, Entry> inOrder = new LinkedHashMap<>();
        for (FormCell cell : table.cells()) {
            if (entries.containsKey(cell.indicator())) {
                inOrder.put(cell.indicator(), entries.get(cell.indicator()));
            }
        }
        return new FilledTable(table, path, inOrder);
    }

    private void row(Row row) {
        Text id = row.at(0);
        int index = ids.indexOf(id.text());
        if (index < 0) {
            report(OfRow.UNKNOWN, id.position(), new FormLine(id.text(), "", ""), Nearest.orAll(id.text(), ids));
            return;
        }
        FormLine line = rows.get(index);
        SourcePosition first = found.putIfAbsent(line.id(), id.position());
        if (first != null) {
            report(OfRow.TWICE, id.position(), line, first.toString());
            return;
        }
        if (index < last) {
            report(OfRow.ORDER, id.position(), line, ids.get(last));
        }
        last = Math.max(last, index);
        columns.forEach((place, column) -> cell(line, column, row.at(place)));
        int behind = columns.keySet().stream().mapToInt(place -> place).max().orElse(0) + 1;
        row.texts().stream()
                .skip(behind)
                .filter(text -> !text.text().isEmpty())
                .forEach(text -> report(OfRow.TOO_LONG, text.position(), line, text.text()));
    }

    private void cell(FormLine row, FormLine column, Text text) {
        FormCell cell = cells.get(row.id()).get(column.id());
        if (cell == null) {
            reader.checkEmpty(row, column, text);
        } else {
            reader.read(cell, text).ifPresent(entry -> entries.put(cell.indicator(), entry));
        }
    }

    /** Tells of each row that is not there, at the row it should follow. */
    private void missing(Row head) {
        Text before = head.at(0);
        for (FormLine row : rows) {
            SourcePosition position = found.get(row.id());
            if (position == null) {
                report(OfRow.MISSING, before.position(), row, before.text());
            } else {
                before = new Text(row.id(), position);
            }
        }
    }

    private void report(OfRow trouble, SourcePosition position, FormLine row, String detail) {
        problems.add(Code.TABLE_ROWS, position, trouble.name(), row.id(), row.label(), detail);
    }
}
