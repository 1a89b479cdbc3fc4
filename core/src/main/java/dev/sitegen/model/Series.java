package dev.sitegen.model;

import java.util.List;
import java.util.Optional;

/**
 * One indicator of one organization over the years, as one column's reports state it.
 *
 * @param indicator the id of the indicator
 * @param organization the id of the organization
 * @param column the id of the column
 * @param observations one a year, oldest first; never empty
 */
public record Series(String indicator, String organization, String column, List<Observation> observations) {

    /**
     * Copies the list.
     *
     * @param indicator the id of the indicator
     * @param organization the id of the organization
     * @param column the id of the column
     * @param observations one a year, oldest first; never empty
     */
    public Series {
        observations = List.copyOf(observations);
    }

    /**
     * {@return the value stated for a year}
     *
     * @param year the year reported on
     */
    public Optional<Observation> in(int year) {
        return observations.stream().filter(o -> o.year() == year).findFirst();
    }
}
