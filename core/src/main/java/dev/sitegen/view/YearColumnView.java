package dev.sitegen.view;

import java.util.List;

/**
 * A column's reports of one year, by organization.
 *
 * @param name the column's name
 * @param href its page
 * @param items its reports of the year, by organization
 */
public record YearColumnView(String name, String href, List<ListItemView> items) {}
