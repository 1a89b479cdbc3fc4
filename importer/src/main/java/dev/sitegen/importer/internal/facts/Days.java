package dev.sitegen.importer.internal.facts;

import java.util.Optional;

/** Days in texts, for those who write them. */
public final class Days {

    private Days() {}

    /** The first day in a text, as in {@code 2024-02-18}, without a time of day. */
    public static Optional<String> first(String text) {
        return Dates.first(text).map(day -> day.substring(0, 10));
    }
}
