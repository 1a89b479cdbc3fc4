package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildProfile;
import dev.sitegen.build.BuildProfile.Layout;
import dev.sitegen.build.BuildProfile.Piece;
import dev.sitegen.build.BuildProfile.Stage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTableTest {

    @Test
    void numbersStandBelowEachOther() {
        BuildProfile profile = new BuildProfile(
                List.of(
                        new Stage("parse", Duration.ofMillis(12_345), Duration.ofMillis(24_000)),
                        new Stage("plan", Duration.ofMillis(1), Duration.ZERO)),
                List.of(new Layout("report", 1200, Duration.ofMillis(100), Duration.ofMillis(250), 2_500_000)),
                List.of(new Piece("years/2023.html", Duration.ofMillis(40))),
                List.of(),
                300_000_000);
        assertEquals(
                """
                Where the time went: wall, s | of all threads, s | stage
                    12.345    24.000  parse
                     0.001     0.000  plan
                Layouts: pages | view, s | template, s | size | layout
                      1200     0.100     0.250    2.5 MB  report
                Files that took longest to make: ms | file
                      40.0  years/2023.html
                Most heap in use: 300.0 MB""",
                String.join(
                        "\n",
                        new ProfileTable(new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN)).of(profile)));
    }
}
