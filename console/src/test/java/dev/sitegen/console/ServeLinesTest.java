package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServeLinesTest {

    private final List<String> lines = new ArrayList<>();
    private final ServeLines log =
            new ServeLines(new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN), new Printer() {
                @Override
                public void print(Severity severity, String line) {
                    lines.add(severity.name().toLowerCase(Locale.ROOT) + " " + line);
                }

                @Override
                public void print(String line, Throwable reason) {
                    lines.add("error " + line + " " + reason.getMessage());
                }

                @Override
                public void progress(String text, int done, int total) {
                    lines.add(text);
                }

                @Override
                public long progressNanos() {
                    return 0;
                }
            });

    private static BuildResult report(boolean published, Diagnostic... diagnostics) {
        return new BuildResult(List.of(diagnostics), published, false, 2, 9, 0, 0, Optional.empty());
    }

    @Test
    void everyProblemIsReportedOnceForAsLongAsItLasts() {
        Diagnostic first =
                Diagnostic.of(Code.MISSING_PAGE, new SourcePosition("pages/a.md", 3, 1), "b.md", "pages/b.md");
        Diagnostic second =
                Diagnostic.of(Code.MISSING_PAGE, new SourcePosition("pages/c.md", 4, 1), "d.md", "pages/d.md");
        log.changed(report(false, first));
        log.changed(report(false, first, second));
        log.changed(report(true));
        log.changed(report(false, first));
        String older = "; the site is as it was before the error, and follows once it is corrected and saved";
        assertEquals(
                List.of(
                        "error " + first.summary(ConsoleMessages.ENGLISH),
                        "info [site-gen] 2 reports, 1 error, no warnings" + older,
                        "error " + second.summary(ConsoleMessages.ENGLISH),
                        "info [site-gen] 2 reports, 2 errors, no warnings" + older,
                        "info [site-gen] 2 reports, no errors, no warnings",
                        "error " + first.summary(ConsoleMessages.ENGLISH),
                        "info [site-gen] 2 reports, 1 error, no warnings" + older),
                lines);
    }

    @Test
    void anAnswerThatFailsIsOneLineAndTheFault() {
        Diagnostic problem = Diagnostic.of(Code.ANSWER_FAILED, SourcePosition.ofFile("/a.html"), "fault");
        log.unanswered(problem, new IllegalStateException("cause"));
        assertEquals(List.of("error " + problem.summary(ConsoleMessages.ENGLISH) + " cause"), lines);
    }

    @Test
    void whatCannotBeReadIsReported() {
        log.failed(new NoSuchFileException("content"));
        assertTrue(lines.get(0).contains("content is not there any more"), lines::toString);
    }
}
