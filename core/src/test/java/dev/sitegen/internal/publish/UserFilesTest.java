package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that site-gen did not write stay. */
class UserFilesTest {

    private static final Map<String, String> OLD = Map.of("index.html", "home", "reports/2022/a.html", "a");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "reports/2023/b.html", "b");

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void publishOld() throws IOException {
        output = directory.resolve("site");
        Sites.publish(output, OLD);
    }

    private void assertStays(String path) throws IOException {
        String content = Sites.snapshot(output).get(path);
        Sites.publish(output, NEW);
        assertEquals(content, Sites.snapshot(output).get(path));
        Sites.publish(output, OLD);
        assertEquals(content, Sites.snapshot(output).get(path));
    }

    @Test
    void files() throws IOException {
        for (String path : List.of("CNAME", ".htaccess", ".well-known/x/y.txt", "reports/2023/mine", "我的/附件.pdf")) {
            Sites.write(output.resolve(path), "mine");
            assertStays(path);
        }
    }

    @Test
    void aFileInADirectoryThatTheNewSiteDoesNotHave() throws IOException {
        Sites.write(output.resolve("reports/2022/note.txt"), "mine");
        assertStays("reports/2022/note.txt");
    }

    @Test
    void anEmptyDirectory() throws IOException {
        Files.createDirectories(output.resolve("uploads/incoming"));
        assertStays("uploads/incoming");
    }

    @Test
    void linksAsLinks() throws IOException {
        Path elsewhere = Sites.write(directory.resolve("elsewhere/file.txt"), "outside");
        Files.createSymbolicLink(output.resolve("to-directory"), Path.of("../elsewhere"));
        Files.createSymbolicLink(output.resolve("to-file"), elsewhere);
        Files.createSymbolicLink(output.resolve("to-nothing"), Path.of("nowhere"));

        assertStays("to-directory");
        assertStays("to-file");
        assertStays("to-nothing");
        assertEquals("outside", Files.readString(elsewhere));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissions() throws IOException {
        Path file = Sites.write(output.resolve("secret/run.sh"), "mine");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx-----x"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        Object fileMode = Files.getPosixFilePermissions(file);
        Object directoryMode = Files.getPosixFilePermissions(file.getParent());
        Sites.publish(output, NEW);
        assertEquals(fileMode, Files.getPosixFilePermissions(file));
        assertEquals(directoryMode, Files.getPosixFilePermissions(file.getParent()));
    }

    @Test
    void aFileWrittenDuringTheBuild() throws IOException {
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            Sites.write(publication, NEW);
            Sites.write(output.resolve("late.txt"), "late");
            publication.publish();
        }
        assertEquals("late", Files.readString(output.resolve("late.txt")));
    }

    @Test
    void aBuildThatIsGivenUpLeavesThemAlone() throws IOException {
        Sites.write(output.resolve("mine.txt"), "mine");
        Map<String, String> before = Sites.snapshot(output);
        Sites.write(output.resolve("reports/2023/b.html"), "mine");
        assertThrows(OutputConflictException.class, () -> Sites.publish(output, NEW));
        Files.delete(output.resolve("reports/2023/b.html"));
        Files.delete(output.resolve("reports/2023"));
        assertEquals(before, Sites.snapshot(output));
    }

    /** The build is refused, names what is in the way, and changes nothing. */
    private void assertConflict(String... paths) throws IOException {
        Map<String, String> before = Sites.snapshot(output);
        OutputConflictException e = assertThrows(OutputConflictException.class, () -> Sites.publish(output, NEW));
        assertEquals(List.of(paths), e.paths());
        assertTrue(e.files().startsWith(paths[0]), e.files());
        assertEquals(before, Sites.snapshot(output));
        assertFalse(Files.exists(directory.resolve(".site.site-gen/staging")));
    }

    @Test
    void aFileAtTheAddressOfANewPage() throws IOException {
        Sites.write(output.resolve("reports/2023/b.html"), "mine");
        assertConflict("reports/2023/b.html");
    }

    @Test
    void evenWithTheSameContent() throws IOException {
        Sites.write(output.resolve("reports/2023/b.html"), "b");
        assertConflict("reports/2023/b.html");
    }

    @Test
    void aDirectoryAtTheAddressOfANewPage() throws IOException {
        Sites.write(output.resolve("reports/2023/b.html/mine.txt"), "mine");
        assertConflict("reports/2023/b.html");
    }

    @Test
    void aFileWhereTheNewSiteHasADirectory() throws IOException {
        Sites.write(output.resolve("reports/2023"), "mine");
        assertConflict("reports/2023");
    }

    @Test
    void aLinkWhereTheNewSiteHasADirectory() throws IOException {
        Files.createDirectory(directory.resolve("elsewhere"));
        Files.createSymbolicLink(output.resolve("reports/2023"), directory.resolve("elsewhere"));
        assertConflict("reports/2023");
    }

    @Test
    void aPublishedFileThatWasReplacedByALinkOrADirectory() throws IOException {
        Path elsewhere = Sites.write(directory.resolve("elsewhere.html"), "home");
        Files.delete(output.resolve("index.html"));
        Files.createSymbolicLink(output.resolve("index.html"), elsewhere);
        assertConflict("index.html");

        Files.delete(output.resolve("index.html"));
        Sites.write(output.resolve("index.html/mine.txt"), "mine");
        assertConflict("index.html");
    }

    @Test
    void allAreNamedSorted() throws IOException {
        Sites.write(output.resolve("reports/2023/b.html"), "mine");
        Files.delete(output.resolve("index.html"));
        Files.createDirectory(output.resolve("index.html"));
        assertConflict("index.html", "reports/2023/b.html");
    }
}
