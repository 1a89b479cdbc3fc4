package dev.sitegen.internal.render.feed;

import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.DocumentPage;
import dev.sitegen.internal.plan.Output.IndicatorPage;
import dev.sitegen.internal.plan.Output.OrganizationPage;
import dev.sitegen.internal.plan.Output.YearPage;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which pages changed for the last time, as far as the content names them: the publication of the newest report
 * that a page shows. A page that shows no report of its own changes with the site.
 */
final class ChangeDates {

    private final Site site;
    private final Map<Integer, LocalDateTime> years = new HashMap<>();
    private final Map<String, LocalDateTime> organizations = new HashMap<>();
    private final Optional<LocalDateTime> newest;

    ChangeDates(Site site) {
        this.site = site;
        for (Report report : site.reports()) {
            years.merge(report.key().year(), report.published(), ChangeDates::later);
            organizations.merge(report.key().organization(), report.published(), ChangeDates::later);
        }
        this.newest = newest(site.reports().stream());
    }

    /** The last change of a page; empty on a site without reports. */
    Optional<LocalDateTime> of(Output page) {
        return own(page).or(() -> newest);
    }

    private Optional<LocalDateTime> own(Output page) {
        if (page instanceof DocumentPage document && document.document() instanceof Report report) {
            return Optional.of(report.published());
        } else if (page instanceof ColumnPage column) {
            return newest(column.reports().stream());
        } else if (page instanceof YearPage year) {
            return Optional.ofNullable(years.get(year.year()));
        } else if (page instanceof OrganizationPage organization) {
            return Optional.ofNullable(
                    organizations.get(organization.organization().id()));
        } else if (page instanceof IndicatorPage indicator) {
            return newest(site.observations(indicator.indicator().id()).stream().map(Observation::report));
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> newest(Stream<Report> reports) {
        return reports.map(Report::published).reduce(ChangeDates::later);
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
