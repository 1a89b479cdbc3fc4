package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A table as it is in a file: rows of texts with their places. Rows without any text are left out.
 *
 * @param rows the rows, in order
 * @param sheet the sheet of a workbook that they are from
 */
record Grid(List<Row> rows, Optional<Sheet> sheet) {

    Grid {
        rows = rows.stream()
                .filter(row ->
                        row.texts().stream().anyMatch(text -> !text.text().isEmpty()))
                .toList();
    }

    /** A table of a file without sheets. */
    Grid(List<Row> rows) {
        this(rows, Optional.empty());
    }

    /**
     * The sheet of a workbook that was read.
     *
     * @param others the names of the other sheets
     * @param afterHidden whether a hidden sheet was passed over
     */
    record Sheet(String name, List<String> others, boolean afterHidden) {

        Sheet {
            others = List.copyOf(others);
        }
    }

    /** The type of a text. Only a spreadsheet knows of more than one. */
    enum Kind {
        PLAIN,
        DATE,
        BOOLEAN,
        /** An error value, such as {@code #REF!}. */
        ERROR,
        /** A formula whose result is not stored. */
        FORMULA
    }

    /** A text without the blanks around it, and its position. */
    record Text(String text, Kind kind, SourcePosition position) {

        Text(String text, SourcePosition position) {
            this(text, Kind.PLAIN, position);
        }

        /** The name of its cell in a spreadsheet: {@code C5}. */
        String cellName() {
            return columnName(position.column()) + position.line();
        }
    }

    /** The letters of a column, counted from 1, in a spreadsheet. */
    static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.append((char) ('A' + (left - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /**
     * A row.
     *
     * @param texts its texts, in order
     * @param end where it ends
     */
    record Row(List<Text> texts, SourcePosition end) {

        Row {
            texts = List.copyOf(texts);
        }

        /** Returns how many texts there are up to the last that is not empty. */
        int length() {
            int length = texts.size();
            while (length > 0 && texts.get(length - 1).text().isEmpty()) {
                length--;
            }
            return length;
        }

        /** The text at an index; an empty one behind the last. */
        Text at(int index) {
            return index < texts.size() ? texts.get(index) : new Text("", end);
        }
    }
}
