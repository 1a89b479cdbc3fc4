package dev.sitegen.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When the reports of a column are due. What law and local rules say differs by kind of body, so that a day belongs to each
 * kind; a kind without one need not report.
 *
 * @param days by kind of body, the last day in time, in the year after the one reported on
 * @param from the first year whose reports are expected; without it, the first year any report is there
 */
public record Deadlines(Map<OrganizationKind, MonthDay> days, OptionalInt from) {

    /** Nobody need report. */
    public static final Deadlines NONE = new Deadlines(Map.of(), OptionalInt.empty());

    public Deadlines {
        Map<OrganizationKind, MonthDay> copy = new EnumMap<>(OrganizationKind.class);
        copy.putAll(days);
        days = Collections.unmodifiableMap(copy);
    }

    /** The last day in time for a report of such a body on a year; 29 February is the 28th where there is none. */
    Optional<LocalDate> of(OrganizationKind kind, int year) {
        return Optional.ofNullable(days.get(kind)).map(day -> day.atYear(year + 1));
    }
}
