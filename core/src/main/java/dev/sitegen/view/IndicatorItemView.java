package dev.sitegen.view;

/**
 * An indicator in the list; {@code count} says how many figures it has.
 *
 * @param name its name
 * @param href its page
 * @param unit its unit, or empty
 * @param definition what is counted, or empty
 * @param count how many figures it has, in words
 */
public record IndicatorItemView(String name, String href, String unit, String definition, String count) {}
