package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.FilledTable.Entry;
import dev.sitegen.internal.read.table.Grid.Row;
import dev.sitegen.internal.read.table.Grid.Text;
import dev.sitegen.internal.read.table.TableHead.Head;
import dev.sitegen.internal.read.table.TableProblem.OfCell;
import dev.sitegen.internal.read.table.TableProblem.OfRow;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads one table of a report: every row and every column of the form, in its order, and nothing else. For one table. */
final class TableReader {

    private static final int MOST_SHOWN = 3;

    private final FormTable table;
    private final String path;
    private final Problems problems;
    private final LineNames rows;
    private final Map<String, Map<String, FormCell>> cells;
    private final Problems ofCells = new Problems();
    private final CellReader reader;

    /** Position of each row that was found. */
    private final Map<String, SourcePosition> found = new HashMap<>();

    private final Map<String, Entry> entries = new HashMap<>();
    private int last = -1;

    TableReader(FormTable table, String path, Problems problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
        this.rows = LineNames.ofRows(table);
        this.cells = table.cellsByRow();
        this.reader = new CellReader(ofCells);
    }

    FilledTable read(Grid grid) {
        Optional<Head> head = new TableHead(LineNames.ofColumns(table), grid, problems).read(path);
        if (head.isEmpty()) {
            return new FilledTable(table, path, Map.of());
        }
        if (!hasRows(head.get())) {
            return new FilledTable(table, path, Map.of());
        }
        head.get().below().forEach(row -> row(row, head.get()));
        missing(head.get().line());
        reportCells();
        Map<String, Entry> inOrder = new LinkedHashMap<>();
        for (FormCell cell : table.cells()) {
            if (entries.containsKey(cell.indicator())) {
                inOrder.put(cell.indicator(), entries.get(cell.indicator()));
            }
        }
        return new FilledTable(table, path, inOrder);
    }

    /** Returns whether any row is one of the form's; without any, each would be both unknown and missing. */
    private boolean hasRows(Head head) {
        boolean any = head.below().stream()
                .map(row -> id(row, head.names().map(row::at)))
                .anyMatch(id -> !rows.meant(id.text()).isEmpty());
        if (!any) {
            Row first = head.below().stream().findFirst().orElse(head.line());
            String ids = rows.ids().stream().limit(MOST_SHOWN).collect(Collectors.joining(", ", "", ", …"));
            report(OfRow.NO_ROWS, first.at(0).position(), rows.lines().get(0), () -> ids);
        }
        return any;
    }

    /** The text that says which row it is: its id or, where that is empty, its name. */
    private static Text id(Row row, Optional<Text> name) {
        return row.at(0).text().isEmpty() ? name.orElse(row.at(0)) : row.at(0);
    }

    /** Reports what is wrong with cells; where most are empty, that the table is not filled in, once for all of them. */
    private void reportCells() {
        List<Diagnostic> all = ofCells.all();
        List<Diagnostic> empty = all.stream()
                .filter(each -> each.arguments().get(0).equals(OfCell.EMPTY.name()))
                .toList();
        boolean isBlank = empty.size() * 2 > table.cells().size();
        if (isBlank) {
            SourcePosition position = empty.get(0).position();
            int row = rows.ids().indexOf(empty.get(0).arguments().get(3));
            report(OfRow.NOT_FILLED, position, rows.lines().get(row), () -> String.valueOf(empty.size()));
        }
        problems.addAll(
                all.stream().filter(each -> !isBlank || !empty.contains(each)).toList());
    }

    private void row(Row row, Head head) {
        Optional<Text> name = head.names().map(row::at);
        Text id = id(row, name);
        Optional<FormLine> meant = line(id);
        if (meant.isEmpty()) {
            return;
        }
        FormLine line = meant.get();
        name.ifPresent(text -> rows.check(text, line, problems));
        SourcePosition first = found.putIfAbsent(line.id(), id.position());
        if (first != null) {
            report(OfRow.TWICE, id.position(), line, first::toString);
            return;
        }
        int index = rows.ids().indexOf(line.id());
        if (index < last) {
            String before = rows.ids().get(last);
            report(OfRow.ORDER, id.position(), line, () -> before);
        }
        last = Math.max(last, index);
        head.columns().forEach((place, column) -> cell(line, column, row.at(place)));
        tooLong(row, line, head.line().length());
    }

    /** The row that an id or a name means; nothing, with a problem, if it means none or several. */
    private Optional<FormLine> line(Text id) {
        List<FormLine> meant = rows.meant(id.text());
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        FormLine unknown = new FormLine(id.text(), "", "");
        if (meant.isEmpty()) {
            report(OfRow.UNKNOWN, id.position(), unknown, () -> rows.near(id.text()));
        } else {
            String ids = meant.stream().map(FormLine::id).collect(Collectors.joining(", "));
            report(OfRow.AMBIGUOUS, id.position(), unknown, () -> ids);
        }
        return Optional.empty();
    }

    /** Reports what a row has behind the last column that the head names, be it one that the form does not have. */
    private void tooLong(Row row, FormLine line, int columns) {
        row.texts().stream()
                .skip(columns)
                .filter(text -> !text.text().isEmpty())
                .forEach(text -> report(OfRow.TOO_LONG, text.position(), line, text::text));
    }

    private void cell(FormLine row, FormLine column, Text text) {
        FormCell cell = cells.get(row.id()).get(column.id());
        if (cell == null) {
            reader.checkEmpty(row, column, text);
        } else {
            reader.read(cell, text).ifPresent(entry -> entries.put(cell.indicator(), entry));
        }
    }

    /** Reports each row that is missing, at the row it should follow. */
    private void missing(Row head) {
        Text before = head.at(0);
        for (FormLine row : rows.lines()) {
            SourcePosition position = found.get(row.id());
            if (position == null) {
                report(OfRow.MISSING, before.position(), row, before::text);
            } else {
                before = new Text(row.id(), position);
            }
        }
    }

    private void report(OfRow problem, SourcePosition position, FormLine row, Supplier<String> detail) {
        problems.add(Code.TABLE_ROWS, position, () -> List.of(problem.name(), row.id(), row.label(), detail.get()));
    }
}
