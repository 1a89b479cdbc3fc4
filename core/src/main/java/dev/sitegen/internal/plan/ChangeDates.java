package dev.sitegen.internal.plan;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which pages changed for the last time, as far as the content names them: the publication of the newest report
 * that a page shows. A page that shows no report of its own changes with the site.
 */
public final class ChangeDates {

    private final Map<Integer, LocalDateTime> years = new HashMap<>();
    private final Map<String, LocalDateTime> organizations = new HashMap<>();
    private final Map<String, LocalDateTime> indicators = new HashMap<>();
    private final Optional<LocalDateTime> newest;

    public ChangeDates(Site site) {
        for (Report report : site.reports()) {
            years.merge(report.key().year(), report.published(), ChangeDates::later);
            organizations.merge(report.key().organization(), report.published(), ChangeDates::later);
            for (String indicator : report.indicators()) {
                indicators.merge(indicator, report.published(), ChangeDates::later);
            }
        }
        this.newest = newest(site.reports().stream());
    }

    /** The last change of a page that shows no report of its own; empty on a site without reports. */
    public Optional<LocalDateTime> ofSite() {
        return newest;
    }

    /** The last change of a page that shows some reports. */
    public Optional<LocalDateTime> of(List<Report> reports) {
        return newest(reports.stream()).or(this::ofSite);
    }

    /** The last change of a page that shows the reports on a year. */
    public Optional<LocalDateTime> of(int year) {
        return Optional.ofNullable(years.get(year)).or(this::ofSite);
    }

    /** The last change of a page that shows the reports of an organization. */
    public Optional<LocalDateTime> of(Organization organization) {
        return Optional.ofNullable(organizations.get(organization.id())).or(this::ofSite);
    }

    /** The last change of a page that shows what is stated for an indicator. */
    public Optional<LocalDateTime> of(Indicator indicator) {
        return Optional.ofNullable(indicators.get(indicator.id())).or(this::ofSite);
    }

    private static Optional<LocalDateTime> newest(Stream<Report> reports) {
        return reports.map(Report::published).reduce(ChangeDates::later);
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
