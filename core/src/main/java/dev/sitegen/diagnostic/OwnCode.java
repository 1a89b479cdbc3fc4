package dev.sitegen.diagnostic;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of problem that a check of one's own reports. Its sentences are those of the check.
 *
 * @param id the stable number: up to eight capital letters of ASCII, then three digits, such as {@code X101}; not {@code SG} or
 *     {@code IM}, which are those of site-gen
 * @param severity the weight of a problem of this kind
 */
public record OwnCode(String id, Severity severity) implements ProblemCode {

    private static final Pattern ID = Pattern.compile("(?!(?:SG|IM)[0-9])[A-Z]{1,8}[0-9]{3}");

    /**
     * Checks that the id can be no other's.
     *
     * @param id the stable number: up to eight capital letters of ASCII, then three digits, such as {@code X101}; not
     *     {@code SG} or {@code IM}, which are those of site-gen
     * @param severity the weight of a problem of this kind
     * @throws IllegalArgumentException if the number has another shape, or is one of site-gen
     */
    public OwnCode {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id: " + id + " (capital letters other than SG and IM, then three digits, such as X101)");
        }
    }

    /**
     * {@return a kind that keeps a site from being published}
     *
     * @param id capital letters other than SG and IM, then three digits, such as X101
     */
    public static OwnCode error(String id) {
        return new OwnCode(id, Severity.ERROR);
    }

    /**
     * {@return a kind that keeps a site from being published only in a strict build}
     *
     * @param id as for {@link #error}
     */
    public static OwnCode warning(String id) {
        return new OwnCode(id, Severity.WARNING);
    }

    /**
     * {@return a kind that is only reported}
     *
     * @param id as for {@link #error}
     */
    public static OwnCode info(String id) {
        return new OwnCode(id, Severity.INFO);
    }
}
