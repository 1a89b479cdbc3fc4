package dev.sitegen.build;

/** The formats in which problems are written for programs. */
public enum ProblemFormat {
    /** An object of JSON with counts and a list of problems; the manual describes its members. */
    JSON,
    /** The Static Analysis Results Interchange Format, version 2.1.0, which code hosts and editors read. */
    SARIF
}
