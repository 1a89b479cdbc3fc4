package dev.sitegen.view;

import java.util.List;
import java.util.Map;

/**
 * Value that a template sees as {@code site}: the same for every page.
 *
 * @param name the site's name
 * @param language the BCP 47 tag for {@code <html lang>}, such as {@code zh-CN}
 * @param text the theme's words in that language, by key
 * @param owner 主办, 承办, 联系方式 and the like, each with its label, only those that are known
 * @param filings site code, ICP and police filings, each with its label, only those that are known
 * @param marks 党政机关标识 and 我为政府网站找错, only those that are configured
 * @param address the site's absolute address, ending in {@code /}, or empty when it has none
 * @param accent the theme colour chosen in site.yaml as {@code #rrggbb}, or empty
 */
public record SiteView(
        String name,
        String language,
        Map<String, String> text,
        List<FieldView> owner,
        List<FieldView> filings,
        List<MarkView> marks,
        String address,
        String accent) {}
