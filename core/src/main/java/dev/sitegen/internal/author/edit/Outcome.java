package dev.sitegen.internal.author.edit;

/** Outcomes of an edit that was asked for. */
public enum Outcome {
    /** It was made. */
    DONE,
    /** A file is no longer what the request was made from. */
    CHANGED,
    /** There is no quantity without a mark at the place. */
    NO_QUANTITY,
    /** The dictionary has no such entry. */
    NO_ENTRY,
    /** The dictionary would have a problem with the new entry. */
    BAD_ENTRY,
    /** The file that is to be written has a mistake. */
    UNREADABLE,
    /** The quantity cannot be read in the unit of the entry. */
    OTHER_UNIT,
    /** There is nothing to do. */
    NOTHING
}
