package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds of a site into whose published files somebody writes meanwhile, without another size or time of modification. */
@DisabledOnOs(OS.WINDOWS)
class TouchedSiteTest {

    private static final int BUILDS = 12;

    @TempDir
    Path temp;

    private EditedSite site;
    private final Random random = new Random(20240331);

    @BeforeEach
    void published() throws IOException {
        site = new EditedSite(temp);
        build(BuildListener.SILENT);
    }

    private BuildResult build(BuildListener listener) throws IOException {
        BuildResult report =
                SiteGenerator.create(site.content).withListener(listener).build(site.options);
        assertTrue(report.published(), report.diagnostics()::toString);
        return report;
    }

    private void edit(int build) throws IOException {
        String report = "reports/work/2023/county.md";
        site.put(report, site.text(report).replaceFirst("\\[\\d+件", "[" + (10 + build) + "件"));
    }

    private List<PublishedFile> files() throws IOException {
        return SiteManifest.read(site.output.resolve(Output.MANIFEST)).files();
    }

    private void assertVerified() throws IOException {
        for (PublishedFile file : files()) {
            byte[] bytes = Files.readAllBytes(site.output.resolve(file.path().value()));
            assertEquals(file.checksum(), Checksum.of(bytes), file.path()::value);
        }
    }

    /** Writes into a file in place, if it is there at this moment. */
    private static void touch(Path file) throws IOException {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes, StandardOpenOption.WRITE);
            Files.setLastModifiedTime(file, time);
        } catch (NoSuchFileException e) {
            // Between the two renames.
        }
    }

    @Test
    void whatIsTouchedWhilePagesAreRenderedIsMendedAtOnce() throws IOException {
        List<PublishedFile> files = files();
        for (int build = 0; build < BUILDS; build++) {
            edit(build);
            // In every other build when all files have been taken over, before the switch.
            int moment = build % 2 == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(files.size());
            Path file = site.output.resolve(
                    files.get(random.nextInt(files.size())).path().value());
            build((stage, done, total) -> {
                if (stage == BuildListener.Stage.RENDER && done == Math.min(moment, total)) {
                    try {
                        touch(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            assertVerified();
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void whatIsTouchedAtAnyMomentIsMendedByTheNextBuild() throws IOException, InterruptedException {
        List<PublishedFile> files = files();
        for (int build = 0; build < BUILDS; build++) {
            edit(build);
            Path file = site.output.resolve(
                    files.get(random.nextInt(files.size())).path().value());
            AtomicBoolean over = new AtomicBoolean();
            Thread somebody = new Thread(() -> {
                try {
                    while (!over.get()) {
                        touch(file);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            somebody.start();
            build(BuildListener.SILENT);
            over.set(true);
            somebody.join();
            build(BuildListener.SILENT);
            assertVerified();
            assertTrue(build(BuildListener.SILENT).unchanged());
        }
    }
}
