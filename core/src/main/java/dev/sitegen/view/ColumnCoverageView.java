package dev.sitegen.view;

import java.util.List;

/**
 * Coverage of one column, organization by organization; one page of the list.
 *
 * @param frame head, navigation and breadcrumb
 * @param name the column's name
 * @param asOf the day that counts as today, in a phrase
 * @param deadlines when its reports are due, with the rule that says so
 * @param columns links to all columns and to each of them
 * @param table organizations × years
 * @param pager the links through the list
 * @param downloads the same as data
 */
public record ColumnCoverageView(
        FrameView frame,
        String name,
        String asOf,
        String deadlines,
        List<LinkView> columns,
        DutyTableView table,
        PagerView pager,
        List<DownloadView> downloads)
        implements PageView {}
