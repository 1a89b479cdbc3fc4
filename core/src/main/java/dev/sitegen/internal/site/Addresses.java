package dev.sitegen.internal.site;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.SitePath;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a site's pages. They are part of what a site promises its readers, and change for no build. */
public final class Addresses {

    private static final Pattern REPORT = Pattern.compile("([^/]+)/((?:19|20)\\d{2})/([^/]+)\\.html");

    private Addresses() {}

    /** Ways in which two files are in each other's way. Each has a sentence of its own in the messages. */
    public enum Clash {
        /** They have one address. */
        SAME,
        /** One has an address of the site itself. */
        SITE,
        /** Their addresses differ in case only, which many file systems ignore. */
        CASE,
        /** Their names differ in Unicode normal form only. */
        NORMAL_FORM,
        /** One is a file where the other needs a directory. */
        DIRECTORY
    }

    /** The list of all published files, which publishing itself writes. */
    public static SitePath manifest() {
        return SiteManifest.PATH;
    }

    public static SitePath home() {
        return SitePath.of("index.html");
    }

    /** A page of a column's list, counted from 1. */
    public static SitePath column(String column, int number) {
        return SitePath.of(column + (number == 1 ? "/index.html" : "/index_" + number + ".html"));
    }

    public static SitePath report(ReportKey key) {
        return SitePath.of(key.column() + "/" + key.year() + "/" + key.organization() + ".html");
    }

    /** The report whose {@linkplain #report page} has this address; nothing for an address of another shape. */
    public static Optional<ReportKey> reportAt(SitePath address) {
        Matcher parts = REPORT.matcher(address.value());
        return parts.matches()
                ? Optional.of(new ReportKey(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** The figures of a report alone. */
    public static SitePath reportData(ReportKey key, DataFormat format) {
        return SitePath.of(key.column() + "/" + key.year() + "/" + key.organization() + "." + format.extension());
    }

    public static SitePath years() {
        return SitePath.of("years/index.html");
    }

    public static SitePath year(int year) {
        return SitePath.of("years/" + year + ".html");
    }

    /** A page of a year index, counted from 1. */
    public static SitePath year(int year, int number) {
        return number == 1 ? year(year) : SitePath.of("years/" + year + "_" + number + ".html");
    }

    /** A page of the list of organizations, counted from 1. */
    public static SitePath organizations(int number) {
        return number == 1 ? organizations() : SitePath.of("organizations/index_" + number + ".html");
    }

    public static SitePath organizations() {
        return SitePath.of("organizations/index.html");
    }

    public static SitePath organization(String id) {
        return SitePath.of("organizations/" + id + ".html");
    }

    public static SitePath indicators() {
        return SitePath.of("indicators/index.html");
    }

    /** A page of an indicator, counted from 1; an id may end in a number, so that the others have a directory. */
    public static SitePath indicator(String id, int number) {
        return number == 1 ? indicator(id) : SitePath.of("indicators/" + id + "/" + number + ".html");
    }

    public static SitePath indicator(String id) {
        return SitePath.of("indicators/" + id + ".html");
    }

    /** A page of the sources, counted from 1. */
    public static SitePath sources(int number) {
        return SitePath.of("sources/index" + (number == 1 ? ".html" : "_" + number + ".html"));
    }

    /** A page of the values of an indicator by source, counted from 1; as for {@link #indicator(String, int)}. */
    public static SitePath sourceIndicator(String id, int number) {
        return SitePath.of("sources/" + id + (number == 1 ? ".html" : "/" + number + ".html"));
    }

    /** Address of the page of checks and verdicts. */
    public static SitePath checks() {
        return SitePath.of("checks.html");
    }

    /** A page of the checks that fail in the reports on a year, counted from 1. */
    public static SitePath checks(int year, int number) {
        return SitePath.of("checks/" + year + (number == 1 ? ".html" : "_" + number + ".html"));
    }

    /** Address of the page of reports published, late and missing. */
    public static SitePath coverage() {
        return SitePath.of("coverage.html");
    }

    /** The same for the organizations of a column; a page of its list, counted from 1. */
    public static SitePath coverage(String column, int number) {
        return SitePath.of("coverage/" + column + (number == 1 ? ".html" : "_" + number + ".html"));
    }

    public static SitePath sitemap() {
        return SitePath.of("sitemap.html");
    }

    public static SitePath search() {
        return SitePath.of("search.html");
    }

    /** A file that the search page loads, such as {@code index}. */
    public static SitePath search(String file) {
        return SitePath.of("search/" + file + ".js");
    }

    /** The feed of the newest reports. */
    public static SitePath feed() {
        return SitePath.of("feed.xml");
    }

    /** The list of all pages for search engines; the index of its parts if it has several. */
    public static SitePath pageList() {
        return SitePath.of("sitemap.xml");
    }

    /** A part of that list, counted from 1. */
    public static SitePath pageList(int part) {
        return SitePath.of("sitemap-" + part + ".xml");
    }

    public static SitePath robots() {
        return SitePath.of("robots.txt");
    }

    public static SitePath notFound() {
        return SitePath.of("404.html");
    }

    /** A file of the theme, such as {@code site.css}. */
    public static SitePath theme(String asset) {
        return SitePath.of("theme/" + asset);
    }

    /** The page that names the data files. */
    public static SitePath dataPage() {
        return SitePath.of("data/index.html");
    }

    /** A data file about the whole site, such as {@code observations.csv}. */
    public static SitePath data(String file) {
        return SitePath.of("data/" + file);
    }

    /** A part of a data file, counted from 1; those from the second on are in a directory named as the first. */
    public static SitePath siteData(String name, DataFormat format, int part) {
        return data(name + (part == 1 ? "" : "/" + part) + "." + format.extension());
    }

    /** The figures of an indicator as data. */
    public static SitePath indicatorData(String id, DataFormat format) {
        return indicatorData(id, format, 1);
    }

    /** A part of the figures of an indicator. */
    public static SitePath indicatorData(String id, DataFormat format, int part) {
        return siteData("indicators/" + id, format, part);
    }

    /** The figures of a year as data. */
    public static SitePath yearData(int year, DataFormat format) {
        return yearData(year, format, 1);
    }

    /** A part of the figures of a year. */
    public static SitePath yearData(int year, DataFormat format, int part) {
        return siteData("years/" + year, format, part);
    }
}
