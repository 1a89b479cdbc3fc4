package dev.sitegen.view;

import java.util.List;

/**
 * The list of indicators, by group.
 *
 * @param frame head, navigation and breadcrumb
 * @param groups the groups, in the order of the dictionary
 */
public record IndicatorsView(FrameView frame, List<IndicatorGroupView> groups) implements PageView {}
