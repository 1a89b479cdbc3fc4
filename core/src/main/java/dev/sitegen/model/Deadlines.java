package dev.sitegen.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days on which the reports of a column are due. Law and local rules differ by kind of organization, so each kind has a
 * day of its own; a kind without one need not report.
 *
 * @param days by kind of organization, the last day in time, in the year after the one reported on
 * @param from the first year whose reports are expected; without it, the first year any report is there
 * @param basis by kind of organization, the article of the rule that sets the day, where one is known
 */
public record Deadlines(Map<OrganizationKind, MonthDay> days, OptionalInt from, Map<OrganizationKind, String> basis) {

    /** Nobody need report. */
    public static final Deadlines NONE = new Deadlines(Map.of(), OptionalInt.empty(), Map.of());

    /**
     * Copies the days.
     *
     * @param days by kind of organization, the last day in time, in the year after the one reported on
     * @param from the first year whose reports are expected; without it, the first year any report is there
     * @param basis by kind of organization, the article of the rule that sets the day, where one is known
     */
    public Deadlines {
        Map<OrganizationKind, MonthDay> copy = new EnumMap<>(OrganizationKind.class);
        copy.putAll(days);
        days = Collections.unmodifiableMap(copy);
        basis = Map.copyOf(basis);
    }

    /**
     * The last day in time for a report of such an organization on a year; 29 February is the 28th where there is none.
     */
    Optional<LocalDate> of(OrganizationKind kind, int year) {
        return Optional.ofNullable(days.get(kind)).map(day -> day.atYear(year + 1));
    }
}
