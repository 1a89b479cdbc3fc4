package dev.sitegen.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SiteGenerator;
import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.CorpusMaker;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Contents of the tests, and what is in their outputs. */
final class Sites {

    private Sites() {}

    /** Writes a content directory of invented reports that has no problem, with two files that are copied. */
    static Path corpus(Path directory, int reports, long seed) throws IOException {
        CorpusMaker.make(
                new Corpus(reports, seed, Corpus.Variant.SHORT, Corpus.Figures.INLINE),
                (path, bytes) -> write(directory.resolve(path), bytes));
        write(directory.resolve("assets/说明.txt"), "附件".getBytes(StandardCharsets.UTF_8));
        write(
                directory.resolve("pages/about.md"),
                "---\ntitle: 关于\n---\n[说明](../assets/说明.txt)\n".getBytes(StandardCharsets.UTF_8));
        return directory;
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Builds a site with this one machine. */
    static BuildResult build(Path content, Path output) throws IOException {
        return SiteGenerator.create(content).build(BuildOptions.into(output).withReuse(false));
    }

    /** The bytes of all files below a directory, hidden ones included; none if it is not there. */
    static SortedMap<String, byte[]> read(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.exists(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(directory.relativize(path).toString(), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()));
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
    }
}
