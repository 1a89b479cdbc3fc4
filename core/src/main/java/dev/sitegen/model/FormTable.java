package dev.sitegen.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of a form. A report brings its cells in a file named after its id.
 *
 * @param id its id within the form, and the name of the file
 * @param name what it is called, the caption on pages
 * @param sections words by which the heading above it in a report is known, the likeliest first
 * @param layout how it looks on paper
 * @param corner the words of the cell where heads of rows and of columns meet, or empty
 * @param rowHeads its rows with what they are grouped under, in order
 * @param columnHeads its columns with what they are grouped under, in order
 * @param cells the cells it has, row by row; a row need not have every column
 * @param carry what one year hands on to the next, if anything
 * @param identities what must hold between its cells
 */
public record FormTable(
        String id,
        String name,
        List<String> sections,
        Layout layout,
        String corner,
        List<FormHead> rowHeads,
        List<FormHead> columnHeads,
        List<FormCell> cells,
        Optional<Carry> carry,
        List<Identity> identities) {

    /**
     * Copies the lists.
     *
     * @param id its id within the form, and the name of the file
     * @param name what it is called, the caption on pages
     * @param sections words by which the heading above it in a report is known, the likeliest first
     * @param layout how it looks on paper
     * @param corner the words of the cell where heads of rows and of columns meet, or empty
     * @param rowHeads its rows with what they are grouped under, in order
     * @param columnHeads its columns with what they are grouped under, in order
     * @param cells the cells it has, row by row; a row need not have every column
     * @param carry what one year hands on to the next, if anything
     * @param identities what must hold between its cells
     */
    public FormTable {
        sections = List.copyOf(sections);
        rowHeads = List.copyOf(rowHeads);
        columnHeads = List.copyOf(columnHeads);
        cells = List.copyOf(cells);
        identities = List.copyOf(identities);
    }

    /** Layout of a table on paper. */
    public enum Layout {
        /** A line for each row, with the heads of rows at the left and those of columns above. */
        ROWS,
        /** Like {@code ROWS}, but each group of rows has a title of its own and below it the heads of its columns. */
        BLOCKS,
        /** All rows beside each other in one line, with the heads of rows above those of columns. */
        ACROSS
    }

    /**
     * A row that is handed on: what a report says in it, next year's report repeats.
     *
     * @param from the id of the row with what is left over
     * @param to the id of the row that next year begins with
     */
    public record Carry(String from, String to) {}

    /** {@return the rows, in order} */
    public List<FormLine> rows() {
        return FormHead.lines(rowHeads);
    }

    /** {@return the columns, in order} */
    public List<FormLine> columns() {
        return FormHead.lines(columnHeads);
    }

    /**
     * {@return the cell of a row in a column, if the form has one there}
     *
     * @param row the id of a row
     * @param column the id of a column
     */
    public Optional<FormCell> cell(String row, String column) {
        return cells.stream()
                .filter(cell ->
                        cell.row().id().equals(row) && cell.column().id().equals(column))
                .findFirst();
    }

    /** {@return the cells of each row by the ids of row and column, in order} */
    public Map<String, Map<String, FormCell>> cellsByRow() {
        Map<String, Map<String, FormCell>> byRow = new LinkedHashMap<>();
        rows().forEach(row -> byRow.put(row.id(), new HashMap<>()));
        cells.forEach(cell -> byRow.get(cell.row().id()).put(cell.column().id(), cell));
        return Collections.unmodifiableMap(byRow);
    }
}
