package dev.sitegen.view;

/** An indicator in the list; {@code count} says how many figures it has. */
public record IndicatorItemView(String name, String href, String unit, String definition, String count) {}
