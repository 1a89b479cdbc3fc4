package dev.sitegen.view;

import java.util.List;

/**
 * The year index: what was published for that year.
 *
 * @param frame head, navigation and breadcrumb
 * @param year the year reported on
 * @param previous the year before, if the site has it
 * @param next the year after, if the site has it
 * @param count how many reports there are for it
 * @param columns the reports of this page by column
 * @param pager the link to the other pages of the year
 * @param tables a table organizations × indicators for each group of indicators and column
 * @param downloads the figures as data
 */
public record YearView(
        FrameView frame,
        String year,
        LinkView previous,
        LinkView next,
        String count,
        List<YearColumnView> columns,
        PagerView pager,
        List<TableView> tables,
        List<DownloadView> downloads)
        implements PageView {}
