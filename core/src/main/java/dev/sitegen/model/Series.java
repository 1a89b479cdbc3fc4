package dev.sitegen.model;

import java.util.List;
import java.util.Optional;

/**
 * One indicator of one organization over the years, as one column's reports state it.
 *
 * @param observations one a year, oldest first; never empty
 */
public record Series(String indicator, String organization, String column, List<Observation> observations) {

    public Series {
        observations = List.copyOf(observations);
    }

    /** The value stated for a year. */
    public Optional<Observation> in(int year) {
        return observations.stream().filter(o -> o.year() == year).findFirst();
    }
}
