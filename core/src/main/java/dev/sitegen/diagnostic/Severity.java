package dev.sitegen.diagnostic;

/** How much a {@link Diagnostic} weighs. Ordered from the gravest down. */
public enum Severity {
    /** The content cannot be published as it is; nothing is published. */
    ERROR,
    /** Probably a mistake; fails a strict build. */
    WARNING,
    /** Something the author may like to know; never fails a build. */
    INFO
}
