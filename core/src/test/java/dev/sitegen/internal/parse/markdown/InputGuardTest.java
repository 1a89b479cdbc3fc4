package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.DocumentSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InputGuardTest {

    private static final List<String> PIECES =
            List.of("字", "*", "[", "|", "> ", "- ", "1. ", "\n", "\n\n", "# ", "|字", "字。".repeat(10), "**字**", "| - ");

    /** A file of which it is known how few of its characters are ASCII is looked through only if it may reach a limit. */
    @Test
    void whatIsKnownOfATextRefusesNoOther() {
        Random random = new Random(9);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(4); part >= 0; part--) {
                String piece = PIECES.get(random.nextInt(PIECES.size())) + PIECES.get(random.nextInt(PIECES.size()));
                text.append(piece.repeat(random.nextInt(random.nextBoolean() ? 200 : 7_000)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            List<Diagnostic> known = problems(SourceFile.decode("report.md", bytes, new Problems()));
            assertEquals(problems(SourceFile.of("report.md", text.toString())), known);
            refused += known.isEmpty() ? 0 : 1;
        }
        assertTrue(refused > 30 && refused < 270, "refused: " + refused);
    }

    private static List<Diagnostic> problems(SourceFile file) {
        Problems problems = new Problems();
        boolean accepted = InputGuard.accepts(new DocumentSource(file, Optional.empty(), 0), problems);
        assertEquals(accepted, problems.all().isEmpty());
        return problems.all();
    }
}
