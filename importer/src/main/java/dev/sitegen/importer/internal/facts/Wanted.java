package dev.sitegen.importer.internal.facts;

import java.util.Optional;

/**
 * Facts about a report that the caller gives; they take precedence over everything that is found.
 *
 * @param column the id or name of its column
 * @param year the year that it reports on
 * @param organization the id or name of its organization
 * @param title its title
 * @param date the day on which it was published
 */
public record Wanted(
        Optional<String> column,
        Optional<String> year,
        Optional<String> organization,
        Optional<String> title,
        Optional<String> date) {}
