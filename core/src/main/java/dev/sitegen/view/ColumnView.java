package dev.sitegen.view;

import java.util.List;

/**
 * One page of a column's list, newest first.
 *
 * @param frame head, navigation and breadcrumb
 * @param name the column's name
 * @param description what it holds, or empty
 * @param items the reports of this page
 * @param pager the link to the other pages
 */
public record ColumnView(FrameView frame, String name, String description, List<ListItemView> items, PagerView pager)
        implements PageView {}
