package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "reports/2023/示例县.html", "report", "reports/2022/a.html", "older");

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void output() {
        output = directory.resolve("site");
    }

    @Test
    void publishesEveryFileAndTheManifest() throws IOException {
        SiteManifest manifest = Sites.publish(output, SITE);

        assertEquals(
                Set.of(
                        "index.html",
                        "manifest.json",
                        "reports",
                        "reports/2022",
                        "reports/2022/a.html",
                        "reports/2023",
                        "reports/2023/示例县.html"),
                Sites.snapshot(output).keySet());
        assertEquals("report", Files.readString(output.resolve("reports/2023/示例县.html")));
        assertEquals(manifest, SiteManifest.read(output.resolve("manifest.json")));
        assertEquals(
                new PublishedFile(SitePath.of("index.html"), 4, Checksum.of("home".getBytes(StandardCharsets.UTF_8))),
                manifest.find("index.html").orElseThrow());
    }

    @Test
    void leavesNothingBesideTheOutputButItsLocks() throws IOException {
        Sites.publish(output, SITE);
        Sites.publish(output, Map.of("index.html", "new"));

        assertEquals(
                Set.of("changes.json", "lock", "lock.process"),
                Sites.snapshot(directory.resolve(".site.site-gen")).keySet());
    }

    @Test
    void aThreadThatIsInterruptedSwitchesNothing() throws IOException {
        Sites.publish(output, SITE);
        Map<String, String> before = Sites.snapshot(output);
        try (Publication publication = Publication.open(output, "test")) {
            publication.write(SitePath.of("index.html"), "new".getBytes(StandardCharsets.UTF_8));
            Thread.currentThread().interrupt();
            assertThrows(IOException.class, publication::publish);
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(before, Sites.snapshot(output));
        Sites.publish(output, Map.of("index.html", "new"));
    }

    @Test
    void createsTheParents() throws IOException {
        Path deep = directory.resolve("a/b/c");
        Sites.publish(deep, SITE);
        assertTrue(Files.exists(deep.resolve("index.html")));
    }

    @Test
    void publishesIntoAnEmptyDirectory() throws IOException {
        Files.createDirectory(output);
        Sites.publish(output, SITE);
        assertTrue(Files.exists(output.resolve("index.html")));
    }

    @Test
    void removesStaleFilesAndDirectories() throws IOException {
        Sites.publish(output, SITE);
        Sites.publish(output, Map.of("index.html", "new", "reports/2023/b.html", "b"));

        assertEquals(
                Set.of("index.html", "manifest.json", "reports", "reports/2023", "reports/2023/b.html"),
                Sites.snapshot(output).keySet());
        assertEquals("new", Files.readString(output.resolve("index.html")));
    }

    @Test
    void aFileMayBecomeADirectoryAndADirectoryAFile() throws IOException {
        Sites.publish(output, Map.of("a", "file", "b/c.html", "file"));
        Sites.publish(output, Map.of("a/d.html", "file", "b", "file"));

        assertEquals(
                Set.of("a", "a/d.html", "b", "manifest.json"),
                Sites.snapshot(output).keySet());
    }

    @Test
    void withoutPublishTheOldSiteIsUntouched() throws IOException {
        Sites.publish(output, SITE);
        Map<String, String> before = Sites.snapshot(output);

        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            Sites.write(publication, Map.of("index.html", "new", "reports/2022/a.html", "older", "x/y.html", "x"));
            assertEquals(before, Sites.snapshot(output));
        }

        assertEquals(before, Sites.snapshot(output));
        assertFalse(Files.exists(directory.resolve(".site.site-gen/staging")));
    }

    @Test
    void withoutPublishNothingAppears() throws IOException {
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            Sites.write(publication, SITE);
        }
        assertFalse(Files.exists(output));
    }

    @Test
    void sameFilesSameBytesInWhateverOrder() throws IOException {
        Path other = directory.resolve("other");
        Map<String, String> files = Sites.large("a");
        Sites.publish(output, files);
        writeInParallel(other, files);

        assertEquals(Sites.snapshot(output), Sites.snapshot(other));
    }

    private static void writeInParallel(Path output, Map<String, String> files) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            files.forEach((path, content) -> tasks.add(() -> {
                publication.write(SitePath.of(path), content.getBytes(StandardCharsets.UTF_8));
                return null;
            }));
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
            publication.publish();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anUnchangedFileKeepsItsTimeAndAChangedOneDoesNot() throws IOException {
        Sites.publish(output, SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output.resolve("index.html"), longAgo);
        Files.setLastModifiedTime(output.resolve("reports/2022/a.html"), longAgo);

        Sites.publish(output, Map.of("index.html", "home", "reports/2022/a.html", "OLDER"));

        assertEquals(longAgo, Files.getLastModifiedTime(output.resolve("index.html")));
        assertTrue(
                Files.getLastModifiedTime(output.resolve("reports/2022/a.html")).compareTo(longAgo) > 0);
    }

    @Test
    void aPublishedFileThatWasEditedIsMended() throws IOException {
        Sites.publish(output, SITE);
        FileTime time = Files.getLastModifiedTime(output.resolve("index.html"));
        Files.writeString(output.resolve("index.html"), "HOME");
        Files.setLastModifiedTime(output.resolve("index.html"), time);
        Files.delete(output.resolve("reports/2022/a.html"));

        Sites.publish(output, SITE);

        assertEquals("home", Files.readString(output.resolve("index.html")));
        assertEquals("older", Files.readString(output.resolve("reports/2022/a.html")));
    }

    @Test
    void aFileThatIsWrittenAsItIsMadeIsLikeAnyOther() throws IOException {
        SiteManifest whole = Sites.publish(output, SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output.resolve("index.html"), longAgo);
        Files.writeString(output.resolve("reports/2022/a.html"), "OLDER");

        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            for (Map.Entry<String, String> file : SITE.entrySet()) {
                publication.write(SitePath.of(file.getKey()), out -> {
                    for (byte b : file.getValue().getBytes(StandardCharsets.UTF_8)) {
                        out.write(b);
                    }
                });
            }
            assertEquals(whole, publication.publish());
        }

        assertEquals(longAgo, Files.getLastModifiedTime(output.resolve("index.html")));
        assertEquals("older", Files.readString(output.resolve("reports/2022/a.html")));
    }

    @Test
    void onePathIsWrittenOnce() throws IOException {
        Sites.publish(output, SITE);
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            Sites.write(publication, Map.of("index.html", "home"));
            assertThrows(
                    FileAlreadyExistsException.class, () -> Sites.write(publication, Map.of("index.html", "home")));
        }
    }

    @Test
    void theManifestIsNotForOthersToWrite() throws IOException {
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            assertThrows(IllegalArgumentException.class, () -> Sites.write(publication, Map.of("manifest.json", "{}")));
        }
    }

    @Test
    void nothingCanBeDoneAfterwards() throws IOException {
        Publication publication = Publication.open(output, Sites.GENERATOR);
        publication.publish();
        assertThrows(IllegalStateException.class, publication::publish);
        assertThrows(IllegalStateException.class, () -> Sites.write(publication, SITE));
        publication.close();
        publication.close();
        assertThrows(IllegalStateException.class, publication::publish);
    }

    @Test
    void throughALinkTheRealDirectoryIsSwitched() throws IOException {
        Path real = directory.resolve("disk/real");
        Files.createDirectories(real);
        Files.createSymbolicLink(output, Path.of("disk/real"));

        Sites.publish(output, SITE);
        Sites.publish(output, Map.of("index.html", "new"));

        assertTrue(Files.isSymbolicLink(output));
        assertEquals(Set.of("index.html", "manifest.json"), Sites.snapshot(real).keySet());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aClosedDirectoryStaysClosed() throws IOException {
        Sites.publish(output, SITE);
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwx------"));
        Sites.publish(output, Map.of("index.html", "new"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(output)));
    }

    @Test
    void anInterruptedThreadFailsAlone() throws IOException {
        byte[] content = "x".getBytes(StandardCharsets.UTF_8);
        try (Publication publication = Publication.open(output, Sites.GENERATOR)) {
            Thread.currentThread().interrupt();
            try {
                publication.write(SitePath.of("a.html"), content);
            } catch (IOException e) {
                assertTrue(Thread.currentThread().isInterrupted());
            } finally {
                Thread.interrupted();
            }
            publication.write(SitePath.of("b.html"), content);
            publication.publish();
        }
        assertArrayEquals(content, Files.readAllBytes(output.resolve("b.html")));
    }
}
