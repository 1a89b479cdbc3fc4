package dev.sitegen.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The moment a reproducible build claims to run at, as other plugins read it: {@code project.build.outputTimestamp}, in ISO
 * 8601 or in seconds since 1970, and without that SOURCE_DATE_EPOCH. A moment that nobody chose for this build is none.
 *
 * @param outputTimestamp the property; a single character other than a digit means none, null that it is not set
 * @param epoch the environment variable; null if it is not set
 */
public record BuildMoment(String outputTimestamp, String epoch) {

    /** The name of the property of Maven. */
    public static final String PROPERTY = "project.build.outputTimestamp";

    /** Shorter values switch reproducible builds off; Maven's own poms write {@code 10}. */
    private static final int SHORTEST = 3;

    /**
     * Earlier moments are defaults: Maven 4 has 1980-02-01, other tools begin with 1970 or 1980, the first years that archives
     * can hold. Nobody published reports then.
     */
    private static final Instant EARLIEST = Instant.parse("1981-01-01T00:00:00Z");

    /** The moment, if there is one; otherwise it is up to the clock. */
    Optional<Instant> fixed(ConsoleMessages messages) throws GoalFailure {
        String timestamp = outputTimestamp == null ? "" : outputTimestamp.strip();
        if (isOff(timestamp)) {
            return Optional.empty();
        }
        Optional<Instant> moment = read(PROPERTY, timestamp, messages);
        return moment.isPresent() ? moment : read("SOURCE_DATE_EPOCH", epoch == null ? "" : epoch.strip(), messages);
    }

    private static boolean isOff(String timestamp) {
        return timestamp.length() == 1 && !isNumber(timestamp);
    }

    private static Optional<Instant> read(String name, String value, ConsoleMessages messages) throws GoalFailure {
        if (value.length() < SHORTEST) {
            return Optional.empty();
        }
        try {
            Instant moment = isNumber(value)
                    ? Instant.ofEpochSecond(Long.parseLong(value))
                    : OffsetDateTime.parse(value).toInstant();
            return Optional.of(moment).filter(found -> !found.isBefore(EARLIEST));
        } catch (DateTimeException | NumberFormatException e) {
            throw GoalFailure.ofParameter(messages.text("setting.wrong", name, value, messages.text("allowed.moment")));
        }
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(Character::isDigit);
    }
}
