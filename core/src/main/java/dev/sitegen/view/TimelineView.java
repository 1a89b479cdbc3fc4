package dev.sitegen.view;

import java.util.List;

/**
 * Reports of an organization in a column, year by year, with those that are due and not there.
 *
 * @param name the column's name
 * @param href the column's page, or empty
 * @param items the years, newest first; never empty
 */
public record TimelineView(String name, String href, List<TimelineItemView> items) {

    /**
     * A year.
     *
     * @param year the year reported on
     * @param title the title of the report, or empty when there is none
     * @param href the report, or empty
     * @param state {@code on-time}, {@code late}, {@code missing}, {@code not-due} or {@code not-required}; empty where
     *     it is not considered
     * @param label the same in words, or empty
     * @param detail the day of publication or the deadline, and how many days lie between
     */
    public record TimelineItemView(String year, String title, String href, String state, String label, String detail) {}
}
