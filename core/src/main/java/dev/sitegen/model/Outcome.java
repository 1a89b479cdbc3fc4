package dev.sitegen.model;

/** What came of a check. */
public enum Outcome {
    /** The figures agree. */
    PASS,
    /** They do not. */
    FAIL,
    /** A figure is qualified (余, 超过) or missing, so that it cannot be told. */
    UNCERTAIN,
    /** What it is compared with is not there: no report of last year, no report in the other column. */
    NOT_ASSESSABLE;

    /** The word in data: {@code PASS}, {@code FAIL}, {@code UNCERTAIN}, {@code NOT_ASSESSABLE}. */
    public String key() {
        return name();
    }
}
