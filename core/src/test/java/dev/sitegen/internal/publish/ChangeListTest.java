package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sitegen.build.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeListTest {

    private static final Map<String, String> FIRST = Map.of("index.html", "a", "办件/2023.html", "77件", "old.html", "c");
    private static final Map<String, String> SECOND = Map.of("index.html", "a", "办件/2023.html", "78件", "new.html", "d");

    @TempDir
    Path directory;

    private Path output;
    private Path changes;

    @BeforeEach
    void places() {
        output = directory.resolve("site");
        changes = directory.resolve(".site.site-gen/changes.json");
    }

    private String manifest() throws IOException {
        return Checksum.of(Files.readAllBytes(output.resolve("manifest.json"))).toString();
    }

    @Test
    void ofAFirstSiteAllIsAdded() throws IOException {
        Sites.publish(output, FIRST);
        assertEquals("""
                {"manifest":"%s",
                "previous":null,
                "added":[
                "index.html",
                "old.html",
                "办件/2023.html"
                ],
                "changed":[],
                "removed":[]}
                """.formatted(manifest()), Files.readString(changes));
        assertFalse(Files.exists(output.resolve("changes.json")));
    }

    @Test
    void ofALaterSiteTheDifferencesAreListed() throws IOException {
        Sites.publish(output, FIRST);
        String first = manifest();
        Sites.publish(output, SECOND);
        assertEquals("""
                {"manifest":"%s",
                "previous":"%s",
                "added":[
                "new.html"
                ],
                "changed":[
                "办件/2023.html"
                ],
                "removed":[
                "old.html"
                ]}
                """.formatted(manifest(), first), Files.readString(changes));
    }

    @Test
    void aSiteThatIsTheSameLeavesTheDifferencesOfTheLastChange() throws IOException {
        Sites.publish(output, FIRST);
        Sites.publish(output, SECOND);
        String before = Files.readString(changes);
        Sites.publish(output, SECOND);
        assertEquals(before, Files.readString(changes));
    }

    @Test
    void anOldSiteThatWasRemovedIsNoPrevious() throws IOException {
        Sites.publish(output, FIRST);
        Trees.delete(output);
        Sites.publish(output, SECOND);
        assertEquals(
                "{\"manifest\":\"" + manifest() + "\",\n\"previous\":null,",
                Files.readString(changes)
                        .lines()
                        .limit(2)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
    }
}
