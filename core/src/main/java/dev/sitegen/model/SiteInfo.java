package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Facts of site.yaml about the site as a whole.
 *
 * @param name the site's name
 * @param description a sentence about it, or empty
 * @param baseUrl its absolute address, ending in {@code /}
 * @param language the language of the site
 * @param dates how its dates are read
 * @param owner the institution behind it
 * @param filings its registrations
 * @param license the terms of use of its data: a name, or a web address; empty when none are stated
 * @param links where its pages lead
 * @param appearance its theme and colour
 */
public record SiteInfo(
        String name,
        String description,
        Optional<URI> baseUrl,
        Locale language,
        Dates dates,
        Owner owner,
        Filings filings,
        String license,
        Links links,
        Appearance appearance) {

    /**
     * Defaults for dates without a zone or a time of day.
     *
     * @param zone the time zone of the site's dates
     * @param defaultTime the time of day of a report that gives only the day
     */
    public record Dates(ZoneId zone, LocalTime defaultTime) {}

    /**
     * The institution behind a site. Texts are empty where site.yaml has none.
     *
     * @param organizer 主办单位
     * @param operator 承办单位
     * @param contact 联系方式
     * @param address 地址
     */
    public record Owner(String organizer, String operator, String contact, String address) {}

    /**
     * Registrations of a site. Texts are empty where site.yaml has none.
     *
     * @param domain its domain without a scheme
     * @param siteId 网站标识码
     * @param icp ICP备案
     * @param police 公安备案
     * @param partyMark 党政机关标识
     * @param findErrors 我为政府网站找错
     */
    public record Filings(String domain, String siteId, String icp, String police, Mark partyMark, Mark findErrors) {}

    /**
     * A mark in the footer of every page: an image of the site's own that leads to another site.
     *
     * @param link the address that it leads to, or empty
     * @param image the path of the image in the content, or empty where words take its place
     * @param position where site.yaml names the image, or the mark
     */
    public record Mark(String link, String image, SourcePosition position) {

        /** {@return whether there is such a mark} */
        public boolean present() {
            return !link.isEmpty();
        }
    }

    /**
     * Places to which the pages of a site lead.
     *
     * @param externalHosts hosts that are linked to without a mark, besides {@code .gov.cn}
     * @param navigation the parts of the main navigation, in order
     * @param platform where the parts of the platform of disclosure are
     * @param highlights ids of the indicators that the home page shows; empty for those that the site has most values of
     */
    public record Links(
            List<String> externalHosts,
            List<NavigationItem> navigation,
            Map<PlatformPart, NavigationItem> platform,
            List<NavigationItem> highlights) {

        /**
         * Copies the lists.
         *
         * @param externalHosts hosts that are linked to without a mark, besides {@code .gov.cn}
         * @param navigation the parts of the main navigation, in order
         * @param platform where the parts of the platform of disclosure are
         * @param highlights ids of the indicators that the home page shows; empty for those that the site has most values of
         */
        public Links {
            externalHosts = List.copyOf(externalHosts);
            navigation = List.copyOf(navigation);
            platform = Map.copyOf(platform);
            highlights = List.copyOf(highlights);
        }
    }

    /** A part of the platform of government information disclosure (国办公开办函〔2019〕61号). */
    public enum PlatformPart {
        /** 政府信息公开指南. */
        GUIDE,
        /** 政府信息公开制度. */
        RULES,
        /** 法定主动公开内容. */
        DISCLOSURE,
        /** 政府信息公开年报. */
        ANNUAL;

        /** {@return the key of the part in site.yaml} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The look of a site.
     *
     * @param theme the name of the theme
     * @param accent the theme's colour as {@code #rrggbb}, or empty
     */
    public record Appearance(String theme, String accent) {}

    /** {@return whether the terms of use of the data are named by a web address} */
    public boolean hasLicenseAddress() {
        return license.startsWith("https://") || license.startsWith("http://");
    }

    /**
     * {@return the same site with another theme}
     *
     * @param theme the name of a theme
     */
    public SiteInfo withTheme(String theme) {
        return new SiteInfo(
                name,
                description,
                baseUrl,
                language,
                dates,
                owner,
                filings,
                license,
                links,
                new Appearance(theme, appearance.accent()));
    }

    /**
     * {@return the same site at another address}
     *
     * @param address an absolute address that ends in {@code /}
     */
    public SiteInfo withBaseUrl(URI address) {
        return new SiteInfo(
                name, description, Optional.of(address), language, dates, owner, filings, license, links, appearance);
    }
}
