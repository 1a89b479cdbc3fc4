package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildMomentTest {

    private static final ConsoleMessages MESSAGES = new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-31T20:00:00Z, -, 2024-03-31T20:00:00Z",
                "2024-04-01T04:00:00+08:00, 1700000000, 2024-03-31T20:00:00Z",
                "1711915200, 1700000000, 2024-03-31T20:00:00Z",
                "-, 1711915200, 2024-03-31T20:00:00Z",
                "'', '', -",
                "x, 1711915200, -",
                "-, -, -",
            })
    void isThatOfTheProjectOrElseOfTheEnvironment(String timestamp, String epoch, Instant expected) throws GoalFailure {
        assertEquals(Optional.ofNullable(expected), new BuildMoment(timestamp, epoch).fixed(MESSAGES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "10",
                "99",
                "1970-01-01T00:00:00Z",
                "1980-02-01T00:00:00Z",
                "1980-01-01T08:00:00+08:00",
                "315532800"
            })
    void isNoneWhereAToolHasPutADefault(String value) throws GoalFailure {
        assertEquals(Optional.empty(), new BuildMoment(value, null).fixed(MESSAGES));
        assertEquals(Optional.empty(), new BuildMoment(null, value).fixed(MESSAGES));
        Instant chosen = Instant.parse("2024-03-31T20:00:00Z");
        assertEquals(Optional.of(chosen), new BuildMoment(value, "1711915200").fixed(MESSAGES));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01", "yesterday", "99999999999999999999"})
    void sayWhatIsWrong(String timestamp) {
        GoalFailure e = assertThrows(GoalFailure.class, () -> new BuildMoment(timestamp, null).fixed(MESSAGES));
        assertTrue(e.getMessage().contains("project.build.outputTimestamp"), e.getMessage());
    }

    @Test
    void namesTheVariableOfTheEnvironment() {
        GoalFailure e = assertThrows(GoalFailure.class, () -> new BuildMoment(null, "now").fixed(MESSAGES));
        assertTrue(e.getMessage().contains("SOURCE_DATE_EPOCH"), e.getMessage());
    }
}
