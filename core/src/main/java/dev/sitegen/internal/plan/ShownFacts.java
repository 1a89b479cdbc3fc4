package dev.sitegen.internal.plan;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import java.util.List;

/**
 * Facts of the site that more than one page may show. An output names those that it shows ({@link Output#shows}); while
 * {@link #everything} is as it was, so is each of them.
 */
public interface ShownFacts {

    /** Facts that every page shows: the configuration, the theme, the pages that the navigation may lead to. */
    ShownFacts frame();

    /** The program and the configuration of the site. */
    ShownFacts configuration();

    /** The options that are no part of the configuration, such as the day that counts as today. */
    ShownFacts options();

    /** The frame, the options, and which reports there are. */
    ShownFacts listing();

    /** The years of the site, and those of the reports that its deadlines ask for. */
    ShownFacts periods();

    /** The number of things of which the page shows some only. */
    ShownFacts total(int number);

    /** The parts that other pages than their own show of reports, with the results of their checks in numbers. */
    ShownFacts reports(List<Report> reports);

    /** The same of all reports of an organization. */
    ShownFacts reportsOf(Organization organization);

    /** Facts that pages show of the failed checks of an organization's reports. */
    ShownFacts failuresOf(Organization organization);

    /** The parts of reports on a year, as of others. */
    ShownFacts reportsOn(int year);

    /** The same of the reports in a part of a data file. */
    ShownFacts reportsIn(SiteTable table, int part);

    /** Values stated for an indicator, with their places. */
    ShownFacts stated(Indicator indicator);

    /** Values stated for the indicators that are added up over organizations. */
    ShownFacts totals();

    /** Everything that any page shows, except content HTML. */
    ShownFacts everything();
}
