package dev.sitegen.view;

import java.util.List;

/**
 * Coverage of all columns: reports published, late and missing.
 *
 * @param frame head, navigation and breadcrumb
 * @param asOf the day that counts as today, in a phrase
 * @param summary how many organizations are late with how many reports, and for how long, in a sentence
 * @param states the possible states of a report, in words
 * @param columns the columns, each with its counts by year
 * @param missing the reports that are overdue, the longest first
 * @param note what is left out of a list too long to show, or empty
 * @param downloads the same as data
 */
public record CoverageView(
        FrameView frame,
        String asOf,
        String summary,
        List<String> states,
        List<CoverageColumnView> columns,
        List<MissingView> missing,
        String note,
        List<DownloadView> downloads)
        implements PageView {

    /**
     * A column with the link to its organizations, newest year first.
     *
     * @param name the column's name
     * @param href the page of its organizations
     * @param deadlines when its reports are due, with the rule that says so
     * @param years its years, newest first
     */
    public record CoverageColumnView(String name, String href, String deadlines, List<CoverageYearView> years) {}

    /**
     * Number of reports on a year in each state, in the order of {@code states}.
     *
     * @param year the year reported on
     * @param counts how many reports are in each state, in the order of the page's {@code states}
     * @param shares the shares of the states in all that is due
     */
    public record CoverageYearView(String year, List<String> counts, List<StandingView.ShareView> shares) {}

    /**
     * A report that is overdue.
     *
     * @param organization the organization, with the link to its page
     * @param column the column's name
     * @param year the year reported on
     * @param deadline the last day in time, in words
     * @param basis the rule that sets the deadline, or empty
     * @param days how many days have passed, in words
     */
    public record MissingView(
            LinkView organization, String column, String year, String deadline, String basis, String days) {}
}
