package dev.sitegen.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    private Path directory;

    private Path jar;
    private Map<String, String> environment;

    @BeforeEach
    void jar() throws IOException {
        jar = Files.writeString(directory.resolve("a.jar"), "one");
        environment = Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString());
    }

    private ClassArchive archive() throws IOException {
        return ClassArchive.of(List.of(jar), environment).orElseThrow();
    }

    @Test
    void theFirstRunThatSucceedsLeavesItForTheNext() throws IOException {
        ClassArchive first = archive();
        assertEquals(List.of(), first.flags(false));
        assertEquals(List.of("-XX:ArchiveClassesAtExit=" + first.next()), first.flags(true));
        Files.writeString(first.next(), "classes");
        first.close(false);
        assertFalse(Files.exists(first.next()));
        assertFalse(Files.exists(first.file()));

        Files.writeString(first.next(), "classes");
        first.close(true);
        assertFalse(Files.exists(first.next()));
        assertEquals(List.of("-XX:SharedArchiveFile=" + first.file()), archive().flags(true));
    }

    @Test
    void oneThatIsDamagedIsMadeAgain() throws IOException {
        ClassArchive archive = archive();
        archive.flags(true);
        Files.writeString(archive.next(), "classes");
        archive.close(true);
        List<String> used = archive.flags(true);
        List<String> made = List.of("-XX:ArchiveClassesAtExit=" + archive.next());

        Files.writeString(archive.file(), "class");
        assertEquals(made, archive.flags(true));
        Files.writeString(archive.file(), "damaged");
        Files.setLastModifiedTime(archive.file(), FileTime.from(Instant.now().plusSeconds(1)));
        assertEquals(made, archive.flags(true));

        Files.writeString(archive.next(), "classes");
        archive.close(true);
        assertEquals(used, archive.flags(true));
        try (Stream<Path> left = Files.list(archive.file().getParent())) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void anotherJarHasAnother() throws IOException {
        Path before = archive().file();
        assertEquals(before, archive().file());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertNotEquals(before, archive().file());
    }

    @Test
    void classesOutsideOfJarsAreNotArchived() throws IOException {
        assertEquals(Optional.empty(), ClassArchive.of(List.of(jar, directory), environment));
    }

    @Test
    void whatNobodyUsesIsRemoved() throws IOException {
        ClassArchive archive = archive();
        archive.flags(true);
        Path old = Files.writeString(archive.file().resolveSibling("9-maven-1.archive"), "old");
        Path other = Files.writeString(archive.file().resolveSibling("17-maven-1.archive"), "new");
        Path foreign = Files.writeString(archive.file().resolveSibling("notes.txt"), "mine");
        FileTime past = FileTime.from(Instant.now().minus(61, ChronoUnit.DAYS));
        Files.setLastModifiedTime(old, past);
        Files.setLastModifiedTime(foreign, past);
        Files.writeString(archive.next(), "classes");
        archive.close(true);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(other) && Files.exists(foreign));
    }

    @Test
    void theDirectoryIsThatOfTheUser() {
        Path home = directory.toAbsolutePath();
        Map<String, String> unix = Map.of("HOME", home.toString(), "XDG_CACHE_HOME", "relative");
        assertEquals(Optional.of(home.resolve(".cache/site-gen")), CacheDirectory.of(unix));
        Map<String, String> windows = Map.of("LOCALAPPDATA", home.toString());
        assertEquals(Optional.of(home.resolve("site-gen")), CacheDirectory.of(windows));
        assertEquals(Optional.empty(), CacheDirectory.of(Map.of()));
        assertEquals(Optional.empty(), CacheDirectory.of(Map.of("HOME", home.toString(), "SITE_GEN_ARCHIVE", "off")));
    }
}
