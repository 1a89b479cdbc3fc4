package dev.sitegen.view;

import java.util.List;

/** A row of a table: its head and its cells. {@code note} says what a total leaves out, or is empty. */
public record RowView(String title, String href, List<CellView> cells, String note) {

    /** No row. */
    public static final RowView NONE = new RowView("", "", List.of(), "");

    public RowView {
        cells = List.copyOf(cells);
    }

    /** Whether there is anything to show. */
    public boolean present() {
        return !title.isEmpty();
    }
}
