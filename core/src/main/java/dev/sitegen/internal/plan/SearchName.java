package dev.sitegen.internal.plan;

import dev.sitegen.model.SitePath;

/**
 * A name that the search finds besides documents.
 *
 * @param kind what it names
 * @param id its id
 * @param title the name
 * @param path the address of its page
 */
public record SearchName(Kind kind, String id, String title, SitePath path) {

    /** Kinds of what is named, in the order of their results. */
    public enum Kind {
        INDICATOR,
        ORGANIZATION,
        COLUMN
    }
}
