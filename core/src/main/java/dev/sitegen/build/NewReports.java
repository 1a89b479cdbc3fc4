package dev.sitegen.build;

import dev.sitegen.model.TableFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * The reports to start. Where column or organization are left open, all reports that are due for the year: in a column with
 * deadlines those of every organization that owes one; in a column without them those of the organizations that have reported
 * in it before, or, if it is the only column asked for and has no report yet, of every organization. Immutable.
 */
public final class NewReports {

    private final Optional<String> column;
    private final Optional<String> organization;
    private final String year;
    private final TableFormat tables;

    private NewReports(Optional<String> column, Optional<String> organization, String year, TableFormat tables) {
        this.column = column;
        this.organization = organization;
        this.year = year;
        this.tables = tables;
    }

    /**
     * {@return all reports that are due for a year, with tables in CSV}
     *
     * @param year the year reported on, as the user gives it
     */
    public static NewReports of(String year) {
        Objects.requireNonNull(year, "year must not be null");
        return new NewReports(Optional.empty(), Optional.empty(), year, TableFormat.CSV);
    }

    /**
     * {@return those of one column}
     *
     * @param name the id or the name of a column; {@code all} for every column
     */
    public NewReports withColumn(String name) {
        return new NewReports(
                Optional.of(Objects.requireNonNull(name, "name must not be null")), organization, year, tables);
    }

    /**
     * {@return those of one organization}
     *
     * @param name the id or the name of an organization; {@code all} for every organization
     */
    public NewReports withOrganization(String name) {
        return new NewReports(column, Optional.of(Objects.requireNonNull(name, "name must not be null")), year, tables);
    }

    /**
     * {@return the same reports with tables in a format}
     *
     * @param format the format of the tables of their forms
     */
    public NewReports withTables(TableFormat format) {
        return new NewReports(column, organization, year, Objects.requireNonNull(format, "format must not be null"));
    }

    /** {@return the id or the name of the column; empty for every column} */
    public Optional<String> column() {
        return column;
    }

    /** {@return the id or the name of the organization; empty for every organization} */
    public Optional<String> organization() {
        return organization;
    }

    /** {@return the year reported on, as the user gives it} */
    public String year() {
        return year;
    }

    /** {@return the format of the tables of their forms} */
    public TableFormat tables() {
        return tables;
    }
}
