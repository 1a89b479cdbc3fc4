package dev.sitegen.view;

/** A labelled value, such as a row of a report's information table; {@code href} is empty when it links nowhere. */
public record FieldView(String label, String value, String href) {}
