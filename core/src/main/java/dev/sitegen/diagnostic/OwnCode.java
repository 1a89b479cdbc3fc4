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

    /** @throws IllegalArgumentException if the number has another shape, or is one of site-gen */
    public OwnCode {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id: " + id + " (capital letters other than SG and IM, then three digits, such as X101)");
        }
    }

    /** A kind that keeps a site from being published. */
    public static OwnCode error(String id) {
        return new OwnCode(id, Severity.ERROR);
    }

    /** A kind that keeps a site from being published only in a strict build. */
    public static OwnCode warning(String id) {
        return new OwnCode(id, Severity.WARNING);
    }

    /** A kind that is only reported. */
    public static OwnCode info(String id) {
        return new OwnCode(id, Severity.INFO);
    }
}
