package dev.sitegen.internal.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the server's own, and the parts that its editing script is joined from. */
class OwnFilesTest {

    private static final Path PARTS = Path.of("src/main/resources/dev/sitegen/internal/preview/server/edit");
    private static final String BEGIN = "(function () {\n'use strict';\n\n";
    private static final String END = "})();\n";

    /** A function or a variable that every part sees. */
    private static final Pattern SHARED = Pattern.compile("(?m)^(?:function|var) (\\w+)");

    private static String script() {
        return new String(OwnFiles.at(".site-gen/edit.js", true).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(PARTS)) {
            return files.sorted().map(OwnFilesTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part that is not in the list would be missing without a word. */
    @Test
    void everyPartIsInTheScriptOnce() throws IOException {
        String script = script();
        assertTrue(script.startsWith(BEGIN) && script.endsWith(END), script);
        List<String> parts = parts();
        int length = BEGIN.length() + END.length() + parts.size() - 1;
        for (String part : parts) {
            assertTrue(script.contains("\n" + part), part);
            length += part.length();
        }
        assertEquals(length, script.length());
    }

    /** The second function of a name would take the place of the first, in all parts. */
    @Test
    void noTwoPartsShareAName() {
        List<String> names = SHARED.matcher(script())
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();
        assertTrue(names.contains("highlight"), names::toString);
        assertEquals(List.copyOf(new TreeSet<>(names)), names);
    }

    @ParameterizedTest
    @ValueSource(strings = {".site-gen/edit.js", ".site-gen/edit.css"})
    void filesOfEditingAreOnlyThereWhereItIs(String address) {
        assertTrue(OwnFiles.at(address, true).isPresent());
        assertEquals(Optional.empty(), OwnFiles.at(address, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "index.html", ".site-gen/", ".site-gen/edit/page.js", ".site-gen/../edit.js"})
    void nothingElseIsThere(String address) {
        assertEquals(Optional.empty(), OwnFiles.at(address, true));
        assertTrue(OwnFiles.at(".site-gen/client.js", false).isPresent());
    }
}
