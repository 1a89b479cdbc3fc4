package dev.sitegen.model;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What site.yaml says of the site as a whole.
 *
 * @param name the site's name
 * @param description what it is, or empty
 * @param baseUrl its absolute address, ending in {@code /}
 * @param domain its domain without a scheme, or empty
 * @param siteId 网站标识码, or empty
 * @param language the language of the site
 * @param zone the time zone its dates are in
 * @param defaultTime the time of day of a report that gives only the day
 * @param organizer 主办单位, or empty
 * @param operator 承办单位, or empty
 * @param contact 联系方式, or empty
 * @param address 地址, or empty
 * @param icp ICP备案, or empty
 * @param police 公安备案, or empty
 * @param externalHosts hosts that are linked to without a mark, besides {@code .gov.cn}
 * @param navigation the parts of the main navigation, in order
 * @param theme the name of the theme
 * @param accent the theme's colour as {@code #rrggbb}, or empty
 */
public record SiteInfo(
        String name,
        String description,
        Optional<URI> baseUrl,
        String domain,
        String siteId,
        Locale language,
        ZoneId zone,
        LocalTime defaultTime,
        String organizer,
        String operator,
        String contact,
        String address,
        String icp,
        String police,
        List<String> externalHosts,
        List<NavigationItem> navigation,
        String theme,
        String accent) {

    public SiteInfo {
        externalHosts = List.copyOf(externalHosts);
        navigation = List.copyOf(navigation);
    }

    public SiteInfo withTheme(String newTheme) {
        return new SiteInfo(
                name,
                description,
                baseUrl,
                domain,
                siteId,
                language,
                zone,
                defaultTime,
                organizer,
                operator,
                contact,
                address,
                icp,
                police,
                externalHosts,
                navigation,
                newTheme,
                accent);
    }

    public SiteInfo withBaseUrl(URI address) {
        return new SiteInfo(
                name,
                description,
                Optional.of(address),
                domain,
                siteId,
                language,
                zone,
                defaultTime,
                organizer,
                operator,
                contact,
                address(),
                icp,
                police,
                externalHosts,
                navigation,
                theme,
                accent);
    }
}
