package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries with the first thing that each finds, on a small site; the same queries are asked in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchGoldenTest {

    private static final Path FILES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "search");

    private SearchEngine engine;

    @BeforeAll
    void build(@TempDir Path directory) throws IOException {
        Path site = directory.resolve("site");
        BuildResult result = SiteGenerator.create(FILES.resolve("content")).build(BuildOptions.into(site));
        assertTrue(result.published(), result.diagnostics()::toString);
        engine = new SearchEngine(site);
    }

    static Stream<List<String>> queries() throws IOException {
        return Files.readAllLines(FILES.resolve("queries.txt")).stream()
                .filter(line -> line.contains(" => "))
                .map(line -> List.of(line.split(" => ", 2)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryFindsFirstWhatItIsAbout(List<String> query) {
        List<String> found = engine.found(query.get(0));
        assertEquals(query.get(1), found.get(0), found::toString);
    }
}
