package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes into a published file at every moment of a build, without another size or time of modification. */
@DisabledOnOs(OS.WINDOWS)
class TouchedFileTest {

    private static final SitePath HOME = SitePath.of("index.html");
    private static final SitePath PAGE = SitePath.of("pages/a.html");
    private static final byte[] NOTE = {1};

    @TempDir
    Path directory;

    private final Workers workers = new Workers(2);
    private Path output;

    @BeforeEach
    void published() throws IOException {
        output = directory.resolve("site");
        try (Publication publication = open()) {
            write(publication, HOME, "home");
            write(publication, PAGE, "page");
            publication.note(publication.publish(), NOTE, workers);
        }
    }

    @AfterEach
    void close() {
        workers.close();
    }

    private Publication open() throws IOException {
        return Publication.open(output, Sites.GENERATOR);
    }

    private static void write(Publication publication, SitePath path, String text) throws IOException {
        publication.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void touch(SitePath path) throws IOException {
        Path file = output.resolve(path.value());
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).toUpperCase(Locale.ROOT));
        Files.setLastModifiedTime(file, time);
    }

    private boolean isUntouched() throws IOException {
        try (Publication publication = open()) {
            return publication.isUntouched();
        }
    }

    private void assertVerified() throws IOException {
        for (PublishedFile file :
                SiteManifest.read(output.resolve(SiteManifest.PATH.value())).files()) {
            byte[] bytes = Files.readAllBytes(output.resolve(file.path().value()));
            assertEquals(file, PublishedFile.of(file.path(), bytes));
        }
    }

    @Test
    void whatNobodyTouchedIsTakenOver() throws IOException {
        for (int build = 0; build < 3; build++) {
            try (Publication publication = open()) {
                assertTrue(publication.isUntouched());
                assertTrue(publication.takeOver(HOME));
                assertFalse(publication.giveUpIfTouched(HOME));
                write(publication, PAGE, "page" + build % 2);
                publication.note(publication.publish(), NOTE, workers);
            }
            assertVerified();
        }
        assertTrue(isUntouched());
    }

    @Test
    void aFileThatIsTouchedAfterTheSiteWasLookedThroughIsNotTakenOver() throws IOException {
        try (Publication publication = open()) {
            assertTrue(publication.isUntouched());
            touch(HOME);
            assertFalse(publication.takeOver(HOME));
            write(publication, HOME, "home");
            assertTrue(publication.takeOver(PAGE));
            publication.note(publication.publish(), NOTE, workers);
        }
        assertVerified();
        assertTrue(isUntouched());
    }

    @Test
    void aFileThatIsTouchedAfterItWasTakenOverIsWrittenAgain() throws IOException {
        try (Publication publication = open()) {
            assertTrue(publication.isUntouched());
            assertTrue(publication.takeOver(HOME));
            write(publication, PAGE, "page");
            touch(HOME);
            touch(PAGE);
            for (Map.Entry<SitePath, String> file :
                    Map.of(HOME, "home", PAGE, "page").entrySet()) {
                assertTrue(publication.giveUpIfTouched(file.getKey()));
                write(publication, file.getKey(), file.getValue());
            }
            publication.note(publication.publish(), NOTE, workers);
        }
        assertVerified();
        assertTrue(isUntouched());
    }

    @Test
    void aSharedFileThatIsTouchedBeforeTheOldSiteIsGoneIsNoticed() throws IOException {
        try (Publication publication = open()) {
            assertTrue(publication.isUntouched());
            assertTrue(publication.takeOver(HOME) && publication.takeOver(PAGE));
            SiteManifest manifest = publication.publish();
            touch(PAGE);
            publication.note(manifest, NOTE, workers);
        }
        assertFalse(isUntouched());
    }

    @Test
    void aSharedFileThatIsTouchedAfterTheOldSiteIsGoneIsNoticed() throws IOException {
        try (Publication publication = open()) {
            assertTrue(publication.isUntouched());
            assertTrue(publication.takeOver(HOME) && publication.takeOver(PAGE));
            SiteManifest manifest = publication.publish();
            assertTrue(publication.sweep());
            new Workspace(output.toRealPath()).awaitTickAfter(output.resolve(PAGE.value()));
            touch(PAGE);
            publication.note(manifest, NOTE, workers);
        }
        assertFalse(isUntouched());
    }

    @Test
    void aNewFileThatIsTouchedAtOnceIsNoticed() throws IOException {
        try (Publication publication = open()) {
            write(publication, HOME, "home, sweet home");
            write(publication, PAGE, "page");
            SiteManifest manifest = publication.publish();
            touch(HOME);
            publication.note(manifest, NOTE, workers);
        }
        assertFalse(isUntouched());
    }

    @Test
    void aNewFileThatIsRemovedAtOnceIsMissedByNobody() throws IOException {
        try (Publication publication = open()) {
            write(publication, HOME, "home");
            write(publication, PAGE, "another page");
            SiteManifest manifest = publication.publish();
            Files.delete(output.resolve(PAGE.value()));
            publication.note(manifest, NOTE, workers);
        }
        assertFalse(isUntouched());
    }

    @Test
    void aNamedPipeInThePlaceOfAPublishedFileIsNotOpened() throws IOException, InterruptedException {
        Path file = output.resolve(PAGE.value());
        Files.delete(file);
        new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        try (Publication publication = open()) {
            assertFalse(publication.isUntouched());
            write(publication, HOME, "home");
            assertThrows(OutputConflictException.class, () -> {
                write(publication, PAGE, "page");
                publication.publish();
            });
        }
    }

    /** More files than a thread asks for at a time. */
    @Test
    void severalThreadsMakeTheStampOfOne() throws IOException {
        try (Publication publication = open()) {
            for (int i = 0; i < 600; i++) {
                write(publication, SitePath.of("pages/" + i + ".html"), "page " + i);
            }
            SiteManifest manifest = publication.publish();
            BuildNote.States states = path -> FileState.of(output.resolve(path), true);

            assertEquals(BuildNote.stamp(manifest, states), BuildNote.stamp(manifest, states, workers));
            publication.note(manifest, NOTE, workers);
        }
        try (Publication next = open()) {
            assertTrue(next.isUntouched());
            Files.delete(output.resolve("pages/300.html"));
            assertFalse(next.isUntouched());
        }
    }
}
