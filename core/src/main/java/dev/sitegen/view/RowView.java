package dev.sitegen.view;

import java.util.List;

/** A row of a table: its head and its cells. {@code note} says what a total leaves out, or is empty. */
public record RowView(String title, String href, List<CellView> cells, String note) {

    public RowView {
        cells = List.copyOf(cells);
    }
}
