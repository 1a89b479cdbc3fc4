package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.SourceCopy;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.transfer.CollectedSource;
import dev.sitegen.transfer.CollectedSource.Outcome;
import dev.sitegen.transfer.TransferListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code collect}, without a network. */
class CollectGoalTest {

    @TempDir
    Path content;

    private final List<String> lines = new ArrayList<>();
    private final List<SourceCopy> asked = new ArrayList<>();

    @BeforeEach
    void site() throws IOException {
        Files.writeString(content.resolve("site.yaml"), """
                name: 示例省
                columns:
                  work: {name: 年度工作报告}
                sources:
                  - {id: jia, name: 示例甲县, path: ../counties/jia, address: "https://jia.example.gov.cn/xxgk"}
                  - {id: yi, name: 示例乙县, path: ../counties/yi}
                """);
        Files.writeString(content.resolve("organizations.yaml"), "province: {name: 示例省, kind: government}\n");
        Files.writeString(content.resolve("indicators.yaml"), "review.closed: {name: 办结数, unit: 件}\n");
    }

    private void run(Map<String, String> parameters) throws GoalFailure {
        Printer printer = new Printer() {
            @Override
            public void print(Severity severity, String text) {
                lines.add(text);
            }

            @Override
            public void print(String text, Throwable fault) {
                lines.add(text);
            }

            @Override
            public void progress(String text, int done, int total) {
                lines.add(text);
            }

            @Override
            public long progressNanos() {
                return Long.MAX_VALUE;
            }
        };
        ConsoleMessages messages = new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN);
        Parameters given = new Parameters(parameters, List.of(), content, content.resolve("target"), messages);
        new GoalRun(printer, () -> 0, () -> Instant.EPOCH)
                .run(new CollectGoal(this::collect), given, content, new BuildMoment("", ""));
    }

    private List<CollectedSource> collect(List<SourceCopy> sources, TransferListener listener) {
        asked.addAll(sources);
        return List.of(
                new CollectedSource(
                        sources.get(0),
                        Outcome.FAILED,
                        0,
                        0,
                        "STATUS",
                        List.of("https://jia.example.gov.cn/xxgk/manifest.json", "404")),
                new CollectedSource(sources.get(1), Outcome.NO_ADDRESS, 0, 0, "", List.of()));
    }

    @Test
    void whatFailsIsAWarningAtItsSource() throws GoalFailure {
        run(Map.of());
        assertEquals(List.of("jia", "yi"), asked.stream().map(SourceCopy::id).toList());
        assertEquals(List.of("review.closed"), asked.get(0).indicators());
        assertEquals(
                content.resolveSibling("counties").resolve("jia"), asked.get(0).directory());
        String all = String.join("\n", lines);
        assertTrue(all.contains("site.yaml:5:5"), all);
        assertTrue(all.contains("answers with status 404"), all);
        assertTrue(all.contains("[" + Code.SOURCE_NOT_COLLECTED.id() + "]"), all);
        assertTrue(all.contains("示例乙县: no address in site.yaml"), all);
        assertTrue(all.contains("0 with something new, 0 unchanged, 1 failed"), all);
    }

    @Test
    void aStrictGoalFails() {
        GoalFailure failure = assertThrows(GoalFailure.class, () -> run(Map.of("strict", "true")));
        assertEquals(GoalFailure.Reason.CONTENT, failure.reason());
        assertTrue(failure.getMessage().startsWith("Not all was collected"), failure.getMessage());
    }

    @Test
    void aSiteWithoutSourcesHasNothingToCollect() throws IOException {
        Files.writeString(content.resolve("site.yaml"), "name: 示例省\ncolumns:\n  work: {name: 年度工作报告}\n");
        GoalFailure failure = assertThrows(GoalFailure.class, () -> run(Map.of()));
        assertEquals(GoalFailure.Reason.PARAMETER, failure.reason());
    }
}
