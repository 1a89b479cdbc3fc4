package dev.sitegen.view;

import java.util.List;

/**
 * Head of a page: what browsers, search engines and messengers show of it.
 *
 * @param title the text of {@code <title>}: the page first, then its column, then the site, joined by {@code _}
 * @param canonical the page's absolute address, or empty when the site has no base address
 * @param tags the page tags (国办发〔2017〕47号) in their prescribed order
 * @param sharing what search engines and messengers show of the page besides
 * @param jsonLd the page's facts as JSON-LD, safe inside a script element; empty when it has none
 */
public record HeadView(String title, String canonical, List<TagView> tags, SharingView sharing, String jsonLd) {}
