package dev.sitegen.model;

/**
 * Subject of one report: an organization's report of a kind on a year.
 *
 * @param column the id of the column
 * @param year the year reported on
 * @param organization the id of the organization
 */
public record ReportKey(String column, int year, String organization) {

    /** Spread well: next year's report of one organization must not collide with this year's of the next. */
    @Override
    public int hashCode() {
        return (column.hashCode() * 31 + organization.hashCode()) * 0x9E3779B1 + year * 0x85EBCA6B;
    }
}
