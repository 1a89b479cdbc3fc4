package dev.sitegen.internal.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of output that a site may have besides its home page, its reports, the pages and files of its authors, old
 * addresses and the page for missing ones. A theme asks for what it shows; what it does not ask for is neither planned
 * nor computed.
 */
public enum OutputKind {
    /** The lists of reports by column. */
    COLUMNS("columns"),
    /** The year indexes. */
    YEARS("years"),
    /** The pages of organizations. */
    ORGANIZATIONS("organizations"),
    /** The pages of indicators. */
    INDICATORS("indicators"),
    /** The page of checks, and the line on each report that leads there. Checks are judged and reported in any case. */
    CHECKS("checks"),
    /** The pages of coverage, and what other pages show of it. */
    COVERAGE("coverage"),
    /** The site map for readers. */
    SITEMAP("sitemap"),
    /** The search page with its index, and the field on every page that leads there. */
    SEARCH("search"),
    /** The tables of figures on the pages of years, organizations and indicators. */
    TABLES("tables"),
    /** Last year's value, the change and the series in small beside each figure of a report. */
    CHANGES("changes"),
    /** The charts of indicators. */
    CHARTS("charts"),
    /** The data files; they name the pages of years, organizations and indicators. */
    DATA("data", YEARS, ORGANIZATIONS, INDICATORS),
    /** The QR code of each report. */
    QR("qr"),
    /** Facts for search engines in a page's head; they name the pages of columns and organizations. */
    JSON_LD("jsonLd", COLUMNS, ORGANIZATIONS),
    /** The newest reports as an Atom feed. */
    FEED("feed"),
    /** The list of pages for search engines, and robots.txt, which names it. */
    ROBOTS("robots");

    private final String word;
    private final List<OutputKind> needed;

    OutputKind(String word, OutputKind... needed) {
        this.word = word;
        this.needed = List.of(needed);
    }

    /** Name in theme.yaml. */
    public String word() {
        return word;
    }

    /** The kinds whose pages it names. */
    public List<OutputKind> needed() {
        return needed;
    }

    /** The kind that a word of theme.yaml means. */
    public static Optional<OutputKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Every kind: what a theme makes that does not say. */
    public static Set<OutputKind> all() {
        return Collections.unmodifiableSet(EnumSet.allOf(OutputKind.class));
    }

    /** The words of every kind, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(OutputKind::word).toList();
    }
}
