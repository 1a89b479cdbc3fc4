package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Notation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals of the plugin and the commands do the same with the sample content: the same files, byte for byte, and the same lines. */
class FrontEndsTest {

    private static final Map<String, String> OF_ALL = Map.of("asOf", "2026-01-01", "threads", "2");

    @TempDir
    private Path directory;

    private Path ofMaven;
    private Path ofCommandLine;

    @BeforeEach
    void copyContent() throws IOException {
        ofMaven = directory.resolve("maven");
        ofCommandLine = directory.resolve("command");
        for (Path each : List.of(ofMaven, ofCommandLine)) {
            copy(Path.of("..", "content"), each.resolve("content"));
            Files.writeString(each.resolve("旧稿.txt"), "示例县教育局2023年法治政府建设年度报告\n\n一、基本情况\n\n2023年办理行政复议案件３件。\n");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve("target")) && !file.endsWith("pom.xml"))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void doTheSameOneAfterAnother() throws IOException, ReflectiveOperationException {
        String language = "en";
        assertSame("build", language, Map.of());
        assertTrue(Files.isRegularFile(ofCommandLine.resolve("target/site-gen/index.html")));
        assertSame("build", language, Map.of());
        assertSame("check", language, Map.of("format", "sarif", "strict", "true"));
        assertSame("theme", language, Map.of("files", "partials/banner.ftlh"));
        assertSame("mark", language, Map.of("apply", "true"));
        assertSame("import", language, Map.of("file", "旧稿.txt", "date", "2024-03-01"));
        assertSame("fix", language, Map.of());
        assertSame("fix", language, Map.of("apply", "true"));
        assertSame("new", language, Map.of("column", "rule-of-law", "organization", "示例县教育局", "year", "2025"));
        assertSame("build", language, Map.of("reuse", "false"));
        assertSame("deploy", language, Map.of("target", "web", "gzip", "true"));
        assertTrue(Files.isRegularFile(ofCommandLine.resolve("web/index.html.gz")));
        assertSame("deploy", language, Map.of("target", "web"));
        assertSame("deploy", language, Map.of("target", "new.zip", "since", "web"));
    }

    @Test
    void refuseTheSame() throws IOException, ReflectiveOperationException {
        assertSame("build", "en", Map.of("threads", "many"));
        assertSame("build", "en", Map.of("source", "nowhere"));
        assertSame("build", "fr", Map.of());
        assertSame("check", "en", Map.of("reportFile", "problems.json"));
        assertSame("new", "en", Map.of());
        assertSame("new", "en", Map.of("year", "2025", "organization", "nobody"));
        assertSame("import", "zh", Map.of());
        assertSame("import", "zh", Map.of("file", "没有.txt"));
        assertSame("theme", "zh", Map.of("files", "nothing.ftlh"));
        assertSame("deploy", "zh", Map.of());
        assertSame("deploy", "zh", Map.of("target", "ftp://example.invalid/x"));
        assertSame("deploy", "zh", Map.of("target", "s3://Not_A_Bucket"));
        assertSame("deploy", "en", Map.of("target", "web"));
        assertSame("serve", "zh", Map.of("host", "没有.invalid"));
    }

    @Test
    void startTheSameSite() throws IOException, ReflectiveOperationException {
        ofMaven = Files.createDirectories(directory.resolve("a"));
        ofCommandLine = Files.createDirectories(directory.resolve("b"));
        assertSame("new", "en", Map.of());
        assertTrue(Files.isRegularFile(ofCommandLine.resolve("content/site.yaml")));
        assertSame("check", "en", Map.of());
    }

    private void assertSame(String goal, String language, Map<String, String> parameters)
            throws IOException, ReflectiveOperationException {
        Map<String, String> given = new TreeMap<>(OF_ALL);
        given.put("language", language);
        given.putAll(parameters);
        PluginGoal.Outcome maven = PluginGoal.run(goal, given, ofMaven);
        List<String> expected = new ArrayList<>();
        maven.lines().forEach(line -> expected.add(Notation.COMMAND_LINE.text(line)));
        String lines = comparable(String.join("\n", expected), ofMaven);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(false, false, ConsoleMessages.CHINESE);
        ExitCode code = new SiteGenCommand(stream, stream, terminal, ofCommandLine, System.getenv())
                .run(arguments(goal, given));
        assertEquals(lines, comparable(out.toString(StandardCharsets.UTF_8).stripTrailing(), ofCommandLine), goal);
        assertNotEquals("", lines, goal);
        assertEquals(maven.failed(), code != ExitCode.SUCCESS, goal);
        assertEquals(files(ofMaven), files(ofCommandLine), goal);
    }

    private static String[] arguments(String goal, Map<String, String> parameters) {
        List<String> arguments = new ArrayList<>(List.of(goal));
        parameters.forEach((name, value) -> {
            String option = Notation.option(name);
            if (new Option(name).isFlag()) {
                arguments.add(value.equals("true") ? option : "--no-" + option.substring(2));
            } else {
                arguments.addAll(List.of(option, value));
            }
        });
        return arguments.toArray(String[]::new);
    }

    /** A text without the directory that it was printed in, without times, and without reports of progress, which depend on them. */
    private static String comparable(String text, Path directory) {
        return text.lines()
                .filter(line -> !line.matches("[\\d,]+ of [\\d,]+ (reports|files) \\w+"))
                .collect(Collectors.joining("\n"))
                .replace(directory.toString(), "DIRECTORY")
                .replaceAll("\\d+\\.\\d (s|秒)(?=\\W)", "TIME");
    }

    /** The checksums of all files below a directory but those beside the site that the next build takes over. */
    private static SortedMap<String, String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !directory.relativize(file).toString().contains(".site-gen"))
                    .collect(Collectors.toMap(
                            file -> directory.relativize(file).toString(),
                            file -> checksum(file, directory),
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String checksum(Path file, Path directory) {
        try {
            byte[] all = Files.readAllBytes(file);
            if (file.toString().endsWith(".sarif")) {
                // It names the directory of the content.
                String text = new String(all, StandardCharsets.UTF_8);
                all = text.replace(directory.toString(), "DIRECTORY").getBytes(StandardCharsets.UTF_8);
            }
            return all.length + " " + HexFormat.of().toHexDigits(Arrays.hashCode(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
