package dev.sitegen.view;

import java.util.List;

/**
 * A table of figures.
 *
 * @param anchor the id of the table, unique on its page
 * @param caption what it holds
 * @param corner the head of the first column
 * @param columns the heads of the other columns
 * @param rows the rows, each with as many cells as there are {@code columns}
 * @param totals a row for each organization whose organizations below are added up; none when nothing may be
 * @param note what the table leaves out, or empty
 */
public record TableView(
        String anchor,
        String caption,
        String corner,
        List<ColumnHeadView> columns,
        List<RowView> rows,
        List<RowView> totals,
        String note) {}
