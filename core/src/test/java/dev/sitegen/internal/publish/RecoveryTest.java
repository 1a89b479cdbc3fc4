package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a build can be killed, and what the next one makes of it. */
class RecoveryTest {

    private static final Map<String, String> OLD = Map.of("index.html", "old", "gone/a.html", "a", "same.html", "same");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "come/b.html", "b", "same.html", "same");

    @TempDir
    Path directory;

    private Workspace workspace;
    private Path output;
    private Path newSite;
    private SortedMap<String, String> oldFiles;
    private SortedMap<String, String> newFiles;

    /** Two sites with the same file of the user in each, as they are around the switch. */
    @BeforeEach
    void publish() throws IOException {
        output = directory.toRealPath().resolve("site");
        newSite = directory.resolve("new");
        workspace = new Workspace(output);
        Sites.publish(newSite, NEW);
        Sites.publish(output, OLD);
        Sites.write(newSite.resolve("mine.txt"), "mine");
        Sites.write(output.resolve("mine.txt"), "mine");
        oldFiles = Sites.snapshot(output);
        newFiles = Sites.snapshot(newSite);
    }

    private void assertRecovers(Map<String, String> expected) throws IOException {
        Publication.open(output, Sites.GENERATOR).close();
        assertEquals(expected, Sites.snapshot(output));
        assertEquals(
                Set.of("changes.json", "lock", "lock.process"),
                Sites.snapshot(workspace.directory()).keySet());
    }

    @Test
    void killedWhileItWrote() throws IOException {
        Sites.write(workspace.staging().resolve("come/b.html"), "hal");
        assertRecovers(oldFiles);
    }

    @Test
    void killedBeforeTheFirstRename() throws IOException {
        Sites.copy(newSite, workspace.staging());
        assertRecovers(oldFiles);
    }

    @Test
    void killedBetweenTheRenames() throws IOException {
        Sites.copy(newSite, workspace.staging());
        Files.move(output, workspace.previous());
        assertRecovers(oldFiles);
    }

    @Test
    void killedBetweenTheRenamesAndTheDirectoryMadeAnew() throws IOException {
        Sites.copy(newSite, workspace.staging());
        Files.move(output, workspace.previous());
        Files.createDirectory(output);
        assertRecovers(oldFiles);
    }

    @Test
    void killedBetweenTheRenamesAndTheSystemLeftAFile() throws IOException {
        Sites.copy(newSite, workspace.staging());
        Files.move(output, workspace.previous());
        Sites.write(output.resolve(".DS_Store"), "icons");
        Map<String, String> expected = new TreeMap<>(oldFiles);
        expected.put(".DS_Store", "file icons");
        assertRecovers(expected);
    }

    @Test
    void killedBeforeTheFirstSiteOfARepositoryWasExchanged() throws IOException {
        Trees.delete(output);
        Sites.write(output.resolve(".git/HEAD"), "gh-pages, moved on");
        Files.setLastModifiedTime(output.resolve(".git/HEAD"), FileTime.fromMillis(2_000));
        Sites.copy(newSite, workspace.previous());
        Sites.write(workspace.previous().resolve(".git/HEAD"), "gh-pages");
        Files.setLastModifiedTime(workspace.previous().resolve(".git/HEAD"), FileTime.fromMillis(1_000));
        Map<String, String> expected = new TreeMap<>(newFiles);
        expected.put(".git", "directory");
        expected.put(".git/HEAD", "file gh-pages, moved on");
        assertRecovers(expected);
    }

    @Test
    void killedBetweenTheRenamesOfTheFirstSiteOfARepository() throws IOException {
        Trees.delete(output);
        Sites.copy(newSite, workspace.staging());
        Sites.write(workspace.previous().resolve(".git/HEAD"), "gh-pages");
        assertRecovers(Map.of(".git", "directory", ".git/HEAD", "file gh-pages"));
    }

    @Test
    void killedBetweenTheRenamesBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("site"));
        Files.move(output, workspace.previous());
        Publication.open(link, Sites.GENERATOR).close();
        assertEquals(oldFiles, Sites.snapshot(output));
    }

    @Test
    void killedBetweenTheRenamesAndForeignFilesCame() throws IOException {
        Files.move(output, workspace.previous());
        Sites.write(output.resolve("foreign.txt"), "foreign");
        Map<String, String> before = Sites.snapshot(directory);
        assertThrows(OutputRefusedException.class, () -> Publication.open(output, Sites.GENERATOR));
        assertEquals(before, Sites.snapshot(directory));
    }

    @Test
    void killedAfterTheSecondRename() throws IOException {
        Files.move(output, workspace.previous());
        Files.move(newSite, output);
        assertRecovers(newFiles);
    }

    @Test
    void killedBeforeTheNamesWereExchanged() throws IOException {
        Sites.copy(newSite, workspace.previous());
        Files.delete(workspace.previous().resolve("mine.txt"));
        Files.createLink(workspace.previous().resolve("mine.txt"), output.resolve("mine.txt"));
        Sites.write(output.resolve("saved.txt"), "after it was carried over");
        oldFiles.put("saved.txt", "file after it was carried over");
        assertRecovers(oldFiles);
    }

    @Test
    void killedAfterTheNamesWereExchanged() throws IOException {
        Files.move(output, workspace.previous());
        Files.move(newSite, output);
        Sites.write(workspace.previous().resolve("saved.txt"), "after the others were carried over");
        newFiles.put("saved.txt", "file after the others were carried over");
        assertRecovers(newFiles);
    }

    @Test
    void killedWhileItSwept() throws IOException {
        Files.move(output, workspace.stale());
        Files.move(newSite, output);
        Files.delete(workspace.stale().resolve("gone/a.html"));
        Files.delete(workspace.stale().resolve("gone"));
        Files.delete(workspace.stale().resolve("index.html"));
        assertRecovers(newFiles);
    }

    @Test
    void killedAtTheLastStepOfTheSweep() throws IOException {
        Files.delete(output.resolve("mine.txt"));
        Files.createDirectory(workspace.stale());
        assertRecovers(Sites.snapshot(output));
    }

    @Test
    void killedTwice() throws IOException {
        Sites.copy(output, workspace.stale());
        Files.move(output, workspace.previous());
        Sites.copy(newSite, workspace.staging());
        Files.move(newSite, output);
        assertRecovers(newFiles);
    }

    @Test
    void sweptBesideAnOutputThatWasDeleted() throws IOException {
        Files.move(output, workspace.stale());
        Publication.open(output, Sites.GENERATOR).close();
        assertFalse(Files.exists(output));

        Sites.publish(output, NEW);
        assertEquals(newFiles, Sites.snapshot(output));
    }

    @Test
    void whatTheUserWroteDuringTheSwitchIsMoved() throws IOException {
        Files.move(output, workspace.previous());
        Files.move(newSite, output);
        Sites.write(workspace.previous().resolve("late/note.txt"), "late");
        Files.createDirectory(workspace.previous().resolve("empty"));
        newFiles.putAll(Map.of("late", "directory", "late/note.txt", "file late", "empty", "directory"));
        assertRecovers(newFiles);
    }

    @Test
    void whatTheUserSavedLastStays() throws IOException {
        Sites.write(newSite.resolve("two.txt"), "later in the new site");
        Sites.write(output.resolve("two.txt"), "earlier");
        Files.setLastModifiedTime(output.resolve("two.txt"), FileTime.fromMillis(1_000_000_000_000L));
        Sites.write(output.resolve("mine.txt"), "later in the old site");
        Files.setLastModifiedTime(newSite.resolve("mine.txt"), FileTime.fromMillis(1_000_000_000_000L));
        Files.move(output, workspace.previous());
        Files.move(newSite, output);

        newFiles.putAll(Map.of("mine.txt", "file later in the old site", "two.txt", "file later in the new site"));
        assertRecovers(newFiles);
    }

    @Test
    void whatCannotStayIsKeptBeside() throws IOException {
        Files.move(output, workspace.previous());
        Files.move(newSite, output);
        Sites.write(workspace.previous().resolve("come/b.html"), "mine");
        Files.delete(workspace.previous().resolve("same.html"));
        Sites.write(workspace.previous().resolve("same.html/x/note.txt"), "below a page");
        Publication.open(output, Sites.GENERATOR).close();

        assertEquals(newFiles, Sites.snapshot(output));
        assertEquals("mine", Files.readString(workspace.kept().resolve("come/b.html")));
        assertEquals("below a page", Files.readString(workspace.kept().resolve("same.html/x/note.txt")));
        assertFalse(Files.exists(workspace.stale()));
    }
}
