package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildListener.Stage;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final StringBuilder lines = new StringBuilder();
    private long seconds = -7;

    @Test
    void tellsAtMostOneLineInFiveSeconds() {
        Printer printer = new AppendablePrinter(new StringBuilder(), lines, new AppendablePrinter.Style(false, false));
        ProgressLines log = new ProgressLines(
                new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN), printer, () -> seconds * 1_000_000_000);
        for (int done = 1; done <= 12; done++) {
            seconds++;
            log.progress(Stage.PARSE, done, 10_000);
        }
        log.progress(Stage.RENDER, 13, 20_000);
        assertEquals("5 of 10,000 reports read\n10 of 10,000 reports read\n", lines.toString());
    }
}
