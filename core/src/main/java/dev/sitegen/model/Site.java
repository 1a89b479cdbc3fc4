package dev.sitegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is published, closed: whatever one part names, another holds. Reports are sorted by column, year and
 * organization, in the order in which site.yaml and organizations.yaml name them. Immutable and safe to share between threads.
 *
 * <p>Sites come from {@code SiteGenerator.load} and are handed to every {@code SiteCheck}; other implementations are not meant to
 * be, and methods may be added.
 */
public interface Site {

    /** {@return the facts of site.yaml about the site as a whole} */
    SiteInfo info();

    /** {@return the columns by id, in the order of site.yaml} */
    Map<String, Column> columns();

    /** {@return the organizations by id, in the order of organizations.yaml} */
    Map<String, Organization> organizations();

    /**
     * {@return the dictionary by id, in the order of indicators.yaml, and behind it the cells of the forms that columns
     * name}
     */
    Map<String, Indicator> indicators();

    /**
     * {@return the indicators that have a page and files of their own, in order: all of the dictionary, and of the
     * cells of forms those that tables show or that some report states as other than 0}
     */
    List<Indicator> listed();

    /** {@return every report, by column, year and organization} */
    List<Report> reports();

    /** {@return the ordinary pages, in the order of their paths} */
    List<TextPage> pages();

    /** {@return the files that are published as they are} */
    List<ContentFile> files();

    /**
     * {@return the report of an organization in a column on a year}
     *
     * @param key column, year and organization
     */
    Optional<Report> report(ReportKey key);

    /**
     * {@return the reports of an organization, by column and year}
     *
     * @param organization an organization of the site
     */
    List<Report> reportsOf(Organization organization);

    /**
     * {@return the organizations directly below an organization, in order}
     *
     * @param organization an organization of the site
     */
    List<Organization> children(Organization organization);

    /**
     * {@return the report of the same organization in the same column, a number of years later (or earlier, when
     * negative)}
     *
     * @param report a report of the site
     * @param years how many years later; negative for earlier
     */
    Optional<Report> neighbour(Report report, int years);

    /** {@return the years reported on, newest first} */
    List<Integer> years();

    /**
     * {@return the values stated for an indicator, first mention in each report, in the order of the reports}
     *
     * @param indicator the id of an indicator
     */
    List<Observation> observations(String indicator);

    /** {@return the checks that the dictionary and the forms declare} */
    List<Rule> rules();

    /**
     * {@return the verdicts of the checks that apply to a report, in the order of the rules} Computed at every call, so
     * that a site of any size takes no memory for its verdicts.
     *
     * @param report a report of the site
     */
    List<Verdict> verdicts(Report report);

    /** {@return the sites whose data this one adds up, such as the counties of a province, in the order of site.yaml} */
    List<SourceSite> sources();

    /** {@return the reports published, late and missing; empty when no day counts as today, or no column has deadlines} */
    Optional<Coverage> coverage();

    /**
     * {@return the series of an indicator: one for each column and organization that states it}
     *
     * @param indicator the id of an indicator
     */
    List<Series> series(String indicator);

    /**
     * {@return the years for which reports of a column state an indicator, newest first}
     *
     * @param indicator the id of an indicator
     * @param column a column of the site
     */
    List<Integer> years(String indicator, Column column);
}
