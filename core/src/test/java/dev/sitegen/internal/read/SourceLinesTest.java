package dev.sitegen.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

    private static final int LINES = 1_200;

    @Test
    void theFirstThousandErrorsAndWarningsHaveTheirLine() throws IOException {
        StringBuilder text = new StringBuilder();
        Problems problems = new Problems();
        for (int line = LINES; line >= 1; line--) {
            text.append("line ").append(LINES + 1 - line).append('\n');
            // Of one kind in one file there are never so many.
            boolean even = line % 2 == 0;
            problems.add(even ? Code.BAD_DATE : Code.BAD_VALUE, new SourcePosition("a.md", line, 1));
            problems.add(even ? Code.NUMBERING_GAP : Code.SKIPPED_LEVEL, new SourcePosition("a.md", line, 2));
        }
        problems.add(Code.NO_BASE_URL, SourcePosition.ofFile("site.yaml"));
        ContentSource content =
                ContentSource.ofFiles(Map.of("a.md", text.toString().getBytes(StandardCharsets.UTF_8)));

        List<Diagnostic> reported = SourceLines.addTo(problems.all(), content);

        assertEquals(2 * LINES + 1, reported.size());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Diagnostic> all = reported.stream()
                    .filter(d -> d.severity() == severity && d.position().line() > 0)
                    .toList();
            for (int i = 0; i < LINES; i++) {
                assertEquals(i + 1, all.get(i).position().line());
                assertEquals(i < 1_000 ? "line " + (i + 1) : "", all.get(i).sourceLine());
            }
        }
    }
}
