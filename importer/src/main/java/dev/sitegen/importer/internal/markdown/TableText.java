package dev.sitegen.importer.internal.markdown;

import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.TableGrid;
import dev.sitegen.importer.internal.document.TableGrid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as Markdown. A cell that takes several rows or columns is written in the first of them. Where a head of columns takes
 * several rows, it is one row of Markdown, and the words of a group are repeated for each of its columns.
 */
final class TableText {

    private final InlineText inline = new InlineText("<br>");
    private final TableGrid grid;
    private final int headRows;

    private TableText(Table table) {
        this.grid = new TableGrid(table);
        this.headRows = headRows();
    }

    /** The lines of a table. */
    static List<String> lines(Table table) {
        return new TableText(table).lines();
    }

    /** The rows of the head: as many as the cells of the first row take, unless that is the whole table. */
    private int headRows() {
        int rows = 1;
        for (int column = 0; column < grid.columns(); column++) {
            int height = grid.at(0, column).map(Place::rows).orElse(1);
            rows = height < grid.rows() ? Math.max(rows, height) : rows;
        }
        return rows;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            head.add(headRows == 1 ? words(grid.beginning(0, column)) : head(column));
        }
        lines.add(row(head));
        lines.add("|" + "---|".repeat(grid.columns()));
        for (int row = headRows; row < grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(words(grid.beginning(row, column)));
            }
            lines.add(row(cells));
        }
        return lines;
    }

    private String words(Optional<Place> place) {
        return place.map(found -> Escaping.cell(inline.of(found.cell().words())))
                .orElse("");
    }

    /** The words of all rows of the head in a column; those of a cell once. */
    private String head(int column) {
        StringBuilder words = new StringBuilder();
        Optional<Place> last = Optional.empty();
        for (int row = 0; row < headRows; row++) {
            Optional<Place> place = grid.at(row, column);
            if (!place.equals(last)) {
                String text = words(place);
                words.append(words.isEmpty() || text.isEmpty() ? "" : " ").append(text);
            }
            last = place;
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
