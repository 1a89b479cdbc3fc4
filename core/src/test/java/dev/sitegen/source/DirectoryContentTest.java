package dev.sitegen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.source.ContentSource.Entry;
import dev.sitegen.source.ContentSource.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryContentTest {

    private static final String ONE = "pages/2022/about.md";
    private static final String OTHER = "pages/2023/about.md";

    @TempDir
    Path temp;

    @BeforeEach
    void files() throws IOException {
        for (String path : new String[] {ONE, OTHER}) {
            Files.createDirectories(temp.resolve(path).getParent());
            Files.writeString(temp.resolve(path), path);
        }
    }

    private Map<String, Revision> revisions() throws IOException {
        return ContentSource.ofDirectory(temp).entries().stream()
                .filter(entry -> entry.revision().isPresent())
                .collect(Collectors.toMap(Entry::path, entry -> entry.revision().orElseThrow()));
    }

    /** Waits until the clock of the file system has gone on. */
    private void tick() throws IOException {
        Path probe = temp.resolve("probe");
        FileTime now = Files.getLastModifiedTime(Files.writeString(probe, ""));
        while (Files.getLastModifiedTime(Files.writeString(probe, "")).equals(now)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aFileOfThisMachineHasARevisionForAsLongAsNobodyTouchesIt() throws IOException {
        boolean reported = Files.getFileStore(temp).supportsFileAttributeView("unix");
        assertEquals(reported ? 2 : 0, revisions().size());
        assertEquals(revisions(), revisions());
    }

    @Test
    void whatWasSavedHasAnotherRevisionWhateverItsSizeAndTime() throws IOException {
        Map<String, Revision> before = revisions();
        Path file = temp.resolve(ONE);
        FileTime time = Files.getLastModifiedTime(file);
        tick();
        Files.writeString(file, OTHER);
        Files.setLastModifiedTime(file, time);

        Map<String, Revision> after = revisions();
        assertTrue(before.isEmpty() || !before.get(ONE).equals(after.get(ONE)));
        assertEquals(Optional.ofNullable(before.get(OTHER)), Optional.ofNullable(after.get(OTHER)));
    }

    @Test
    void filesThatChangeNamesByTheirDirectoriesAreReportedApart() throws IOException {
        Map<String, Revision> before = revisions();
        Path pages = temp.resolve("pages");
        Files.move(pages.resolve("2022"), pages.resolve("old"));
        Files.move(pages.resolve("2023"), pages.resolve("2022"));
        Files.move(pages.resolve("old"), pages.resolve("2023"));

        Map<String, Revision> after = revisions();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((path, revision) -> assertNotEquals(revision, after.get(path)));
    }
}
