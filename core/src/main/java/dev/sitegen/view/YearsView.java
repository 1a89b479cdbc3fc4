package dev.sitegen.view;

import java.util.List;

/**
 * The list of years, newest first.
 *
 * @param frame head, navigation and breadcrumb
 * @param years the years, newest first
 */
public record YearsView(FrameView frame, List<YearLinkView> years) implements PageView {}
