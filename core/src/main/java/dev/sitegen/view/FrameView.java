package dev.sitegen.view;

import java.util.List;

/**
 * Frame of a page: everything around its own content.
 *
 * @param title the text of {@code <title>}: the page first, then its column, then the site, joined by {@code _}
 * @param base the way from this page to the site's root, such as {@code ../../}; empty at the root itself
 * @param canonical the page's absolute address, or empty when the site has no base address
 * @param tags the page tags (国办发〔2017〕47号) in their prescribed order
 * @param sharing what search engines and messengers show of the page besides
 * @param navigation the main navigation
 * @param trail the breadcrumb from the home page down; the last one is this page and has no address
 * @param jsonLd the page's facts as JSON-LD, safe inside a script element; empty when it has none
 * @param home the home page
 * @param platform the parts of the platform of disclosure (国办公开办函〔2019〕61号), only those that are configured
 * @param pages the ordinary pages that the navigation does not lead to
 * @param sitemap the site map; not present when there is none
 * @param data the page of the data files; not present when there is none
 * @param feed the address of the feed of the newest reports, or empty when there is none
 * @param search the address of the search page, or empty when there is none
 */
public record FrameView(
        String title,
        String base,
        String canonical,
        List<TagView> tags,
        SharingView sharing,
        List<LinkView> navigation,
        List<LinkView> trail,
        String jsonLd,
        LinkView home,
        List<LinkView> platform,
        List<LinkView> pages,
        LinkView sitemap,
        LinkView data,
        String feed,
        String search) {

    /**
     * {@return the same with the page's facts}
     *
     * @param facts JSON-LD, ready to be put into a script element
     */
    public FrameView withJsonLd(String facts) {
        return new FrameView(
                title,
                base,
                canonical,
                tags,
                sharing,
                navigation,
                trail,
                facts,
                home,
                platform,
                pages,
                sitemap,
                data,
                feed,
                search);
    }
}
