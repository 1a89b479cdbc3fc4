package dev.sitegen.view;

import java.util.List;

/**
 * Frame of a page: everything around its own content.
 *
 * @param base the way from this page to the site's root, such as {@code ../../}; empty at the root itself
 * @param head its head
 * @param navigation the main navigation
 * @param trail the breadcrumb from the home page down; the last one is this page and has no address
 * @param links the links to other parts of the site
 */
public record FrameView(
        String base, HeadView head, List<LinkView> navigation, List<LinkView> trail, SiteLinksView links) {}
