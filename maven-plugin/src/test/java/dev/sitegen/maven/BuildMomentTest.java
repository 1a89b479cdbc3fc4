package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildMomentTest {

    private static final Messages MESSAGES = new Messages(Messages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-31T20:00:00Z, -, 2024-03-31T20:00:00Z",
                "2024-04-01T04:00:00+08:00, 0, 2024-03-31T20:00:00Z",
                "1711915200, 0, 2024-03-31T20:00:00Z",
                "-, 1711915200, 2024-03-31T20:00:00Z",
                "'', 0, 1970-01-01T00:00:00Z",
                "'', '', -",
                "x, 0, -",
                "-, -, -",
            })
    void isThatOfTheProjectOrElseOfTheEnvironment(String timestamp, String epoch, Instant expected)
            throws MojoFailureException {
        assertEquals(Optional.ofNullable(expected), new BuildMoment(timestamp, epoch).fixed(MESSAGES));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01", "yesterday", "99999999999999999999"})
    void sayWhatIsWrong(String timestamp) {
        MojoFailureException e =
                assertThrows(MojoFailureException.class, () -> new BuildMoment(timestamp, null).fixed(MESSAGES));
        assertTrue(e.getMessage().contains("project.build.outputTimestamp"), e.getMessage());
    }

    @Test
    void namesTheVariableOfTheEnvironment() {
        MojoFailureException e =
                assertThrows(MojoFailureException.class, () -> new BuildMoment(null, "now").fixed(MESSAGES));
        assertTrue(e.getMessage().contains("SOURCE_DATE_EPOCH"), e.getMessage());
    }
}
