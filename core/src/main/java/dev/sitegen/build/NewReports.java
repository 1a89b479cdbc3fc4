package dev.sitegen.build;

import dev.sitegen.model.TableFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * The reports to start. Where column or organization are left open, all reports that are due for the year: in a column with
 * deadlines those of every organization that owes one; in a column without them those of the organizations that have reported
 * in it before, or, if it is the only column asked for and has no report yet, of every organization.
 *
 * @param column the id or the name of a column; nothing, or {@code all}, for every column
 * @param organization the id or the name of an organization; nothing, or {@code all}, for every organization
 * @param year the year they report on, as the user gives it
 * @param tables the format of the tables of their forms
 */
public record NewReports(Optional<String> column, Optional<String> organization, String year, TableFormat tables) {

    /**
     * Checks that nothing is null.
     *
     * @param column the id or the name of a column; nothing, or {@code all}, for every column
     * @param organization the id or the name of an organization; nothing, or {@code all}, for every organization
     * @param year the year they report on, as the user gives it
     * @param tables the format of the tables of their forms
     */
    public NewReports {
        Objects.requireNonNull(column, "column must not be null");
        Objects.requireNonNull(organization, "organization must not be null");
        Objects.requireNonNull(year, "year must not be null");
        Objects.requireNonNull(tables, "tables must not be null");
    }

    /**
     * One report, with tables in CSV.
     *
     * @param column id or name of the column
     * @param organization id or name of the organization
     * @param year the year reported on, in four digits
     */
    public NewReports(String column, String organization, String year) {
        this(Optional.of(column), Optional.of(organization), year, TableFormat.CSV);
    }
}
