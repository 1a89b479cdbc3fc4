package dev.sitegen.view;

import java.util.List;

/**
 * Who has published in a column, body by body; one page of the list.
 *
 * @param name the column's name
 * @param asOf the day that counts as today, in a phrase
 * @param columns the ways to all columns and to each of them
 * @param table bodies × years
 * @param pager the way through the list
 * @param downloads the same as data
 */
public record ColumnCoverageView(
        FrameView frame,
        String name,
        String asOf,
        List<LinkView> columns,
        DutyTableView table,
        PagerView pager,
        List<DownloadView> downloads)
        implements PageView {

    public ColumnCoverageView {
        columns = List.copyOf(columns);
        downloads = List.copyOf(downloads);
    }
}
