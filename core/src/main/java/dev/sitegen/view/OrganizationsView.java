package dev.sitegen.view;

import java.util.List;

/**
 * One page of the list of organizations.
 *
 * @param frame head, navigation and breadcrumb
 * @param groups the organizations of this page, by kind
 * @param pager the link to the other pages
 */
public record OrganizationsView(FrameView frame, List<LinkGroupView> groups, PagerView pager) implements PageView {}
