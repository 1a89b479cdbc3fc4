package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.Grid.Row;
import dev.sitegen.internal.read.table.Grid.Text;
import dev.sitegen.internal.read.table.TableProblem.OfColumns;
import dev.sitegen.model.FormLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the head of a table: the line with the ids of its columns, and a line with their names where there is one. A line of names
 * alone is understood as well, if each names one column and no other. For one table.
 */
final class TableHead {

    /** The text above the ids of the rows. */
    static final String CORNER = "row";

    /** The texts above the names of the rows, and before the names of the columns. */
    private static final List<String> MARKERS = List.of("名称", "项目", "name", "Name");

    private static final List<String> MARKERS_IN_ENGLISH = List.of("name", "Name", "名称", "项目");

    private final LineNames columns;
    private final Grid grid;
    private final Problems problems;

    TableHead(LineNames columns, Grid grid, Problems problems) {
        this.columns = columns;
        this.grid = grid;
        this.problems = problems;
    }

    /**
     * The head as it was read.
     *
     * @param line the line with the ids
     * @param columns the columns by their place in the rows
     * @param names the place of the names of the rows, if they are there
     * @param below the rows below it
     */
    record Head(Row line, Map<Integer, FormLine> columns, Optional<Integer> names, List<Row> below) {}

    /** Reads the head; nothing, with one problem, if no line of it names any column. */
    Optional<Head> read(String path) {
        List<Row> all = grid.rows();
        if (all.isEmpty()) {
            report(OfColumns.NO_HEAD, SourcePosition.ofFile(path), "", "", expected());
            return Optional.empty();
        }
        Row first = all.get(0);
        Optional<Row> second = all.stream().skip(1).findFirst();
        if (second.isPresent() && !hasId(first) && hasId(second.get()) && hasName(first)) {
            return Optional.of(head(second.get(), Optional.of(first)));
        }
        if (!hasId(first) && !hasName(first)) {
            report(OfColumns.NO_HEAD, first.at(0).position(), "", "", expected());
            return Optional.empty();
        }
        return Optional.of(head(first, second.filter(this::isNameLine)));
    }

    private boolean hasId(Row row) {
        return row.texts().stream().anyMatch(text -> columns.ids().contains(text.text()));
    }

    /** Returns whether a line names a column, and only one by that name. */
    private boolean hasName(Row row) {
        return row.texts().stream()
                .skip(1)
                .anyMatch(text -> columns.meant(text.text()).size() == 1);
    }

    private boolean isNameLine(Row row) {
        String corner = row.at(0).text();
        return (corner.isEmpty() || MARKERS.contains(corner)) && hasName(row);
    }

    private Head head(Row line, Optional<Row> names) {
        Text corner = line.at(0);
        if (hasId(line) && !corner.text().equals(CORNER)) {
            report(OfColumns.NO_CORNER, corner.position(), corner.text(), "", expected());
        }
        Map<Integer, FormLine> places = new LinkedHashMap<>();
        Optional<Integer> rowNames = Optional.empty();
        for (int place = 1; place < line.texts().size(); place++) {
            Text text = line.at(place);
            if (rowNames.isEmpty() && isMarker(text.text())) {
                rowNames = Optional.of(place);
            } else {
                column(place, text, places);
            }
        }
        for (FormLine column : columns.lines()) {
            if (!places.containsValue(column)) {
                report(OfColumns.MISSING, line.end(), column.id(), column.label(), expected());
            }
        }
        List<FormLine> inOrder =
                columns.lines().stream().filter(places::containsValue).toList();
        if (!inOrder.equals(List.copyOf(places.values()))) {
            report(OfColumns.ORDER, corner.position(), "", "", expected());
        }
        names.ifPresent(row -> places.forEach((place, column) -> columns.check(row.at(place), column, problems)));
        List<Row> below = grid.rows().stream()
                .filter(row -> row != line && names.filter(name -> name == row).isEmpty())
                .toList();
        return new Head(line, places, rowNames, below);
    }

    private boolean isMarker(String text) {
        return MARKERS.contains(text) && columns.meant(text).isEmpty();
    }

    /** Returns the text that marks names in a new table of a site in Chinese or in English. */
    static String marker(LineNames columns, boolean chinese) {
        return (chinese ? MARKERS : MARKERS_IN_ENGLISH)
                .stream()
                        .filter(marker -> columns.meant(marker).isEmpty())
                        .findFirst()
                        .orElse(MARKERS.get(0));
    }

    private void column(int place, Text text, Map<Integer, FormLine> places) {
        List<FormLine> meant = columns.meant(text.text());
        if (meant.size() > 1) {
            String ids = meant.stream().map(FormLine::id).collect(Collectors.joining(", "));
            report(OfColumns.AMBIGUOUS, text.position(), text.text(), "", ids);
        } else if (meant.isEmpty() && !text.text().isEmpty()) {
            report(OfColumns.UNKNOWN, text.position(), text.text(), "", columns.near(text.text()));
        } else if (!meant.isEmpty() && places.containsValue(meant.get(0))) {
            report(OfColumns.TWICE, text.position(), text.text(), meant.get(0).label(), "");
        } else if (!meant.isEmpty()) {
            places.put(place, meant.get(0));
        }
    }

    /** The line as it should be, as it is typed into the kind of file that was read. */
    private String expected() {
        String separator = grid.sheet().isPresent() ? " | " : ",";
        return CORNER + separator + String.join(separator, columns.ids());
    }

    private void report(OfColumns problem, SourcePosition position, String id, String label, String detail) {
        String kind = grid.sheet().isPresent() ? "SHEET" : "CSV";
        problems.add(Code.TABLE_COLUMNS, position, problem.name(), id, label, detail, kind);
    }
}
