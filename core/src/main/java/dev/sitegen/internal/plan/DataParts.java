package dev.sitegen.internal.plan;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SourceSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Division of the data files of a site, so that none grows past a few megabytes: each part holds whole reports or
 * organizations that follow each other in the order of the site, and no more rows than allowed, unless a single report
 * has more. Known after one pass over the site; a part is made without looking at the others. Immutable.
 */
public final class DataParts {

    /** A row of most tables is some 200 bytes. */
    private static final int MOST_ROWS = 20_000;

    private final Site site;
    private final int mostRows;
    private final List<List<Organization>> organizations;
    private final List<List<Organization>> coverage;
    private final List<List<Organization>> ofIndicators;
    private final List<List<Report>> reports;
    private final List<List<Report>> observations;
    private final List<List<Report>> checks;
    private final List<List<SourceSite>> sourceReports;
    private final List<List<SourceSite>> sourceValues;
    private final Map<Integer, List<List<Report>>> years = new HashMap<>();

    private DataParts(Site site, int mostRows) {
        this.site = site;
        this.mostRows = mostRows;
        List<Organization> all = List.copyOf(site.organizations().values());
        this.organizations = cut(all, organization -> 1);
        int looked = site.coverage()
                .map(c -> c.columns().stream()
                        .mapToInt(column -> c.years(column).size())
                        .sum())
                .orElse(0);
        this.coverage = cut(all, organization -> looked);
        this.ofIndicators =
                cut(all, organization -> site.reportsOf(organization).size());
        this.reports = cut(site.reports(), report -> 1);
        this.observations = cut(site.reports(), report -> report.figures().size());
        // Which rules apply is known only when they are judged; no report has more verdicts than there are rules.
        this.checks = cut(site.reports(), report -> site.rules().size());
        this.sourceReports = cut(site.sources(), source -> source.reports().size());
        this.sourceValues = cut(
                site.sources(),
                source -> source.values().values().stream().mapToInt(List::size).sum());
        Map<Integer, List<Report>> byYear = new HashMap<>();
        for (Report report : site.reports()) {
            List<Report> ofYear = byYear.computeIfAbsent(report.key().year(), year -> new ArrayList<>());
            if (!report.figures().isEmpty()) {
                ofYear.add(report);
            }
        }
        byYear.forEach((year, ofYear) ->
                years.put(year, cut(ofYear, report -> report.figures().size())));
    }

    public static DataParts of(Site site) {
        return of(site, MOST_ROWS);
    }

    /** @param mostRows how many rows a part may have */
    public static DataParts of(Site site, int mostRows) {
        return new DataParts(site, mostRows);
    }

    private <T> List<List<T>> cut(List<T> all, ToIntFunction<T> rows) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        int sum = 0;
        for (int i = 0; i < all.size(); i++) {
            int own = rows.applyAsInt(all.get(i));
            if (i > from && sum + own > mostRows) {
                parts.add(all.subList(from, i));
                from = i;
                sum = 0;
            }
            sum += own;
        }
        parts.add(all.subList(from, all.size()));
        return parts;
    }

    /** Number of parts of a table. */
    public int count(SiteTable table) {
        return switch (table) {
            case INDICATORS, DATAPACKAGE, SOURCES, TOTALS -> 1;
            case SOURCE_REPORTS -> sourceReports.size();
            case SOURCE_VALUES -> sourceValues.size();
            case ORGANIZATIONS -> organizations.size();
            case COVERAGE -> coverage.size();
            case REPORTS -> reports.size();
            case OBSERVATIONS -> observations.size();
            case CHECKS -> checks.size();
        };
    }

    /** Number of parts of the figures of an indicator. */
    public int count(Indicator indicator) {
        return isWhole(indicator) ? 1 : ofIndicators.size();
    }

    /** Number of parts of the figures of a year. */
    public int count(int year) {
        return years.get(year).size();
    }

    /** Returns whether the figures of an indicator are in one part, and not cut by organization. */
    public boolean isWhole(Indicator indicator) {
        return site.observations(indicator.id()).size() <= mostRows;
    }

    /** The organizations of a part of the tables of organizations and of coverage, counted from 1. */
    public List<Organization> organizations(SiteTable table, int part) {
        return (table == SiteTable.COVERAGE ? coverage : organizations).get(part - 1);
    }

    /** The organizations of a part of an indicator that is not whole. */
    public List<Organization> organizations(int part) {
        return ofIndicators.get(part - 1);
    }

    /** The sources of a part of the tables of their reports and values, counted from 1. */
    public List<SourceSite> sources(SiteTable table, int part) {
        return (table == SiteTable.SOURCE_REPORTS ? sourceReports : sourceValues).get(part - 1);
    }

    /** The reports of a part of the tables of reports, figures and verdicts. */
    public List<Report> reports(SiteTable table, int part) {
        return switch (table) {
            case REPORTS -> reports.get(part - 1);
            case OBSERVATIONS -> observations.get(part - 1);
            case CHECKS -> checks.get(part - 1);
            case INDICATORS, ORGANIZATIONS, COVERAGE, SOURCES, SOURCE_REPORTS, SOURCE_VALUES, TOTALS, DATAPACKAGE ->
                throw new IllegalArgumentException(table.key());
        };
    }

    /** The reports of a part of a year that state any figure. */
    public List<Report> reports(int year, int part) {
        return years.get(year).get(part - 1);
    }
}
