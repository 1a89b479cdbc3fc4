package dev.sitegen.view;

import java.util.List;

/**
 * The search page, before anything was searched: a script does that.
 *
 * @param frame head, navigation and breadcrumb
 * @param columns the columns that a search can be restricted to
 * @param years the years, newest first, for the same
 * @param ways other places to look: columns, years, organizations, the site map
 */
public record SearchView(FrameView frame, List<SearchColumnView> columns, List<String> years, List<LinkView> ways)
        implements PageView {}
