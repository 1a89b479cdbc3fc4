package dev.sitegen.view;

/**
 * The head of a table's column: {@code unit} is shown below the title, {@code href} leads to its page; both may be
 * empty.
 *
 * @param title its words
 * @param unit the unit below them, or empty
 * @param href its page, or empty
 */
public record ColumnHeadView(String title, String unit, String href) {}
