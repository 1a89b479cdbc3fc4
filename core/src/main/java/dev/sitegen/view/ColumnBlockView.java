package dev.sitegen.view;

import java.util.List;

/**
 * A column on the home page.
 *
 * @param name its name
 * @param href its list
 * @param description what it holds, or empty
 * @param count how many reports it holds
 * @param items its newest reports
 */
public record ColumnBlockView(String name, String href, String description, String count, List<ListItemView> items) {}
