package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Goal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteGenCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private ExitCode run(String... arguments) {
        Terminal terminal = new Terminal(false, false, ConsoleMessages.ENGLISH);
        return new SiteGenCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        directory,
                        Map.of("SOURCE_DATE_EPOCH", "1711915200"))
                .run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBuildPublishesTheSiteAndSaysSo() throws IOException {
        SmallSite.create(directory);
        assertEquals(ExitCode.SUCCESS, run("build"), this::err);
        assertTrue(Files.isRegularFile(directory.resolve("target/site-gen/law/2023/shili.html")));
        assertTrue(out().contains("1 report, "), out());
        assertTrue(out().strip().endsWith(directory.resolve("target/site-gen").toString()), out());
    }

    @Test
    void nothingIsEditedWhereOtherMachinesReachIt() throws IOException {
        SmallSite.create(directory);
        assertEquals(ExitCode.USAGE, run("serve", "--edit", "--host", "0.0.0.0", "--port", "0"), this::out);
        assertTrue(err().contains("Other machines reach \"0.0.0.0\""), err());
    }

    @Test
    void newInAnEmptyDirectoryMakesASiteThatBuilds() throws IOException {
        assertEquals(ExitCode.SUCCESS, run("new", "--as-of", "2026-11-29"), this::err);
        assertTrue(Files.isRegularFile(directory.resolve("content/site.yaml")), out());
        assertEquals(ExitCode.SUCCESS, run("check", "--strict", "--as-of", "2026-11-29"), this::err);
        assertEquals(ExitCode.SUCCESS, run("build", "--as-of", "2026-11-29"), this::err);
        assertTrue(Files.isRegularFile(directory.resolve("target/site-gen/rule-of-law/2025/shili.html")));
    }

    @Test
    void wrongContentIsExitCodeOneAndChangesNothing() throws IOException {
        SmallSite.create(directory);
        SmallSite.write(directory, "content/pages/a.md", "---\ntitle: 说明\n---\n\n[坏链接](b.md)\n");
        assertEquals(ExitCode.CONTENT, run("build", "--output", "site"));
        assertFalse(Files.exists(directory.resolve("site")));
        assertTrue(err().contains("pages/a.md:5:"), err());
        assertTrue(err().contains("Nothing was published: 1 error"), err());
        assertEquals("", out());
    }

    @Test
    void problemsNameTheOptionsOfTheCommandLine() throws IOException {
        SmallSite.create(directory);
        assertEquals(ExitCode.USAGE, run("new"));
        assertTrue(err().contains("--column COLUMN --organization ORGANIZATION --year YEAR"), err());
        assertFalse(err().contains("-Dsite-gen"), err());
        assertEquals(ExitCode.USAGE, run("build", "--threads", "many"));
        assertTrue(err().contains("--threads has the wrong value \"many\""), err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild | There is no command bild. Is it build? site-gen --help",
                "build --sourc x | There is no option --sourc. Is it --source? site-gen build --help",
                "build --output | A value is missing",
                "build --source nowhere | --source has the wrong value \"nowhere\"",
                "build --lang fr | --language has the wrong value \"fr\"",
                "check | No content found"
            })
    void wrongUsageIsExitCodeTwoWithASentence(String arguments, String sentence) {
        assertEquals(ExitCode.USAGE, run(arguments.split(" ")));
        assertTrue(err().contains(sentence), err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help --lang zh-CN", "--lang=zh build --help", "build --help --language zh-CN"})
    void helpIsInTheLanguageThatIsAskedFor(String arguments) {
        assertEquals(ExitCode.SUCCESS, run(arguments.split(" ")));
        assertTrue(out().contains("用法：site-gen"), out());
    }

    @Test
    void versionAndCompletionArePrinted() {
        assertEquals(ExitCode.SUCCESS, run("--version"));
        assertTrue(out().startsWith("site-gen "), out());
        out.reset();
        assertEquals(ExitCode.SUCCESS, run("completion"));
        assertTrue(out().contains("complete -F _complete_site-gen") && out().contains("--allow-removal"), out());
    }

    @Test
    void aCallDescribesTheGoalThatItNamesAndOtherwiseAll() {
        assertEquals(
                List.of("build"),
                Commands.goalsOf("build", "--help").stream().map(Goal::name).toList());
        assertEquals(Commands.goals().size(), Commands.goalsOf().size());
        assertEquals(
                Commands.goals().size(),
                Commands.goalsOf("--language", "en", "build").size());
        assertEquals(Commands.goals().size(), Commands.goalsOf("biuld").size());
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertEquals(ExitCode.USAGE, run());
        assertTrue(out().contains("Commands:"), out());
    }

    @Test
    void filesToImportAreNamedWithoutAnOptionAndMayHaveCommas() throws IOException {
        SmallSite.create(directory);
        SmallSite.write(directory, "旧稿，一.txt", "示例县2022年法治政府建设年度报告\n\n一、基本情况\n\n正文。\n");
        ExitCode code = run(
                "import",
                "--overwrite",
                "旧稿，一.txt",
                "--column",
                "law",
                "--organization",
                "shili",
                "--year",
                "2022",
                "--date",
                "2023-02-01");
        assertEquals(ExitCode.SUCCESS, code, this::err);
        assertTrue(Files.isRegularFile(directory.resolve("content/reports/law/2022/shili.md")), out());
    }

    @Test
    void anInterruptStopsABuildAndTheOldSiteStays() throws IOException {
        SmallSite.create(directory);
        assertEquals(ExitCode.SUCCESS, run("build"));
        byte[] before = Files.readAllBytes(directory.resolve("target/site-gen/manifest.json"));
        SmallSite.write(directory, "content/reports/law/2023/shili.md", """
                ---
                title: 示例县2023年法治政府建设年度报告
                date: 2024-03-20
                ---

                另一段。
                """);
        Thread.currentThread().interrupt();
        assertEquals(ExitCode.SYSTEM, run("build"));
        assertTrue(Thread.interrupted() || err().contains("Stopped."), err());
        assertTrue(err().contains("Stopped. An older site is as it was."), err());
        assertEquals(
                -1,
                java.util.Arrays.mismatch(
                        before, Files.readAllBytes(directory.resolve("target/site-gen/manifest.json"))));
    }
}
