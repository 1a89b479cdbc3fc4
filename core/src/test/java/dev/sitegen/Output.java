package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Content of an output directory. */
final class Output {

    /** File that the publisher adds to the files of the site. */
    static final String MANIFEST = "manifest.json";

    private Output() {}

    /** Every file by its path; nothing when there is no such directory. */
    static SortedMap<String, byte[]> read(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** Fails unless both hold the same files with the same bytes; the first file that differs is shown as text. */
    static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()), "paths");
        expected.forEach((path, bytes) -> {
            assertEquals(text(bytes), text(actual.get(path)), path);
            assertEquals(exact(bytes), exact(actual.get(path)), path);
        });
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes themselves, even where they are no text. */
    private static String exact(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
