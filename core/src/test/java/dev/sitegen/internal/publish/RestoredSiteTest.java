package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site and what its build noted, unpacked from an archive: other times and other files with the same bytes. */
class RestoredSiteTest {

    private static final String PAGE = "work/2023/office.html";

    @TempDir
    Path directory;

    private Workspace workspace;
    private final Content content = Content.oneReport();

    @BeforeEach
    void build() throws IOException {
        workspace = new Workspace(directory.toRealPath().resolve("site"));
        build(content.source());
    }

    private BuildResult build(ContentSource source) throws IOException {
        return SiteGenerator.create(source).build(BuildOptions.into(workspace.output()));
    }

    private void restore(Path path) throws IOException {
        Path packed = Files.move(path, directory.resolve("packed"));
        copy(packed, path);
        delete(packed);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : walk(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files = walk(directory);
        for (int i = files.size() - 1; i >= 0; i--) {
            Files.delete(files.get(i));
        }
    }

    private static List<Path> walk(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList();
        }
    }

    @Test
    void isKnownByItsBytes() throws IOException {
        restore(workspace.output());
        restore(workspace.directory());
        assertTrue(build(content.source()).unchanged());
        assertTrue(build(content.source()).unchanged());
    }

    @Test
    void whatHasOtherBytesIsMadeAgain() throws IOException {
        Map<String, String> sound = Sites.snapshot(workspace.output());
        restore(workspace.output());
        Path page = workspace.output().resolve(PAGE);
        Files.writeString(page, Files.readString(page).replace("<p>", "<b>"));
        assertFalse(build(content.source()).unchanged());
        assertEquals(sound, Sites.snapshot(workspace.output()));
    }

    @Test
    void theNoteOfALaterBuildIsNotOnAnEarlierSite() throws IOException {
        Path earlier = directory.resolve("earlier");
        copy(workspace.output(), earlier);
        Content changed = content.withReport(2023, "title: 二〇二三年工作报告\ndate: 2024-01-10", "全年工作有变。");
        build(changed.source());
        Map<String, String> expected = Sites.snapshot(workspace.output());

        delete(workspace.output());
        copy(earlier, workspace.output());
        assertFalse(build(changed.source()).unchanged());
        assertEquals(expected, Sites.snapshot(workspace.output()));
    }
}
