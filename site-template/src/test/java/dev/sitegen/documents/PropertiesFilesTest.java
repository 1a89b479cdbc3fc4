package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of messages or words, in all modules, has each key once: of two, the reader of properties takes the last silently. */
class PropertiesFilesTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..");
    private static final int FEWEST_FILES = 10;

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path resources : modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> found = Files.walk(resources)) {
                    found.filter(file -> file.toString().endsWith(".properties"))
                            .forEach(files::add);
                }
            }
        }
        return files.stream().map(file -> ROOT.relativize(file)).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachKeyIsThereOnce(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(ROOT.resolve(file))) {
            assertEquals(List.of(), repeated(in));
        }
    }

    @Test
    void allModulesAreLookedInto() throws IOException {
        assertTrue(files().count() >= FEWEST_FILES);
    }

    @Test
    void aSecondOneIsFound() throws IOException {
        assertEquals(List.of("a.b"), repeated(new StringReader("a.b = c\n# a.c\nd = e \\\n  a.c\na.b: c\n")));
    }

    private static List<String> repeated(Reader in) throws IOException {
        List<String> repeated = new ArrayList<>();
        new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    repeated.add(key.toString());
                }
                return before;
            }
        }.load(in);
        return repeated;
    }
}
