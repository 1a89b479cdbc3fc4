package dev.sitegen.importer.internal.form;

import dev.sitegen.importer.internal.document.TableGrid;
import dev.sitegen.importer.internal.document.TableGrid.Place;
import dev.sitegen.importer.internal.form.PartedNumbers.Line;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a form's table in a table of a document. A value belongs to the row and the column whose labels are at the left of it and
 * above it, whatever cells were merged.
 */
final class FormMatch {

    /** Share of the rows and of the columns that has to be there. */
    private static final double LEAST = 0.6;

    private final FormTable form;
    private final TableGrid grid;
    private final HeadPaths rows;
    private final HeadPaths columns;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> proofs = new ArrayList<>();
    private boolean ambiguous;

    private FormMatch(FormTable form, TableGrid grid) {
        this.form = form;
        this.grid = grid;
        this.rows = new HeadPaths(form.rowHeads());
        this.columns = new HeadPaths(form.columnHeads());
    }

    /** The match of a form's table with a table; empty if the table is another one. */
    static Optional<FormMatch> of(FormTable form, TableGrid grid) {
        FormMatch match = new FormMatch(form, grid);
        if (!match.isForm()) {
            return Optional.empty();
        }
        match.read();
        match.part();
        return Optional.of(match);
    }

    private boolean isForm() {
        List<String> texts = grid.cells().stream().map(Place::text).toList();
        return rows.found(texts) >= Math.ceil(rows.all().size() * LEAST)
                && columns.found(texts) >= Math.ceil(columns.all().size() * LEAST);
    }

    private void read() {
        for (Place place : grid.cells()) {
            String text = place.text();
            if (!Labels.isValue(text)) {
                if (!isLabel(text)) {
                    others.add(text);
                }
                continue;
            }
            List<String> left = left(place);
            List<String> above = above(place);
            List<String> row = rows.named(left);
            if (row.isEmpty()) {
                row = rows.named(above);
            }
            List<String> column = columns.named(above);
            if (column.isEmpty()) {
                column = columns.named(left);
            }
            put(row, column, text);
        }
    }

    /** Takes the value of the only cell that rows and columns have together. */
    private void put(List<String> row, List<String> column, String text) {
        String value = Labels.number(text);
        List<String> cells = new ArrayList<>();
        for (String rowId : row) {
            for (String columnId : column) {
                if (form.cell(rowId, columnId).isPresent()) {
                    cells.add(key(rowId, columnId));
                }
            }
        }
        if (cells.size() == 1) {
            String old = values.getOrDefault(cells.get(0), "");
            values.put(cells.get(0), value.isEmpty() ? old : value);
            written.put(cells.get(0), text);
            ambiguous |= !old.isEmpty() && !value.isEmpty() && !old.equals(value);
        } else if (cells.size() > 1) {
            ambiguous = true;
        }
    }

    /** Parts the numbers of rows that have only one cell with something in it; those of all rows where they are beside each other. */
    private void part() {
        List<Sum> sums = Sum.of(form);
        List<Line> lines = new ArrayList<>();
        if (form.layout() == FormTable.Layout.ACROSS) {
            line(form.name(), form.cells(), sums).ifPresent(lines::add);
        }
        for (FormLine row : form.rows()) {
            List<FormCell> cells =
                    form.cells().stream().filter(cell -> cell.row().equals(row)).toList();
            line(row.name(), cells, sums).ifPresent(lines::add);
        }
        lines.forEach(line -> line.cells().forEach(values::remove));
        PartedNumbers parted = new PartedNumbers(sums, values);
        parted.part(lines);
        proofs.addAll(parted.proofs());
    }

    /** The ways to part what is written in the only one of some cells that has something; empty if that is one number. */
    private Optional<Line> line(String name, List<FormCell> cells, List<Sum> sums) {
        List<String> keys = cells.stream().map(FormMatch::key).toList();
        List<String> filled = keys.stream()
                .filter(key -> !values.getOrDefault(key, "").isEmpty())
                .toList();
        if (filled.size() != 1) {
            return Optional.empty();
        }
        String text = written.get(filled.get(0));
        Line line = new Line(name, keys, RunTogether.ways(keys, text, sums));
        boolean together = sums.stream().anyMatch(sum -> sum.isWithin(Set.copyOf(keys)))
                && Labels.number(text).matches("\\d{" + keys.size() + ",}");
        return together || !line.ways().isEmpty() ? Optional.of(line) : Optional.empty();
    }

    /** The words at the left of a cell, the nearest first. */
    private List<String> left(Place place) {
        List<String> texts = new ArrayList<>();
        for (int column = place.column() - 1; column >= 0; column--) {
            grid.at(place.row(), column)
                    .map(Place::text)
                    .filter(text -> !texts.contains(text))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    /** The words above a cell, the nearest first. */
    private List<String> above(Place place) {
        List<String> texts = new ArrayList<>();
        for (int row = place.row() - 1; row >= 0; row--) {
            grid.at(row, place.column())
                    .map(Place::text)
                    .filter(text -> !texts.contains(text))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private boolean isLabel(String text) {
        String folded = Labels.folded(text);
        return rows.knows(text)
                || columns.knows(text)
                || folded.equals(Labels.folded(form.corner()))
                || folded.isEmpty();
    }

    static String key(String row, String column) {
        return row + " " + column;
    }

    /** The values by row and column. */
    Map<String, String> values() {
        return values;
    }

    /** The cells of the form that no value was found for, by their names. */
    List<String> missing() {
        return form.cells().stream()
                .filter(cell -> values.getOrDefault(key(cell), "").isEmpty()
                        || !values.get(key(cell)).matches("-?\\d+(?:\\.\\d+)?"))
                .map(FormCell::name)
                .toList();
    }

    private static String key(FormCell cell) {
        return key(cell.row().id(), cell.column().id());
    }

    /** Words of the table that are not the form's. */
    List<String> others() {
        return others;
    }

    /** The sums by which numbers that ran together were parted. */
    List<String> proofs() {
        return proofs;
    }

    /** Returns whether a value may belong to several cells. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    /** The table in the CSV of site-gen. */
    String csv() {
        return FormCsv.of(form, values);
    }
}
