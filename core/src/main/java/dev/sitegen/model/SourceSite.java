package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Another site whose data this one adds up, such as a county of a province. It has facts only when its data are those that its
 * manifest lists.
 *
 * @param id its id in site.yaml
 * @param name its name
 * @param address its address on the web, ending in {@code /}, if it is known
 * @param state whether its data could be taken
 * @param manifest the checksum of the manifest by which its data were compared, in hexadecimal digits; empty when none were taken
 * @param reports the number of its reports by column and year, those of columns that this site has
 * @param values its values by indicator, those of indicators and columns that this site has; none of an indicator that it counts in another unit
 * @param position where site.yaml names it
 */
public record SourceSite(
        String id,
        String name,
        Optional<URI> address,
        State state,
        String manifest,
        List<Reports> reports,
        Map<String, List<Value>> values,
        SourcePosition position) {

    /**
     * Copies the lists.
     *
     * @param id its id in site.yaml
     * @param name its name
     * @param address its address on the web, ending in {@code /}, if it is known
     * @param state whether its data could be taken
     * @param manifest the checksum of the manifest by which its data were compared, in hexadecimal digits; empty when none were taken
     * @param reports the number of its reports by column and year, those of columns that this site has
     * @param values its values by indicator, those of indicators and columns that this site has; none of an indicator that it counts in another unit
     * @param position where site.yaml names it
     */
    public SourceSite {
        reports = List.copyOf(reports);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** State of the data of a source. */
    public enum State {
        /** They are there and as the manifest lists them. */
        RECEIVED,
        /** They are there, and lack a report that is due or that others have. */
        LATE,
        /** There are none. */
        MISSING,
        /** A file is not the one that the manifest lists; nothing was taken. */
        UNVERIFIED,
        /** They cannot be read; nothing was taken. */
        UNREADABLE;

        /** {@return its name in data} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Number of the reports of a column on a year.
     *
     * @param column the id of a column of this site
     * @param year the year reported on
     * @param published how many were published
     * @param required how many are required, if the source says so
     * @param own whether the organization at its head is among those that have published, or need not
     */
    public record Reports(String column, int year, int published, Optional<Integer> required, boolean own) {}

    /**
     * A value of the source as a whole: what the organization at its head states, or the total of those below it.
     *
     * @param column the id of a column of this site
     * @param year the year reported on
     * @param quantity the value; empty when it is a total that lacks some organizations
     * @param page the page that states it, relative to the address of the source, as part of an address
     * @param organizations how many organizations are added up; 0 for a value that is stated
     */
    public record Value(String column, int year, Optional<Quantity> quantity, String page, int organizations) {}

    /** {@return whether its data were taken} */
    public boolean isReceived() {
        return state == State.RECEIVED || state == State.LATE;
    }

    /**
     * {@return its values of an indicator, by column and year}
     *
     * @param indicator the id of an indicator
     */
    public List<Value> values(String indicator) {
        return values.getOrDefault(indicator, List.of());
    }

    /**
     * {@return its value of an indicator in a column on a year, if it has one}
     *
     * @param indicator the id of an indicator
     * @param column the id of a column
     * @param year the year reported on
     */
    public Optional<Value> value(String indicator, String column, int year) {
        return values(indicator).stream()
                .filter(value -> value.year() == year && value.column().equals(column))
                .findFirst();
    }

    /**
     * {@return the address of one of its pages; empty when its own address is not known}
     *
     * @param page a page, relative to its address
     */
    public String href(String page) {
        return address.map(root -> root + page).orElse("");
    }

    /**
     * {@return the same source in another state}
     *
     * @param other the state
     */
    public SourceSite withState(State other) {
        return new SourceSite(id, name, address, other, manifest, reports, values, position);
    }
}
