package dev.sitegen.model;

/** Outcome of a check. */
public enum Outcome {
    /** The figures agree. */
    PASS,
    /** The figures differ by no more than the rounding of the numbers that were added up: 33.3% three times are 100%. */
    WITHIN_ROUNDING,
    /** They do not. */
    FAIL,
    /** A figure is qualified (余, 超过) or missing, so that the outcome is unknown. */
    UNCERTAIN,
    /** The other side is absent: no report of last year, no report in the other column. */
    NOT_ASSESSABLE;

    /**
     * {@return the word in data: {@code PASS}, {@code WITHIN_ROUNDING}, {@code FAIL}, {@code UNCERTAIN}, {@code
     * NOT_ASSESSABLE}}
     */
    public String key() {
        return name();
    }
}
