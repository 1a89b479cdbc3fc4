package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildListener.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

    private final List<String> lines = new ArrayList<>();
    private long seconds = -7;

    @Test
    void tellsAtMostOneLineInFiveSeconds() {
        ProgressLog log = new ProgressLog(new Messages(Messages.ENGLISH), lines::add, () -> seconds * 1_000_000_000);
        for (int done = 1; done <= 12; done++) {
            seconds++;
            log.progress(Stage.PARSE, done, 10_000);
        }
        log.progress(Stage.RENDER, 13, 20_000);
        assertEquals(List.of("5 of 10,000 reports read", "10 of 10,000 reports read"), lines);
    }
}
