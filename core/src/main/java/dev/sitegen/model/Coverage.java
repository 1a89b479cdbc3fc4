package dev.sitegen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Published, late and missing reports on a day: every organization and year in each column that has deadlines. A
 * column's years go from the first one that is expected, or that any report is there for, to the last one that is over.
 *
 * <p>Counts are kept; a single duty is computed on request, so that a site of any size takes no memory for them.
 */
public final class Coverage {

    private final LocalDate asOf;
    private final Collection<Organization> organizations;
    private final Map<ReportKey, Report> reports;
    private final Map<Column, List<Integer>> years;
    private final Map<String, Map<Integer, DutyCounts>> counts;

    private Coverage(
            LocalDate asOf,
            Map<Column, List<Integer>> years,
            Collection<Organization> organizations,
            Map<ReportKey, Report> reports) {
        this.asOf = asOf;
        this.organizations = organizations;
        this.reports = reports;
        this.years = years;
        this.counts = new HashMap<>();
        all().forEach(duty -> counts.computeIfAbsent(duty.column().id(), column -> new HashMap<>())
                .merge(duty.year(), DutyCounts.NONE.plus(duty.state()), (before, one) -> before.plus(duty.state())));
    }

    /**
     * Looks at every organization, column and year once.
     *
     * @param asOf the day that counts as today: what is published later is not there yet
     * @param columns the columns, in order
     * @param organizations the organizations, in order
     * @param reports every report by its key
     * @return empty if no column has both deadlines and years
     */
    public static Optional<Coverage> of(
            Collection<Column> columns,
            Collection<Organization> organizations,
            Map<ReportKey, Report> reports,
            LocalDate asOf) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        reports.forEach((key, report) -> {
            first.merge(key.column(), key.year(), Math::min);
            if (!report.published().toLocalDate().isAfter(asOf)) {
                last.merge(key.column(), key.year(), Math::max);
            }
        });
        Map<Column, List<Integer>> years = new LinkedHashMap<>();
        for (Column column : columns) {
            int never = Integer.MAX_VALUE;
            int from = column.deadlines().from().orElse(first.getOrDefault(column.id(), never));
            // Reports are about a year that is over; one that came early counts for the year that is not.
            int to = Math.max(asOf.getYear() - 1, Math.min(asOf.getYear(), last.getOrDefault(column.id(), 0)));
            if (!column.deadlines().days().isEmpty() && from <= to) {
                years.put(
                        column,
                        IntStream.iterate(to, year -> year >= from, year -> year - 1)
                                .boxed()
                                .toList());
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new Coverage(asOf, years, organizations, reports));
    }

    /** {@return the day that counts as today} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the columns that have deadlines, in order} */
    public List<Column> columns() {
        return List.copyOf(years.keySet());
    }

    /**
     * {@return the years looked at in a column, newest first}
     *
     * @param column a column of the site
     */
    public List<Integer> years(Column column) {
        return years.getOrDefault(column, List.of());
    }

    /**
     * {@return the number of reports of a column on a year in each state}
     *
     * @param column a column of the site
     * @param year the year reported on
     */
    public DutyCounts counts(Column column, int year) {
        return counts.getOrDefault(column.id(), Map.of()).getOrDefault(year, DutyCounts.NONE);
    }

    /**
     * {@return the duties of an organization in a column, newest year first}
     *
     * @param organization an organization of the site
     * @param column a column of the site
     */
    public List<Duty> of(Organization organization, Column column) {
        List<Duty> duties = new ArrayList<>();
        for (int year : years(column)) {
            duties.add(duty(organization, column, year));
        }
        return duties;
    }

    /**
     * {@return the duties of a column on a year, organization by organization}
     *
     * @param column a column of the site
     * @param year the year reported on
     */
    public Stream<Duty> of(Column column, int year) {
        return organizations.stream().map(organization -> duty(organization, column, year));
    }

    /**
     * {@return the duties of some organizations, by column, year (newest first) and organization}
     *
     * @param some organizations of the site
     */
    public Stream<Duty> of(Collection<Organization> some) {
        return years.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(year -> some.stream().map(one -> duty(one, entry.getKey(), year))));
    }

    /** {@return all duties, in the same order} */
    public Stream<Duty> all() {
        return of(organizations);
    }

    private Duty duty(Organization organization, Column column, int year) {
        ReportKey key = new ReportKey(column.id(), year, organization.id());
        Optional<Report> published = Optional.ofNullable(reports.get(key))
                .filter(report -> !report.published().toLocalDate().isAfter(asOf));
        return Duty.of(organization, column, year, published, asOf);
    }
}
