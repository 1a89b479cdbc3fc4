package dev.sitegen.build;

import java.util.Objects;
import java.util.Optional;

/**
 * The reports whose quantities are to be matched with the dictionary. What is left out means all of them.
 *
 * @param column the id or the name of a column
 * @param organization the id or the name of an organization
 * @param year the year reported on, as the user gives it
 * @param newEntries whether entries are proposed for the quantities that no entry of the dictionary agrees with
 * @param apply whether the sure marks, and the new entries with theirs, are written into the files
 */
public record MarkRequest(
        Optional<String> column,
        Optional<String> organization,
        Optional<String> year,
        boolean newEntries,
        boolean apply) {

    /**
     * Checks that nothing is null.
     *
     * @param column the id or the name of a column
     * @param organization the id or the name of an organization
     * @param year the year reported on, as the user gives it
     * @param newEntries whether entries are proposed for the quantities that no entry of the dictionary agrees with
     * @param apply whether the sure marks, and the new entries with theirs, are written into the files
     */
    public MarkRequest {
        Objects.requireNonNull(column, "column must not be null");
        Objects.requireNonNull(organization, "organization must not be null");
        Objects.requireNonNull(year, "year must not be null");
    }

    /**
     * {@return the same request, with entries proposed for what no entry of the dictionary agrees with}
     */
    public MarkRequest withNewEntries() {
        return new MarkRequest(column, organization, year, true, apply);
    }

    /**
     * {@return a request for all reports, which writes nothing}
     */
    public static MarkRequest all() {
        return new MarkRequest(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }
}
