package dev.sitegen.view;

import java.util.List;

/**
 * A row of a table: its head and its cells. {@code note} says what a total leaves out, or is empty.
 *
 * @param title its head
 * @param href the page of its head, or empty
 * @param cells its cells, one for each column
 * @param note what a total leaves out, or empty
 */
public record RowView(String title, String href, List<CellView> cells, String note) {}
