package dev.sitegen.internal.author;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.Column;
import dev.sitegen.model.Organization;
import dev.sitegen.model.ReportKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the reports to start. A column and an organization that are both named make one report; where one of them is left open,
 * it is every report that is due for the year.
 */
final class DueReports {

    private static final SourcePosition SITE = SourcePosition.ofFile("site.yaml");
    private static final SourcePosition ORGANIZATIONS = SourcePosition.ofFile("organizations.yaml");

    private final Configuration configuration;
    private final Problems problems;

    /** The organizations that have a report in a column, of whatever year. */
    private final Map<String, Set<String>> reporting = new HashMap<>();

    DueReports(Configuration configuration, ContentTree tree, Problems problems) {
        this.configuration = configuration;
        this.problems = problems;
        for (ReportFile report : tree.reports()) {
            reporting
                    .computeIfAbsent(report.key().column(), column -> new HashSet<>())
                    .add(report.key().organization());
        }
    }

    /**
     * The reports in the order of the columns and organizations of the site; none, with a problem, if a word is not understood or
     * nothing is due.
     *
     * @param column the id or the name of a column
     * @param organization the id or the name of an organization
     * @param year the year to report on, as it was given
     * @param asOf the day that counts as today, if one does: a year that has not begun cannot be reported on
     */
    List<ReportKey> find(
            Optional<String> column, Optional<String> organization, String year, Optional<LocalDate> asOf) {
        Map<String, Column> columns = configuration.columns();
        Map<String, Organization> organizations = configuration.organizations();
        RequestedNames names = new RequestedNames(configuration, problems);
        Optional<Column> oneColumn = column.flatMap(names::column).map(columns::get);
        Optional<Organization> oneOrganization =
                organization.flatMap(names::organization).map(organizations::get);
        OptionalInt number = year(names, year, asOf);
        if (problems.hasErrors() || number.isEmpty()) {
            return List.of();
        }
        if (oneColumn.isPresent() && oneOrganization.isPresent()) {
            return List.of(one(oneColumn.get(), oneOrganization.get(), number.getAsInt()));
        }
        return due(
                oneColumn.<Collection<Column>>map(List::of).orElse(columns.values()),
                oneOrganization.<Collection<Organization>>map(List::of).orElse(organizations.values()),
                number.getAsInt());
    }

    private OptionalInt year(RequestedNames names, String written, Optional<LocalDate> asOf) {
        OptionalInt year = names.year(written);
        asOf.filter(day -> year.isPresent() && year.getAsInt() > day.getYear())
                .ifPresent(day -> problems.add(Code.BAD_VALUE, SITE, "year", written, "≤ " + day.getYear()));
        return year;
    }

    private ReportKey one(Column column, Organization organization, int year) {
        if (!organization.existedIn(year)) {
            problems.add(Code.NOT_IN_OFFICE, ORGANIZATIONS, organization.name(), String.valueOf(year));
        }
        return new ReportKey(column.id(), year, organization.id());
    }

    private List<ReportKey> due(Collection<Column> columns, Collection<Organization> organizations, int year) {
        List<ReportKey> due = new ArrayList<>();
        for (Column column : columns) {
            for (Organization organization : organizations) {
                if (isDue(column, organization, year, columns.size() == 1)) {
                    due.add(new ReportKey(column.id(), year, organization.id()));
                }
            }
        }
        if (due.isEmpty()) {
            problems.add(Code.NOTHING_DUE, SITE, String.valueOf(year));
        }
        return due;
    }

    /**
     * Returns whether an organization owes a report. In a column without deadlines it does if it has reported in it before; before
     * the first report of a column, all are taken to owe it, if no other column is meant.
     */
    private boolean isDue(Column column, Organization organization, int year, boolean only) {
        if (!column.deadlines().days().isEmpty()) {
            return year >= column.deadlines().from().orElse(year)
                    && column.deadline(organization, year).isPresent();
        }
        boolean may = organization.existedIn(year) && !organization.exempt().contains(column.id());
        Set<String> before = reporting.getOrDefault(column.id(), Set.of());
        return may && (before.isEmpty() ? only : before.contains(organization.id()));
    }
}
