package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.xlsx.TextStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Rows of a table as CSV (RFC 4180) on their way into a stream, which is left open. */
final class CsvRows {

    private final TextStream stream;
    private final StringBuilder text;

    CsvRows(OutputStream out) {
        this.stream = new TextStream(out);
        this.text = stream.text();
    }

    /** Adds the head. */
    <T> void head(List<Field<T>> fields) {
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i).name(), i);
        }
        text.append("\r\n");
    }

    /** Adds a row, and hands on what is there if it is much. */
    <T> void row(List<Field<T>> fields, T row) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i).cell(row), i);
        }
        text.append("\r\n");
        stream.mayFlush();
    }

    private void add(String cell, int column) {
        if (column > 0) {
            text.append(',');
        }
        if (isBare(cell)) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isBare(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
    }

    /** Hands on the rest. */
    void end() throws IOException {
        stream.flush();
    }
}
