package dev.sitegen.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The moment a reproducible build claims to run at, as other plugins read it: {@code project.build.outputTimestamp}, in ISO
 * 8601 or in seconds since 1970, and without that SOURCE_DATE_EPOCH.
 *
 * @param outputTimestamp the property; a single character other than a digit means none, null that it is not set
 * @param epoch the environment variable; null if it is not set
 */
record BuildMoment(String outputTimestamp, String epoch) {

    /** The moment, if there is one; otherwise it is up to the clock. */
    Optional<Instant> fixed(Messages messages) throws MojoFailureException {
        if (outputTimestamp != null && !outputTimestamp.isBlank()) {
            return read("project.build.outputTimestamp", outputTimestamp.strip(), messages);
        }
        return epoch == null || epoch.isBlank() ? Optional.empty() : read("SOURCE_DATE_EPOCH", epoch.strip(), messages);
    }

    private static Optional<Instant> read(String name, String value, Messages messages) throws MojoFailureException {
        try {
            if (value.chars().allMatch(Character::isDigit)) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(value)));
            }
            return value.length() == 1
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(
                    messages.text("setting.wrong", name, value, messages.text("allowed.moment")));
        }
    }
}
