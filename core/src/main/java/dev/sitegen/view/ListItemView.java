package dev.sitegen.view;

/**
 * One entry of a list of reports: {@code li > a[href][title] + time}.
 *
 * @param title the report's title
 * @param href its address
 * @param date the date it was published, {@code 2024-02-18}
 * @param organization the organization's name
 * @param column the column's name
 * @param year the year reported on
 */
public record ListItemView(String title, String href, String date, String organization, String column, String year) {}
