package dev.sitegen.view;

/**
 * A labelled value, such as a row of a report's information table; {@code href} is empty when it links nowhere.
 *
 * @param label what the value is
 * @param value the value
 * @param href its address, or empty when it links nowhere
 */
public record FieldView(String label, String value, String href) {}
