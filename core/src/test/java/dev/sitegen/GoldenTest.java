package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.GoldenCase.Result;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every case below {@code golden/} four ways. A new case is new files there and no new code: write {@code input/},
 * put an empty file into {@code expected/} for every page the case is about, and run with {@code -Dgolden.update=true}; then
 * read what was written, for it is from now on what is right.
 */
class GoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    Path output;

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(GoldenCase golden) throws IOException {
        Result result = golden.build(ContentSource.ofDirectory(golden.input()), output, 2);
        if (UPDATE) {
            update(golden, result);
        }
        assertEquals(read(golden.diagnostics()), result.diagnostics());
        assertEquals(Files.isDirectory(golden.expected()), result.published(), "published");
        if (!result.published()) {
            assertTrue(
                    result.files().isEmpty(),
                    "files of a failed build: " + result.files().keySet());
            return;
        }
        for (Path page : pages(golden)) {
            String path = path(golden, page);
            assertTrue(result.files().containsKey(path), "missing: " + path);
            assertEquals(read(page), Output.text(result.files().get(path)), path);
        }
        assertEquals(read(golden.expected().resolve(GoldenCase.FILES)), paths(result));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameTwice(GoldenCase golden) throws IOException {
        ContentSource content = ContentSource.ofDirectory(golden.input());
        Result first = golden.build(content, output.resolve("first"), 2);
        assertSame(first, golden.build(content, output.resolve("second"), 2));
        assertSame(first, golden.build(content, output.resolve("first"), 2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameInAnyOrderOnAnyNumberOfThreads(GoldenCase golden) throws IOException {
        Result result = golden.build(ContentSource.ofDirectory(golden.input()), output.resolve("0"), 2);
        Map<String, byte[]> files = golden.files();
        for (int seed = 1; seed <= 4; seed++) {
            ContentSource shuffled = new Shuffled(ContentSource.ofFiles(files), seed);
            assertSame(result, golden.build(shuffled, output.resolve("" + seed), seed % 2 == 0 ? 1 : 4));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameFromWindowsLineEnds(GoldenCase golden) throws IOException {
        Result result = golden.build(ContentSource.ofDirectory(golden.input()), output.resolve("lf"), 2);
        Map<String, byte[]> files = new TreeMap<>(golden.files());
        assertFalse(files.isEmpty());
        files.replaceAll((path, bytes) -> isReadAsText(path) ? withWindowsLineEnds(bytes) : bytes);
        assertSame(result, golden.build(ContentSource.ofFiles(files), output.resolve("crlf"), 2));
    }

    private static void assertSame(Result expected, Result actual) {
        assertEquals(expected.diagnostics(), actual.diagnostics());
        assertEquals(expected.published(), actual.published(), "published");
        Output.assertSame(expected.files(), actual.files());
    }

    /** Files that are copied keep their line ends; those that are read do not pass them on. */
    private static boolean isReadAsText(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml");
    }

    private static byte[] withWindowsLineEnds(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same files, listed in another order. */
    private record Shuffled(ContentSource content, long seed) implements ContentSource {

        @Override
        public List<Entry> entries() throws IOException {
            List<Entry> entries = new ArrayList<>(content.entries());
            Collections.shuffle(entries, new Random(seed));
            return entries;
        }

        @Override
        public byte[] read(String path) throws IOException {
            return content.read(path);
        }
    }

    private static List<Path> pages(GoldenCase golden) throws IOException {
        try (Stream<Path> files = Files.walk(golden.expected())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !path(golden, file).equals(GoldenCase.FILES))
                    .sorted()
                    .toList();
        }
    }

    private static String path(GoldenCase golden, Path page) {
        return golden.expected().relativize(page).toString().replace('\\', '/');
    }

    private static String paths(Result result) {
        return result.files().keySet().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private static void update(GoldenCase golden, Result result) throws IOException {
        Files.writeString(golden.diagnostics(), result.diagnostics(), StandardCharsets.UTF_8);
        if (result.published()) {
            Files.createDirectories(golden.expected());
            Files.writeString(golden.expected().resolve(GoldenCase.FILES), paths(result), StandardCharsets.UTF_8);
            for (Path page : pages(golden)) {
                byte[] bytes = result.files().get(path(golden, page));
                if (bytes == null) {
                    Files.delete(page);
                } else {
                    Files.write(page, bytes);
                }
            }
        }
    }
}
