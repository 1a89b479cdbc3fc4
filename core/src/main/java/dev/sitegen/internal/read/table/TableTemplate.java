package dev.sitegen.internal.read.table;

import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A new table of a report, as it is read later: a line with the ids of its columns, one with their names, and its rows, each with
 * id, name and a place for every number.
 *
 * @param head the two lines above the rows
 * @param rows the rows
 */
public record TableTemplate(List<List<String>> head, List<Row> rows) {

    public TableTemplate {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param names its id and its name
     * @param cells its cells, column by column
     */
    public record Row(List<String> names, List<Cell> cells) {

        public Row {
            names = List.copyOf(names);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A place in a row.
     *
     * @param inForm whether the form has a cell there; otherwise it stays empty
     * @param text the number that is in it already, or empty
     */
    public record Cell(boolean inForm, String text) {}

    /** The columns before the cells: those of ids and names. */
    public static final int NAMES = 2;

    /**
     * The template of a table.
     *
     * @param chinese whether the site is in Chinese
     * @param known the number that is known already for a cell, or an empty text
     */
    public static TableTemplate of(FormTable table, boolean chinese, Function<FormCell, String> known) {
        LineNames columns = LineNames.ofColumns(table);
        LineNames names = LineNames.ofRows(table);
        String marker = TableHead.marker(columns, chinese);
        List<String> ids = new ArrayList<>(List.of(TableHead.CORNER, marker));
        List<String> labels = new ArrayList<>(List.of(marker, ""));
        for (FormLine column : columns.lines()) {
            ids.add(column.id());
            labels.add(columns.written(column));
        }
        Map<String, Map<String, FormCell>> cells = table.cellsByRow();
        List<Row> rows = new ArrayList<>();
        for (FormLine row : names.lines()) {
            List<Cell> places = columns.lines().stream()
                    .map(column -> cells.get(row.id()).get(column.id()))
                    .map(cell -> cell == null ? new Cell(false, "") : new Cell(true, known.apply(cell)))
                    .toList();
            rows.add(new Row(List.of(row.id(), names.written(row)), places));
        }
        return new TableTemplate(List.of(ids, labels), rows);
    }
}
