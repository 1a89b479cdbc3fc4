package dev.sitegen.importer.internal.document;

import dev.sitegen.importer.internal.document.Block.Cell;
import dev.sitegen.importer.internal.document.Block.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of a table, each with the cell that covers it. */
public final class TableGrid {

    /** A table with more columns is none that people made. */
    private static final int MOST_COLUMNS = 200;

    private final List<List<Place>> places = new ArrayList<>();
    private int columns;

    /**
     * A cell at the place where it begins.
     *
     * @param rows how many rows it takes, none of them below the table
     */
    public record Place(Cell cell, int row, int column, int rows, int columns) {

        /** The words of the cell. */
        public String text() {
            return cell.words().plainText();
        }
    }

    public TableGrid(Table table) {
        int height = table.rows().size();
        for (int row = 0; row < height; row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row).cells()) {
                while (at(row, column).isPresent()) {
                    column++;
                }
                int width = Math.max(1, Math.min(cell.columns(), MOST_COLUMNS - column));
                put(new Place(cell, row, column, Math.max(1, Math.min(cell.rows(), height - row)), width));
                column += width;
            }
        }
    }

    private void put(Place place) {
        for (int row = place.row; row < place.row + place.rows; row++) {
            for (int column = place.column; column < place.column + place.columns; column++) {
                if (at(row, column).isEmpty()) {
                    set(row, column, place);
                }
            }
        }
    }

    private void set(int row, int column, Place place) {
        while (places.size() <= row) {
            places.add(new ArrayList<>());
        }
        List<Place> line = places.get(row);
        while (line.size() <= column) {
            line.add(null);
        }
        line.set(column, place);
        columns = Math.max(columns, column + 1);
    }

    /** The cell that covers a place, if one does. */
    public Optional<Place> at(int row, int column) {
        return row < places.size() && column < places.get(row).size()
                ? Optional.ofNullable(places.get(row).get(column))
                : Optional.empty();
    }

    /** The words of a cell that begins at a place; empty if none does. */
    public Optional<Place> beginning(int row, int column) {
        return at(row, column).filter(place -> place.row == row && place.column == column);
    }

    /** Number of rows. */
    public int rows() {
        return places.size();
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** All cells, row by row. */
    public Collection<Place> cells() {
        Map<Integer, Place> cells = new LinkedHashMap<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns; column++) {
                int key = row * MOST_COLUMNS + column;
                beginning(row, column).ifPresent(place -> cells.put(key, place));
            }
        }
        return cells.values();
    }
}
