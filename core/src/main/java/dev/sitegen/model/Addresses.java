package dev.sitegen.model;

/** The addresses of a site's pages. They are part of what a site promises its readers, and change for no build. */
public final class Addresses {

    private Addresses() {}

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

    public static SitePath years() {
        return SitePath.of("years/index.html");
    }

    public static SitePath year(int year) {
        return SitePath.of("years/" + year + ".html");
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

    public static SitePath indicator(String id) {
        return SitePath.of("indicators/" + id + ".html");
    }

    /** What was checked, and what came of it. */
    public static SitePath checks() {
        return SitePath.of("checks.html");
    }

    /** Who has published and who has not. */
    public static SitePath coverage() {
        return SitePath.of("coverage.html");
    }

    /** The same for the bodies of a column; a page of its list, counted from 1. */
    public static SitePath coverage(String column, int number) {
        return SitePath.of("coverage/" + column + (number == 1 ? ".html" : "_" + number + ".html"));
    }

    public static SitePath sitemap() {
        return SitePath.of("sitemap.html");
    }

    public static SitePath notFound() {
        return SitePath.of("404.html");
    }

    /** A file of the theme, such as {@code site.css}. */
    public static SitePath theme(String asset) {
        return SitePath.of("theme/" + asset);
    }

    /** A data file about the whole site, such as {@code observations.csv}. */
    public static SitePath data(String file) {
        return SitePath.of("data/" + file);
    }

    /** The figures of an indicator as data. */
    public static SitePath indicatorData(String id, DataFormat format) {
        return data("indicators/" + id + "." + format.extension());
    }

    /** The figures of a year as data. */
    public static SitePath yearData(int year, DataFormat format) {
        return data("years/" + year + "." + format.extension());
    }
}
