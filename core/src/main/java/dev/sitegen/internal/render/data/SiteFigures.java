package dev.sitegen.internal.render.data;

import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of a site as its files cut them: by year, and by column and organization. Safe to share between threads.
 */
final class SiteFigures {

    private final Site site;
    private final Map<Integer, List<Report>> reportsByYear;
    private final Comparator<Series> order;

    SiteFigures(Site site) {
        this.site = site;
        this.reportsByYear = site.reports().stream()
                .filter(report -> !report.figures().isEmpty())
                .collect(Collectors.groupingBy(report -> report.key().year()));
        Map<String, Integer> columns = positions(site.columns().keySet());
        Map<String, Integer> organizations = positions(site.organizations().keySet());
        this.order = Comparator.<Series>comparingInt(s -> columns.get(s.column()))
                .thenComparingInt(s -> organizations.get(s.organization()));
    }

    private static Map<String, Integer> positions(Collection<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    Site site() {
        return site;
    }

    /** The reports on a year that state any figure, by column and organization. */
    List<Report> reports(int year) {
        return reportsByYear.getOrDefault(year, List.of());
    }

    /** The series of an indicator, by column and organization in the order of the site. */
    List<Series> series(Indicator indicator) {
        return site.series(indicator.id()).stream().sorted(order).toList();
    }

    /**
     * The series of an indicator that some organizations state, in the same order; only the reports of these
     * organizations are looked at.
     */
    List<Series> series(Indicator indicator, List<Organization> organizations) {
        List<Series> all = new ArrayList<>();
        for (Column column : site.columns().values()) {
            for (Organization organization : organizations) {
                List<Observation> stated = new ArrayList<>();
                for (Report report : site.reportsOf(organization)) {
                    if (report.key().column().equals(column.id())) {
                        report.figure(indicator.id()).ifPresent(figure -> stated.add(new Observation(report, figure)));
                    }
                }
                if (!stated.isEmpty()) {
                    all.add(new Series(indicator.id(), organization.id(), column.id(), stated));
                }
            }
        }
        return all;
    }

    /** The indicators that any of some reports states, in the order of the dictionary. */
    List<Indicator> indicators(List<Report> reports) {
        Set<String> stated = new HashSet<>();
        for (Report report : reports) {
            stated.addAll(report.indicators());
        }
        return site.indicators().values().stream()
                .filter(indicator -> stated.contains(indicator.id()))
                .toList();
    }

    /** Those of them that tables show. */
    List<Indicator> tabled(List<Report> reports) {
        return indicators(reports).stream().filter(Indicator::isInTables).toList();
    }

    String organization(Report report) {
        return organization(report.key().organization());
    }

    /** The name of an organization. */
    String organization(String id) {
        return site.organizations().get(id).name();
    }

    String column(Report report) {
        return column(report.key().column());
    }

    /** The name of a column. */
    String column(String id) {
        return site.columns().get(id).name();
    }
}
