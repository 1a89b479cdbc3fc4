package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pipes, sockets, devices, links and names of another character set where files are expected. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class UnusualFilesTest {

    @TempDir
    Path temp;

    private EditedSite site;

    @BeforeEach
    void site() throws IOException {
        site = new EditedSite(temp);
    }

    private Path content(String path) throws IOException {
        Path file = site.content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assumeTrue(new ProcessBuilder(command).start().waitFor() == 0);
    }

    /** Every problem of a check; a build has the same, and a preview. */
    private List<String> reported() throws IOException {
        SiteGenerator generator = SiteGenerator.create(site.content);
        List<String> checked = summaries(generator.check(site.options).diagnostics());
        assertEquals(checked, summaries(generator.build(site.options).diagnostics()));
        try (Preview preview = generator.preview(site.options)) {
            assertEquals(checked, summaries(preview.report().diagnostics()));
        }
        return checked;
    }

    private static List<String> summaries(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.summary(Locale.ROOT)).toList();
    }

    private static void assertReported(List<String> reported, Code code, String... beginnings) {
        List<String> left = new ArrayList<>(reported.stream()
                .filter(line -> line.endsWith("[" + code.id() + "]"))
                .toList());
        for (String beginning : beginnings) {
            assertTrue(left.removeIf(line -> line.startsWith(beginning)), beginning + " is not in " + reported);
        }
        assertEquals(List.of(), left);
    }

    @Test
    void namedPipesAreRefusedWhereverTheyAre() throws IOException, InterruptedException {
        List<String> paths = List.of(
                "site.yaml",
                "assets/p",
                "reports/work/2023/county.md",
                "theme/layouts/report.ftlh",
                "forms/counter.yaml");
        for (String path : paths) {
            run("mkfifo", content(path).toString());
        }
        List<String> reported = reported();
        assertReported(
                reported,
                Code.NOT_A_FILE,
                paths.stream()
                        .map(path -> path + ": error: this is a named pipe,")
                        .toArray(String[]::new));
        assertReported(reported, Code.MISSING_FILE);
    }

    @Test
    void socketsAndDevicesAreRefused() throws IOException, InterruptedException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path file = content("assets/s");
            assumeTrue(file.toString().length() < 100);
            socket.bind(UnixDomainSocketAddress.of(file));
            assertReported(reported(), Code.NOT_A_FILE, "assets/s: error: this is a socket,");
        }
        run("mknod", content("assets/z").toString(), "c", "1", "5");
        assertReported(
                reported(),
                Code.NOT_A_FILE,
                "assets/s: error: this is a socket,",
                "assets/z: error: this is a device,");
    }

    @Test
    void aDirectoryInThePlaceOfATextIsRefused() throws IOException {
        Files.createDirectories(content("pages/guide.md"));
        Files.createDirectories(content("reports/work/2023/tax.md").resolve("inner"));
        Files.createDirectories(content("indicators.yaml"));
        Files.createDirectories(content("assets/notes.md"));
        assertReported(
                reported(),
                Code.NOT_A_FILE,
                "indicators.yaml: error: this is a directory,",
                "pages/guide.md: error: this is a directory,",
                "reports/work/2023/tax.md: error: this is a directory,");
    }

    @Test
    void theDayOfASiteWhoseConfigurationIsAPipeIsKnown() throws IOException, InterruptedException {
        run("mkfifo", content("site.yaml").toString());
        assertEquals(
                LocalDate.of(2024, 4, 1),
                SiteGenerator.create(site.content).dayAt(Instant.parse("2024-04-01T04:00:00Z")));
    }

    /** Bytes of a name that are no UTF-8, as the shell writes them: 附 in GBK. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThatAreNoUtf8AreRefused() throws IOException, InterruptedException {
        run(
                "sh",
                "-c",
                "cd '" + site.content + "' && mkdir assets && : > \"assets/$(printf '\\270\\275').txt\""
                        + " && mkdir \"assets/$(printf '\\270\\275')\" && : > \"assets/$(printf '\\270\\275')/x.txt\"");
        assertReported(
                reported(),
                Code.UNDECODABLE_NAME,
                "assets/\uFFFD\uFFFD: error: the name '\uFFFD\uFFFD' is not in UTF-8",
                "assets/\uFFFD\uFFFD.txt: error: the name '\uFFFD\uFFFD.txt' is not in UTF-8");
    }

    @Test
    void theContentDirectoryMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("content"));
        SiteGenerator generator = SiteGenerator.create(link);
        assertEquals(
                3,
                generator.load().reports().stream()
                        .filter(r -> r.key().column().equals("form"))
                        .count());
        assertEquals(0, generator.check(site.options).count(Severity.ERROR));
        assertTrue(generator.build(site.options).published());
        assertTrue(generator.build(site.options).unchanged());
        assertEquals(
                List.of("reports/work/2024/tax.md"),
                ContentEditor.of(link)
                        .start("work", "tax", "2024", site.options)
                        .written());
        assertTrue(Files.exists(site.content.resolve("reports/work/2024/tax.md")));
        BuildResult inside = generator.build(BuildOptions.into(site.content.resolve("assets/site")));
        assertFalse(inside.published());
        assertReported(summaries(inside.diagnostics()), Code.OUTPUT_IN_CONTENT, "");
    }

    /** A locale without Chinese: a file that cannot be named is reported in one sentence. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLocaleWithoutChineseIsNamed() throws IOException, InterruptedException {
        site.put("assets/附件一.csv", "甲,乙\n");
        for (String goal : List.of("check", "build", "preview")) {
            String said = inLocaleC(goal);
            assertTrue(said.startsWith("UnreadableContentException: "), said);
            assertTrue(said.contains("export LC_ALL=C.UTF-8"), said);
            assertEquals(1, said.lines().count(), said);
        }
        site.removeChineseNames();
        assertEquals("well\n", inLocaleC("check"));
    }

    private String inLocaleC(String goal) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String libraries = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "");
        String classes = String.join(":", root(SiteGenerator.class), root(UnusualFilesTest.class), libraries);
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        OneRun.class.getName(),
                        goal,
                        site.content.toString(),
                        site.output.toString())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        // With this set, Java itself says so.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String root(Class<?> type) {
        Path path = Path.of(
                URI.create(type.getResource(type.getSimpleName() + ".class").toString()));
        for (int i = 0; i < type.getName().split("\\.").length; i++) {
            path = path.getParent();
        }
        return path.toString();
    }
}
