package dev.sitegen.internal.form;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;

/**
 * A table as it stands in a file: rows of texts with their places. Rows without any text are left out.
 *
 * @param rows the rows, in order
 */
record Grid(List<Row> rows) {

    Grid {
        rows = rows.stream()
                .filter(row ->
                        row.texts().stream().anyMatch(text -> !text.text().isEmpty()))
                .toList();
    }

    /** A text without the blanks around it, and where it stands. */
    record Text(String text, SourcePosition position) {}

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

        /** The text at an index; an empty one behind the last. */
        Text at(int index) {
            return index < texts.size() ? texts.get(index) : new Text("", end);
        }
    }
}
