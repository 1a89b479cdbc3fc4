package dev.sitegen.view;

import java.util.List;

/**
 * Table of the states of reports: published in time, late, missing, not due or not required.
 *
 * @param caption what the table shows
 * @param corner what its rows are
 * @param heads its other columns
 * @param rows its rows; none when there is nothing to show
 */
public record DutyTableView(String caption, String corner, List<String> heads, List<DutyRowView> rows) {

    /** Nothing to show. */
    public static final DutyTableView NONE = new DutyTableView("", "", List.of(), List.of());

    /** {@return whether there is anything to show} */
    public boolean present() {
        return !rows.isEmpty();
    }

    /**
     * A row: an organization or a year, with the link to its page if it has one.
     *
     * @param title the organization or the year
     * @param href its page, or empty
     * @param cells one state for each of the other columns
     */
    public record DutyRowView(String title, String href, List<DutyView> cells) {}

    /**
     * State of one report.
     *
     * @param state {@code on-time}, {@code late}, {@code missing}, {@code not-due} or {@code not-required}; empty where
     *     no report is considered
     * @param label the same in words
     * @param detail the day of publication or the deadline, and how many days lie between; may be empty
     * @param href the report, if it was published
     */
    public record DutyView(String state, String label, String detail, String href) {}
}
