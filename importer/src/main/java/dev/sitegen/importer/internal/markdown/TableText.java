package dev.sitegen.importer.internal.markdown;

import dev.sitegen.importer.internal.document.Block.Cell;
import dev.sitegen.importer.internal.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as Markdown. A cell that takes several rows or columns is written in the first of them. Where a head of columns takes
 * several rows, it is one row of Markdown, and the words of a group are repeated for each of its columns.
 */
final class TableText {

    /** A table with more columns is none that people made. */
    private static final int MOST_COLUMNS = 200;

    private final InlineText inline = new InlineText("<br>");
    private final List<List<String>> grid = new ArrayList<>();
    private final List<List<Boolean>> first = new ArrayList<>();
    private int headRows = 1;

    private TableText(Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row).cells()) {
                while (isTaken(row, column)) {
                    column++;
                }
                put(cell, row, column, table.rows().size());
                column += cell.columns();
            }
        }
    }

    /** The lines of a table. */
    static List<String> lines(Table table) {
        return new TableText(table).lines();
    }

    private boolean isTaken(int row, int column) {
        return row < grid.size()
                && column < grid.get(row).size()
                && grid.get(row).get(column) != null;
    }

    private void put(Cell cell, int row, int column, int rows) {
        String words = Escaping.cell(inline.of(cell.words()));
        int lastRow = Math.min(rows, row + Math.max(1, cell.rows()));
        int lastColumn = Math.min(MOST_COLUMNS, column + Math.max(1, cell.columns()));
        for (int i = row; i < lastRow; i++) {
            for (int j = column; j < lastColumn; j++) {
                set(i, j, words, i == row && j == column);
            }
        }
        if (row == 0 && lastRow - row < rows) {
            headRows = Math.max(headRows, lastRow - row);
        }
    }

    private void set(int row, int column, String words, boolean isFirst) {
        while (grid.size() <= row) {
            grid.add(new ArrayList<>());
            first.add(new ArrayList<>());
        }
        while (grid.get(row).size() <= column) {
            grid.get(row).add(null);
            first.get(row).add(false);
        }
        grid.get(row).set(column, words);
        first.get(row).set(column, isFirst);
    }

    private List<String> lines() {
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            head.add(head(j));
        }
        lines.add(row(head));
        lines.add("|" + "---|".repeat(columns));
        for (int i = headRows; i < grid.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                cells.add(
                        j < grid.get(i).size() && first.get(i).get(j)
                                ? grid.get(i).get(j)
                                : "");
            }
            lines.add(row(cells));
        }
        return lines;
    }

    /** The words of all rows of the head in a column, one below the other; those of a cell once. */
    private String head(int column) {
        if (headRows == 1) {
            return column < grid.get(0).size() && first.get(0).get(column)
                    ? grid.get(0).get(column)
                    : "";
        }
        StringBuilder words = new StringBuilder();
        String last = "";
        for (int i = 0; i < Math.min(headRows, grid.size()); i++) {
            String cell = column < grid.get(i).size() && grid.get(i).get(column) != null
                    ? grid.get(i).get(column)
                    : "";
            if (!cell.isEmpty() && !cell.equals(last)) {
                words.append(words.isEmpty() ? "" : " ").append(cell);
                last = cell;
            }
        }
        return words.toString();
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(
                cell -> row.append(cell.isEmpty() ? " " : " " + cell + " ").append('|'));
        return row.toString();
    }
}
