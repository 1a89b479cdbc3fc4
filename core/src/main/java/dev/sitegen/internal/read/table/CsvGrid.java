package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.table.Grid.Row;
import dev.sitegen.internal.read.table.Grid.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table from CSV as of RFC 4180. Done here and not by a library, because an author has to be shown the line and the
 * column of every cell.
 */
final class CsvGrid {

    private static final char QUOTE = '"';

    private final SourceFile file;
    private final String text;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<Text> row = new ArrayList<>();
    private int position;

    private CsvGrid(SourceFile file, Problems problems) {
        this.file = file;
        this.text = file.text();
        this.problems = problems;
    }

    static Grid read(SourceFile file, Problems problems) {
        return new CsvGrid(file, problems).read();
    }

    private Grid read() {
        while (position < text.length()) {
            cell();
            if (position >= text.length() || text.charAt(position) == '\n') {
                rows.add(new Row(row, file.position(position)));
                row = new ArrayList<>();
            }
            position++;
        }
        // A comma at the very end has an empty cell behind it.
        if (!row.isEmpty()) {
            rows.add(new Row(row, file.position(text.length())));
        }
        return new Grid(rows);
    }

    /** Reads a cell, up to the comma or the line's end behind it. */
    private void cell() {
        int start = position;
        if (text.charAt(start) == QUOTE) {
            quoted(start);
        } else {
            position = end(start);
            add(text.substring(start, position), start);
        }
    }

    private void quoted(int start) {
        StringBuilder inside = new StringBuilder();
        position++;
        while (position < text.length() && !atClosingQuote()) {
            // A quote inside is written twice.
            position += text.charAt(position) == QUOTE ? 1 : 0;
            inside.append(text.charAt(position++));
        }
        int close = position + 1;
        position = end(Math.min(close, text.length()));
        if (close > text.length() || !text.substring(close, position).isBlank()) {
            problems.add(Code.UNREADABLE_TABLE, file.position(start), TableProblem.OfFile.QUOTE.name());
        }
        add(inside.toString(), start);
    }

    private boolean atClosingQuote() {
        return text.charAt(position) == QUOTE && (position + 1 == text.length() || text.charAt(position + 1) != QUOTE);
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private void add(String cell, int start) {
        row.add(new Text(cell.strip(), file.position(start)));
    }
}
