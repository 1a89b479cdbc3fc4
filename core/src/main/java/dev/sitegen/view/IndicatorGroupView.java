package dev.sitegen.view;

import java.util.List;

/**
 * A group of indicators.
 *
 * @param name the group, or empty
 * @param indicators its indicators, in the order of the dictionary
 */
public record IndicatorGroupView(String name, List<IndicatorItemView> indicators) {}
