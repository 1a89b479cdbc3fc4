package dev.sitegen.view;

import java.util.List;

/**
 * One page of a column's list, newest first.
 *
 * @param frame head, navigation and breadcrumb
 * @param name the column's name
 * @param description what it holds, or empty
 * @param items the reports of this page
 * @param years the same reports by year
 * @param allYears the years of the column, each with the way to its page and its number of reports; none on pages after the first
 * @param organizations the organizations that publish in it, by kind; none on pages after the first
 * @param pager the link to the other pages
 */
public record ColumnView(
        FrameView frame,
        String name,
        String description,
        List<ListItemView> items,
        List<ColumnYearView> years,
        List<YearLinkView> allYears,
        List<LinkGroupView> organizations,
        PagerView pager)
        implements PageView {

    /**
     * The reports of a page on one year.
     *
     * @param year the year reported on
     * @param items the reports
     */
    public record ColumnYearView(String year, List<ListItemView> items) {}
}
