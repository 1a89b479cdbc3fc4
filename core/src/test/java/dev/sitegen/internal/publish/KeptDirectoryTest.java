package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory that holds only what a repository, a host or a file manager keeps there is published into, and keeps it. */
class KeptDirectoryTest {

    private static final Map<String, String> FIRST = Map.of("index.html", "home", "reports/a.html", "a");
    private static final Map<String, String> SECOND = Map.of("index.html", "new", "reports/b.html", "b");

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void output() {
        output = directory.resolve("site");
    }

    /** Publishes twice; all that was there before is there after each time, and nothing of it is left beside the output. */
    private void assertKept() throws IOException {
        Map<String, String> kept = Sites.snapshot(output);
        for (Map<String, String> site : List.of(FIRST, SECOND)) {
            Sites.publish(output, site);
            Map<String, String> expected = new TreeMap<>(kept);
            expected.put("reports", "directory");
            site.forEach((path, text) -> expected.put(path, "file " + text));
            Map<String, String> now = Sites.snapshot(output);
            now.remove("manifest.json");
            assertEquals(expected, now);
        }
        assertEquals(
                Set.of("changes.json", "lock", "lock.process"),
                Sites.snapshot(directory.resolve(".site.site-gen")).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", "CNAME", ".nojekyll", ".DS_Store", ".htaccess", "Thumbs.db"})
    void oneFile(String name) throws IOException {
        Sites.write(output.resolve(name), "mine");
        assertKept();
    }

    @Test
    void aRepository() throws IOException {
        Sites.write(output.resolve(".git/HEAD"), "ref: refs/heads/gh-pages");
        Sites.write(output.resolve(".git/objects/00/aa"), "object");
        Files.createDirectories(output.resolve(".git/refs/tags"));
        Sites.write(output.resolve(".nojekyll"), "");
        Sites.write(output.resolve("CNAME"), "www.example.gov.cn");
        assertKept();
    }

    @Test
    void aBuildThatIsGivenUpChangesNothing() throws IOException {
        Sites.write(output.resolve(".git/HEAD"), "ref: refs/heads/gh-pages");
        Map<String, String> before = Sites.snapshot(output);
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            Sites.write(publication, FIRST);
        }
        assertEquals(before, Sites.snapshot(output));
    }
}
