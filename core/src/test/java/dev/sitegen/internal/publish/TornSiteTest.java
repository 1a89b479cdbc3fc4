package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Checksum;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import dev.sitegen.source.ContentSource.Revision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site as a loss of power leaves it: the manifest is whole, and files that it lists are not. */
class TornSiteTest {

    private static final String PAGE = "work/2023/office.html";
    private static final int BOOT = 32;

    @TempDir
    Path directory;

    private Workspace workspace;
    private Map<String, String> sound;

    @BeforeEach
    void build() throws IOException {
        workspace = new Workspace(directory.toRealPath().resolve("site"));
        build(false);
        sound = Sites.snapshot(workspace.output());
    }

    private BuildResult build(boolean durable) throws IOException {
        return build(Content.oneReport().source(), durable);
    }

    private BuildResult build(ContentSource content, boolean durable) throws IOException {
        return SiteGenerator.create(content)
                .build(BuildOptions.into(workspace.output()).withDurable(durable));
    }

    private Path page() {
        return workspace.output().resolve(PAGE);
    }

    /** The same length and the times that the note has, and nothing but zeros: what was never written back. */
    private void zero(boolean durable) throws IOException {
        Files.write(page(), new byte[(int) Files.size(page())]);
        byte[] note = BuildNote.read(workspace).orElseThrow();
        BuildNote.States states = path -> FileState.of(workspace.output().resolve(path), workspace.isUnix());
        SiteManifest manifest = SiteManifest.read(workspace.manifest());
        BuildNote.write(workspace, manifest, BuildNote.stamp(manifest, states), note, durable);
    }

    /** The note of a site after the system was started again. */
    private void startAgain() throws IOException {
        byte[] note = Files.readAllBytes(workspace.note());
        note[BOOT] ^= 1;
        int end = note.length - Long.BYTES;
        ByteBuffer.wrap(note).putLong(end, Checksum.of(note, end).low());
        Files.write(workspace.note(), note);
    }

    private void assertRepaired() throws IOException {
        BuildResult report = build(false);
        assertTrue(report.published());
        assertFalse(report.unchanged());
        assertEquals(sound, Sites.snapshot(workspace.output()));
        assertTrue(build(false).unchanged(), "and is believed from then on");
    }

    @Test
    void filesOfZerosAreMadeAnew() throws IOException {
        zero(false);
        assertTrue(build(false).unchanged(), "in the same run of the system the note would be believed");
        startAgain();
        assertRepaired();
    }

    @Test
    void emptyFilesAreMadeAnew() throws IOException {
        Files.write(page(), new byte[0]);
        startAgain();
        assertRepaired();
    }

    @Test
    void filesThatAreCutOffAreMadeAnew() throws IOException {
        byte[] bytes = Files.readAllBytes(page());
        Files.write(page(), Arrays.copyOf(bytes, bytes.length / 2));
        assertRepaired();
    }

    @Test
    void missingFilesAreMadeAnew() throws IOException {
        Files.delete(page());
        startAgain();
        assertRepaired();
    }

    @Test
    void aNoteThatIsTornIsNotRead() throws IOException {
        Files.write(page(), new byte[0]);
        Files.write(workspace.note(), new byte[(int) Files.size(workspace.note())]);
        assertRepaired();
    }

    @Test
    void aWholeSiteIsComparedOnceAndLeftAsItIs() throws IOException {
        startAgain();
        assertFalse(BuildNote.isOfThisBoot(workspace));
        assertTrue(build(false).unchanged());
        assertTrue(BuildNote.isOfThisBoot(workspace));
        assertEquals(sound, Sites.snapshot(workspace.output()));
    }

    @Test
    void filesThatWereForcedToTheDiskAreNotCompared() throws IOException {
        assertFalse(build(true).unchanged(), "it is forced although nothing else has changed");
        assertEquals(sound, Sites.snapshot(workspace.output()));
        zero(true);
        startAgain();
        assertTrue(build(true).unchanged());
    }

    /** A file of the content may have lost what was saved last, too, and have the time of it. */
    @Test
    void contentIsReadAgainAfterTheSystemWasStarted() throws IOException {
        Files.delete(workspace.note());
        build(revised(Content.oneReport()), false);
        ContentSource other =
                revised(Content.site().withReport(2023, "title: 二〇二三年工作报告\ndate: 2024-01-10", "断电之前的文字。"));
        assertTrue(build(other, false).unchanged(), "in the same run of the system its revision would be believed");
        startAgain();
        assertFalse(build(other, false).unchanged());
        assertTrue(Files.readString(page()).contains("断电之前的文字。"));
    }

    /** Content of which each file has one revision, whatever is in it. */
    private static ContentSource revised(Content content) {
        ContentSource files = content.source();
        return new ContentSource() {
            @Override
            public List<Entry> entries() throws IOException {
                Optional<Revision> revision = Optional.of(new Revision(1, Revision.ALWAYS));
                return files.entries().stream()
                        .map(entry -> new Entry(entry.path(), entry.size(), entry.link(), revision))
                        .toList();
            }

            @Override
            public byte[] read(String path) throws IOException {
                return files.read(path);
            }
        };
    }
}
