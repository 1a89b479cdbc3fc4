package dev.sitegen.diagnostic;

/** Severity of a {@link Diagnostic}. Ordered from the most severe down. */
public enum Severity {
    /** The content cannot be published as it is; nothing is published. */
    ERROR,
    /** Probably a mistake; fails a strict build. */
    WARNING,
    /** Something the author may like to know; never fails a build. */
    INFO
}
