package dev.sitegen.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * An organization's report in a column on a year, due or not, with its state on the day that counts as today.
 *
 * @param organization who owes it
 * @param column what it is
 * @param year the year it reports on
 * @param state its state
 * @param deadline the last day in time; absent when it is not required
 * @param report the report, if it was published by then
 * @param days how many days after the deadline it was published or, when it is missing, how many have passed; otherwise 0
 */
public record Duty(
        Organization organization,
        Column column,
        int year,
        State state,
        Optional<LocalDate> deadline,
        Optional<Report> report,
        long days) {

    /** State of a report. */
    public enum State {
        /** Published by the deadline. */
        ON_TIME,
        /** Published after it. */
        LATE,
        /** Not published, and the deadline has passed. */
        MISSING,
        /** Not published, and there is time yet. */
        NOT_DUE,
        /**
         * Not required: no deadline for the kind of organization, no such organization in that year, or the
         * organization is exempt.
         */
        NOT_REQUIRED;

        /** {@return its name in data} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param published the report that was published by {@code asOf}, if there is one
     * @param asOf the day that counts as today
     */
    static Duty of(Organization organization, Column column, int year, Optional<Report> published, LocalDate asOf) {
        Optional<LocalDate> deadline = column.deadline(organization, year);
        if (deadline.isEmpty()) {
            return new Duty(organization, column, year, State.NOT_REQUIRED, deadline, published, 0);
        }
        LocalDate day = published.map(r -> r.published().toLocalDate()).orElse(asOf);
        long days = Math.max(0, ChronoUnit.DAYS.between(deadline.get(), day));
        State inTime = published.isPresent() ? State.ON_TIME : State.NOT_DUE;
        State after = published.isPresent() ? State.LATE : State.MISSING;
        return new Duty(organization, column, year, days == 0 ? inTime : after, deadline, published, days);
    }
}
