package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An institution that publishes reports.
 *
 * @param id the name of its files
 * @param name its full name
 * @param kind its kind
 * @param parent the id of the organization above it
 * @param code its code, or empty
 * @param since the first day it existed, if it was founded lately
 * @param until the last day it existed, if it is gone
 * @param exempt the columns it need not report in, though its kind must
 * @param position where organizations.yaml names it
 */
public record Organization(
        String id,
        String name,
        OrganizationKind kind,
        Optional<String> parent,
        String code,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> exempt,
        SourcePosition position) {

    /**
     * Copies the list.
     *
     * @param id the name of its files
     * @param name its full name
     * @param kind its kind
     * @param parent the id of the organization above it
     * @param code its code, or empty
     * @param since the first day it existed, if it was founded lately
     * @param until the last day it existed, if it is gone
     * @param exempt the columns it need not report in, though its kind must
     * @param position where organizations.yaml names it
     */
    public Organization {
        exempt = List.copyOf(exempt);
    }

    /**
     * {@return whether it existed on any day of a year}
     *
     * @param year any year
     */
    public boolean existedIn(int year) {
        return since.map(day -> day.getYear() <= year).orElse(true)
                && until.map(day -> day.getYear() >= year).orElse(true);
    }
}
