package dev.sitegen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sitegen.source.UnreadableContentException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Changes to files between the moment they are listed and the moment they are read. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ContentFilesTest {

    private static final String PAGE = "pages/a/about.md";

    @TempDir
    Path temp;

    private Path root;
    private Path outside;
    private ContentSource content;

    @BeforeEach
    void files() throws IOException {
        root = temp.resolve("content");
        outside = temp.resolve("outside");
        write(root.resolve(PAGE), "inside");
        write(root.resolve("pages/b/more.md"), "inside");
        write(outside.resolve("about.md"), "secret");
        content = ContentSource.ofDirectory(root);
        assertEquals(2, content.entries().size());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return new String(content.read(path), StandardCharsets.UTF_8);
    }

    private void assertRefused(Reason reason, String path) {
        UnreadableContentException thrown = assertThrows(UnreadableContentException.class, () -> content.read(path));
        assertEquals(reason, thrown.reason());
        assertTrue(thrown.getFile().startsWith(root.resolve("pages").toString()), thrown::getFile);
    }

    private void exchangeDirectory() throws IOException {
        Files.move(root.resolve("pages/a"), temp.resolve("moved"));
        Files.createSymbolicLink(root.resolve("pages/a"), outside);
    }

    @Test
    void aDirectoryThatBecomesALinkIsNotFollowed() throws IOException {
        exchangeDirectory();
        assertRefused(Reason.SYMBOLIC_LINK, PAGE);
        assertEquals("inside", read("pages/b/more.md"));
    }

    @Test
    void nothingIsReadThroughALinkAfterItsDirectoryWasOpened() throws IOException {
        assertEquals("inside", read(PAGE));
        exchangeDirectory();
        content.release();
        assertRefused(Reason.SYMBOLIC_LINK, PAGE);
    }

    @Test
    void aDirectoryAboveThatBecomesALinkIsNotFollowed() throws IOException {
        Files.move(root.resolve("pages"), temp.resolve("moved"));
        Files.createSymbolicLink(root.resolve("pages"), temp.resolve("moved"));
        assertRefused(Reason.SYMBOLIC_LINK, PAGE);
    }

    @Test
    void aFileThatBecomesALinkIsNotFollowed() throws IOException {
        Files.delete(root.resolve(PAGE));
        Files.createSymbolicLink(root.resolve(PAGE), outside.resolve("about.md"));
        assertRefused(Reason.SYMBOLIC_LINK, PAGE);
    }

    @Test
    void aFileThatBecomesANamedPipeIsNotOpened() throws IOException, InterruptedException {
        Files.delete(root.resolve(PAGE));
        makePipe(root.resolve(PAGE));
        assertRefused(Reason.NOT_A_FILE, PAGE);
    }

    @Test
    void aDirectoryThatBecomesANamedPipeIsNotOpened() throws IOException, InterruptedException {
        Files.move(root.resolve("pages/a"), temp.resolve("moved"));
        makePipe(root.resolve("pages/a"));
        assertRefused(Reason.NOT_A_FILE, PAGE);
    }

    private static void makePipe(Path file) throws IOException, InterruptedException {
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
    }

    @Test
    void aFileThatIsGoneIsNamedWithItsPath() throws IOException {
        Files.delete(root.resolve(PAGE));
        NoSuchFileException thrown = assertThrows(NoSuchFileException.class, () -> content.read(PAGE));
        assertEquals(root.resolve(PAGE).toString(), thrown.getFile());
    }

    @Test
    void aFileThatMayNotBeReadIsNamedWithItsPath() throws IOException {
        Path file = root.resolve(PAGE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the user may read everything");
        AccessDeniedException thrown = assertThrows(AccessDeniedException.class, () -> content.read(PAGE));
        assertEquals(file.toString(), thrown.getFile());
    }

    @Test
    void aFileThatHasGrownIsReadToItsEnd() throws IOException {
        try (var in = content.open(PAGE)) {
            Files.writeString(root.resolve(PAGE), "inside and more");
            assertEquals("inside and more", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whateverIsExchangedMeanwhileNothingOutsideIsRead() throws InterruptedException, ExecutionException {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> exchanging = thread.submit(() -> exchangeUntil(over));
            for (int i = 0; i < 5_000; i++) {
                readOrRefuse();
            }
            over.set(true);
            exchanging.get();
        } finally {
            thread.shutdownNow();
        }
    }

    private void readOrRefuse() {
        try {
            content.release();
            assertEquals("inside", read(PAGE));
        } catch (IOException e) {
            // A link, or nothing at all at this moment.
        }
    }

    private void exchangeUntil(AtomicBoolean over) {
        Path place = root.resolve("pages/a");
        Path moved = temp.resolve("moved");
        try {
            while (!over.get()) {
                Files.move(place, moved);
                Files.createSymbolicLink(place, outside);
                Files.delete(place);
                Files.move(moved, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void manyDirectoriesAreReadByManyThreadsWhileSomebodyLetsGoOfThem()
            throws IOException, InterruptedException, ExecutionException {
        for (int i = 0; i < 100; i++) {
            write(root.resolve("reports/work/" + i + "/office.md"), "report " + i);
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Void>> readers = threads.invokeAll(List.of(this::readAll, this::readAll, this::readAll, () -> {
                for (int i = 0; i < 1_000; i++) {
                    content.release();
                }
                return null;
            }));
            for (Future<Void> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void readAll() throws IOException {
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 100; i++) {
                assertEquals("report " + i, read("reports/work/" + i + "/office.md"));
            }
        }
        return null;
    }

    @Test
    void aFileSystemWithoutOpenDirectoriesIsReadAllTheSame() throws IOException {
        URI zip = URI.create("jar:" + temp.resolve("content.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            root = files.getPath("/content");
            write(root.resolve("pages/关于/about.md"), "zipped");
            content = ContentSource.ofDirectory(root);
            assertEquals("pages/关于/about.md", content.entries().get(0).path());
            assertEquals("zipped", read("pages/关于/about.md"));
            assertThrows(NoSuchFileException.class, () -> read("pages/none.md"));
        }
    }

    @Test
    void theRootMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("outside/../content"));
        Path linkToLink = Files.createSymbolicLink(temp.resolve("link-to-link"), link);
        for (String path : List.of(link + "", link + "/", linkToLink + "", temp + "/outside/../link-to-link/.")) {
            content = ContentSource.ofDirectory(Path.of(path));
            assertEquals(
                    List.of(PAGE, "pages/b/more.md"),
                    content.entries().stream()
                            .map(ContentSource.Entry::path)
                            .sorted()
                            .toList());
            assertEquals("inside", read(PAGE));
            assertFalse(content.entries().get(0).link());
        }
    }
}
