package dev.sitegen.view;

import java.util.List;

/**
 * The site map: every page but the single reports of long columns, which their lists and years reach.
 *
 * @param frame head, navigation and breadcrumb
 * @param groups the pages by part of the site
 */
public record SitemapView(FrameView frame, List<LinkGroupView> groups) implements PageView {}
