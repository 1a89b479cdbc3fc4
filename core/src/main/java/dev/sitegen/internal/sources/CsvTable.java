package dev.sitegen.internal.sources;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in CSV (RFC 4180) as site-gen publishes it: the names of its columns, and its rows. */
final class CsvTable {

    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int position;

    private CsvTable(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** A row of a table. */
    final class Row {

        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /** The cell of a column that was asked for when the table was read. */
        String get(String column) {
            return cells.get(columns.get(column));
        }
    }

    /**
     * Reads a table.
     *
     * @param file its path, as problems name it
     * @param needed the columns that it must have; others may be there
     * @throws BadSourceException if it is no such table
     */
    static CsvTable read(String file, byte[] bytes, List<String> needed) throws BadSourceException {
        CsvTable table = new CsvTable(file, decode(file, bytes));
        table.read();
        for (String column : needed) {
            if (!table.columns.containsKey(column)) {
                throw BadSourceException.unreadable(file, "COLUMN", column);
            }
        }
        return table;
    }

    private static String decode(String file, byte[] bytes) throws BadSourceException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw BadSourceException.unreadable(file, "ENCODING", "");
        }
    }

    /** The rows below the names of the columns. */
    List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    /** Something about a cell that makes the table unreadable. */
    BadSourceException bad(String column, String cell) {
        return BadSourceException.unreadable(file, "VALUE", column + " " + cell);
    }

    private void read() throws BadSourceException {
        List<String> head = record();
        for (int i = 0; i < head.size(); i++) {
            columns.put(head.get(i), i);
        }
        while (position < text.length()) {
            List<String> row = record();
            if (row.size() != head.size()) {
                throw BadSourceException.unreadable(file, "CELLS", String.valueOf(rows.size() + 2));
            }
            rows.add(row);
        }
    }

    private List<String> record() throws BadSourceException {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(cell());
            more = position < text.length() && text.charAt(position) == ',';
            position += more ? 1 : 0;
        }
        position += text.startsWith("\r\n", position) ? 2 : 1;
        return cells;
    }

    private String cell() throws BadSourceException {
        if (position < text.length() && text.charAt(position) == QUOTE) {
            return quoted();
        }
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() throws BadSourceException {
        StringBuilder inside = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != QUOTE) {
                inside.append(c);
            } else if (position < text.length() && text.charAt(position) == QUOTE) {
                inside.append(c);
                position++;
            } else {
                return inside.toString();
            }
        }
        throw BadSourceException.unreadable(file, "CELLS", String.valueOf(rows.size() + 2));
    }
}
