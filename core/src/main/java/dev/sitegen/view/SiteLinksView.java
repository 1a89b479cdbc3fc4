package dev.sitegen.view;

import java.util.List;

/**
 * Links of every page to parts of the site, besides the navigation.
 *
 * @param home the home page
 * @param platform the parts of the platform of disclosure (国办公开办函〔2019〕61号), only those that are configured
 * @param pages the ordinary pages that the navigation does not lead to
 * @param sitemap the site map; not present when there is none
 * @param data the page of the data files; not present when there is none
 * @param feed the address of the feed of the newest reports, or empty when there is none
 * @param search the address of the search page, or empty when there is none
 */
public record SiteLinksView(
        LinkView home,
        List<LinkView> platform,
        List<LinkView> pages,
        LinkView sitemap,
        LinkView data,
        String feed,
        String search) {}
