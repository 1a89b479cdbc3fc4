package dev.sitegen.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.console.BuildGoal;
import dev.sitegen.console.BuildMoment;
import dev.sitegen.console.CheckGoal;
import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Goal;
import dev.sitegen.console.GoalFailure;
import dev.sitegen.console.GoalRun;
import dev.sitegen.console.Notation;
import dev.sitegen.console.Parameters;
import dev.sitegen.console.Printer;
import dev.sitegen.diagnostic.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A goal in a process of its own prints, writes and fails as it does in this one. */
@Timeout(120)
class ForkedRunTest {

    private static final BuildMoment MOMENT = new BuildMoment("2024-04-01T00:00:00Z", null);
    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @TempDir
    private Path directory;

    private final List<String> lines = new ArrayList<>();
    private final Printer printer = new Lines(lines);

    @BeforeEach
    void site() throws IOException {
        write("site.yaml", """
                name: 示例县信息公开
                baseUrl: https://www.example.invalid/
                columns:
                  law: {name: 法治政府建设年度报告}
                """);
        write("organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n");
        report("2024-03-20");
    }

    private void report(String date) throws IOException {
        write("reports/law/2023/shili.md", """
                ---
                title: 示例县2023年法治政府建设年度报告
                date: %s
                ---

                一是办理复议案件；三是办理信访事项。二是其他。
                """.formatted(date));
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Parameters parameters(String output) {
        ConsoleMessages messages = new ConsoleMessages(ConsoleMessages.CHINESE, Notation.MAVEN);
        return new Parameters(Map.of("output", output), List.of(), directory, directory.resolve("target"), messages);
    }

    private void forked(Goal goal, String output) throws GoalFailure {
        new ForkedRun(printer, CLASS_PATH).run(goal, parameters(output), directory.resolve("content"), MOMENT);
    }

    private void inside(Goal goal, String output) throws GoalFailure {
        new GoalRun(printer, System::nanoTime, Instant::now)
                .run(goal, parameters(output), directory.resolve("content"), MOMENT);
    }

    /** The lines so far, without what differs from run to run; the next begin anew. */
    private List<String> printed(String output) {
        List<String> printed = lines.stream()
                .map(line -> line.replace(output, "OUTPUT").replaceAll("[0-9.]+ 秒", "0 秒"))
                .toList();
        lines.clear();
        return printed;
    }

    @Test
    void aBuildPrintsTheSameLinesAndWritesTheSameFiles() throws GoalFailure, IOException {
        inside(new BuildGoal(), "one");
        List<String> expected = printed("one");
        assertTrue(expected.get(0).startsWith("WARNING "), expected.toString());
        forked(new BuildGoal(), "two");
        assertEquals(expected, printed("two"));
        assertEquals(
                -1, Files.mismatch(directory.resolve("one/manifest.json"), directory.resolve("two/manifest.json")));
    }

    @Test
    void aFailureHasTheSameReasonAndSentence() throws IOException {
        report("2024-02-30");
        for (Goal goal : List.of(new BuildGoal(), new CheckGoal())) {
            GoalFailure expected = assertThrows(GoalFailure.class, () -> inside(goal, "one"));
            List<String> problems = printed("one");
            GoalFailure failure = assertThrows(GoalFailure.class, () -> forked(goal, "one"));
            assertEquals(problems, printed("one"));
            assertEquals(expected.getMessage(), failure.getMessage());
            assertEquals(expected.reason(), failure.reason());
        }
    }

    @Test
    void aProcessThatEndsTooEarlyIsAFailure() {
        ForkedRun run = new ForkedRun(printer, List.of(directory));
        GoalFailure failure = assertThrows(
                GoalFailure.class,
                () -> run.run(new CheckGoal(), parameters("one"), directory.resolve("content"), MOMENT));
        assertEquals(GoalFailure.Reason.SYSTEM, failure.reason());
        assertTrue(failure.getMessage().contains("-Dsite-gen.fork=false"), failure.getMessage());
    }

    @Test
    void theOtherProcessStopsWhenThisOneIsGone() throws IOException, InterruptedException {
        Files.createDirectories(directory.resolve("content/reports/law"));
        for (int year = 1900; year < 2000; year++) {
            write(
                    "reports/law/" + year + "/shili.md",
                    "---\ntitle: 标题\ndate: 2024-03-20\n---\n\n" + "正文。\n\n".repeat(2000));
        }
        List<String> line = JavaCommand.ofThisJava(CLASS_PATH).line(ForkedGoal.class.getName(), directory, List.of());
        ForkedProcess process = ForkedProcess.start(line);
        new ForkRequest("build", parameters("one"), directory.resolve("content"), MOMENT, 1).write(process.input());
        process.output().close();
        process.close();
        // A fault would end it as well, and a process that had to be killed has another code.
        assertEquals(1, process.exitCode());
        assertFalse(Files.exists(directory.resolve("one/manifest.json")));
    }

    /** Keeps the lines that are printed. */
    private record Lines(List<String> lines) implements Printer {

        @Override
        public void print(Severity severity, String text) {
            lines.add(severity + " " + text);
        }

        @Override
        public void print(String text, Throwable fault) {
            lines.add(text + fault);
        }

        @Override
        public void progress(String text, int done, int total) {
            // How often it comes depends on the machine.
        }

        @Override
        public long progressNanos() {
            return Long.MAX_VALUE;
        }
    }
}
