package dev.sitegen.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.source.ContentSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class ContentTreeTest {

    private static final long MEGABYTE = 1 << 20;

    private final Problems problems = new Problems();

    @TempDir
    Path temp;

    /** Entries without files behind them. */
    private record Listing(List<Entry> entries) implements ContentSource {

        @Override
        public byte[] read(String path) throws IOException {
            throw new FileNotFoundException(path);
        }
    }

    private ContentTree tree(ContentSource.Entry... entries) throws IOException {
        return ContentTree.of(new Listing(Arrays.asList(entries)), problems);
    }

    private static ContentSource.Entry file(String path) {
        return new ContentSource.Entry(path, 1, false);
    }

    private List<String> reported() {
        return problems.all().stream().map(d -> d.position() + " " + d.code()).toList();
    }

    @Test
    void aNameThatNoTextMayHoldIsNoName() throws IOException {
        for (String character : List.of("\n", "\t", "\u0001", "\u001B", "\u0085", "\uFFFF", "\uFDD0", "\uD83F\uDFFE")) {
            Problems own = new Problems();
            String path = "theme/" + character + ".css";
            ContentTree tree = ContentTree.of(new Listing(List.of(file(path))), own);
            assertFalse(tree.contains(path));
            assertEquals(Code.BAD_FILE_NAME, own.all().get(0).code());
            assertEquals(1, own.all().get(0).toString().lines().count());
        }
    }

    @Test
    void everyFileHasItsPlace() throws IOException {
        ContentTree tree = tree(
                file("site.yaml"),
                file("reports/work/2023/office.md"),
                file("reports/work/2023/office/附表.csv"),
                file("reports/work/2023/office/deep/er.png"),
                file("pages/guide.md"),
                file("pages/more/guide.md"),
                file("assets/a.md"),
                file("assets/logo.svg"),
                file("pages/map.png"),
                file("theme/layouts/report.ftlh"));
        assertEquals(List.of(), reported());
        assertEquals(1, tree.reports().size());
        assertEquals(2023, tree.reports().get(0).key().year());
        assertEquals(
                List.of("pages/guide.html", "pages/more/guide.html"),
                tree.pages().stream().map(page -> page.path().value()).toList());
        assertEquals(
                Set.of(
                        "work/2023/office/附表.csv",
                        "work/2023/office/deep/er.png",
                        "assets/logo.svg",
                        "assets/a.md",
                        "pages/map.png"),
                tree.files().values().stream().map(f -> f.path().value()).collect(Collectors.toSet()));
        assertEquals(Set.of("layouts/report.ftlh"), tree.theme());
        assertTrue(tree.contains("site.yaml"));
        assertFalse(tree.contains("indicators.yaml"));
    }

    @Test
    void whatHasNoPlaceIsKeptForLater() throws IOException {
        ContentTree tree = tree(
                file("reports/office.md"),
                file("reports/work/office.md"),
                file("reports/work/2023/stray.csv"),
                file("reports/work/2023/office/inner.md"),
                file("reports/work/twenty/office/stray.csv"));
        assertEquals(5, tree.misplaced().size());
        assertEquals(List.of(), tree.reports());
        assertEquals(List.of(), reported());
    }

    @Test
    void whatProgramsLeaveBehindIsPassedOver() throws IOException {
        ContentTree tree = tree(
                file("reports/work/2023/~$office.docx"),
                file("reports/work/2023/.~lock.office.docx#"),
                file("reports/work/2023/Thumbs.db"),
                file("reports/work/2023/office/desktop.ini"),
                file("reports/work/2023/office.md.bak"),
                file("reports/work/2023/office.md~"),
                file("pages/a.tmp"));
        assertEquals(List.of(), reported());
        assertEquals(List.of(), tree.misplaced());
        assertEquals(Map.of(), tree.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.yml", "Site.yaml", "site.yaml.txt", "SITE.YML"})
    void settingsUnderAnotherNameAreReported(String path) throws IOException {
        ContentTree tree = tree(file(path));
        assertEquals(List.of(path + " " + Code.UNREAD_SETTINGS), reported());
        assertEquals(List.of("site.yaml", "ABSENT"), problems.all().get(0).arguments());
        assertTrue(tree.isRefused("site.yaml"));
    }

    @Test
    void settingsUnderAnotherNameDoNotHideTheRightOnes() throws IOException {
        ContentTree tree = tree(file("site.yaml"), file("site.yml"));
        assertEquals(List.of("site.yaml", "EXISTS"), problems.all().get(0).arguments());
        assertTrue(tree.contains("site.yaml"));
    }

    @Test
    void yearsAreOfOurTime() throws IOException {
        ContentTree tree =
                tree(file("reports/work/1899/a.md"), file("reports/work/2100/a.md"), file("reports/work/２０２３/a.md"));
        assertEquals(
                List.of("reports/work/1899/a.md", "reports/work/2100/a.md", "reports/work/２０２３/a.md"),
                tree.misplaced());
        assertTrue(tree.isRefused("reports/work/1899/a.md"));
    }

    @Test
    void textsHaveALimitAndOtherFilesHaveNone() throws IOException {
        tree(
                new ContentSource.Entry("assets/film.mp4", 900 * MEGABYTE, false),
                new ContentSource.Entry("assets/data.yaml", 9 * MEGABYTE, false),
                new ContentSource.Entry("pages/fits.md", 8 * MEGABYTE, false),
                new ContentSource.Entry("pages/long.md", 8 * MEGABYTE + 1, false),
                new ContentSource.Entry("site.yaml", 9 * MEGABYTE, false));
        assertEquals(List.of("pages/long.md " + Code.FILE_TOO_LARGE, "site.yaml " + Code.FILE_TOO_LARGE), reported());
    }

    @Test
    void namesThatNoAddressCanHoldAreReported() throws IOException {
        tree(file("assets/a?b.txt"), file("pages/a:b.md"), file("reports/work/2023/office/a*b/c.png"));
        assertEquals(
                List.of(
                        "assets/a?b.txt " + Code.BAD_FILE_NAME,
                        "pages/a:b.md " + Code.BAD_FILE_NAME,
                        "reports/work/2023/office/a*b/c.png " + Code.BAD_FILE_NAME),
                reported());
        assertEquals(
                List.of(List.of("a?b.txt", "CHARACTER"), List.of("a:b.md", "CHARACTER"), List.of("a*b", "CHARACTER")),
                problems.all().stream().map(Diagnostic::arguments).toList());
    }

    @Test
    void linksAreReportedAndNotFollowed() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        Files.createDirectories(content.resolve("assets"));
        Files.createDirectories(temp.resolve("outside"));
        Files.writeString(temp.resolve("outside/secret.txt"), "secret");
        try {
            Files.createSymbolicLink(content.resolve("assets/file.txt"), temp.resolve("outside/secret.txt"));
            Files.createSymbolicLink(content.resolve("assets/directory"), temp.resolve("outside"));
            Files.createSymbolicLink(content.resolve("pages"), temp.resolve("outside"));
            Files.createSymbolicLink(content.resolve("assets/dangling"), temp.resolve("nothing"));
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("no symbolic links here");
        }
        ContentTree tree = ContentTree.of(ContentSource.ofDirectory(content), problems);
        assertEquals(
                List.of(
                        "assets/dangling " + Code.SYMBOLIC_LINK,
                        "assets/directory " + Code.SYMBOLIC_LINK,
                        "assets/file.txt " + Code.SYMBOLIC_LINK,
                        "pages " + Code.SYMBOLIC_LINK),
                reported());
        assertTrue(tree.files().isEmpty());
    }

    @Test
    void whatElseStandsInTheDirectoryIsNotOurs() throws IOException {
        for (String path : List.of(
                "pom.xml",
                "target/site-gen/index.html",
                "src/main/java/A.java",
                ".git/config",
                "reports/.obsidian/x.md",
                "assets/.DS_Store",
                "assets/logo.svg",
                "site.yaml")) {
            Files.createDirectories(temp.resolve(path).getParent());
            Files.writeString(temp.resolve(path), "x");
        }
        ContentSource content = ContentSource.ofDirectory(temp);
        assertEquals(
                Set.of("assets/logo.svg", "site.yaml"),
                content.entries().stream().map(ContentSource.Entry::path).collect(Collectors.toSet()));
        assertEquals("x", new String(content.read("site.yaml"), StandardCharsets.UTF_8));
        assertTrue(ContentSource.holds("reports/work/2023/a.md"));
        assertFalse(ContentSource.holds("target/site-gen"));
    }

    @Test
    void aDirectoryThatIsNotThereCannotBeListed() {
        ContentSource absent = ContentSource.ofDirectory(temp.resolve("absent"));
        assertThrows(NoSuchFileException.class, absent::entries);
    }

    @Test
    void namesAreComposedWhereverTheyComeFrom() throws IOException {
        String decomposed = "assets/cafe\u0301.txt";
        ContentSource memory = ContentSource.ofFiles(Map.of(decomposed, new byte[] {1}));
        assertEquals("assets/café.txt", memory.entries().get(0).path());
        assertEquals(1, memory.read("assets/café.txt")[0]);

        Files.createDirectories(temp.resolve("assets"));
        Files.write(temp.resolve(decomposed), new byte[] {2});
        ContentSource directory = ContentSource.ofDirectory(temp);
        assertEquals("assets/café.txt", directory.entries().get(0).path());
        assertEquals(2, directory.read("assets/café.txt")[0]);
    }

    @Test
    void memoryKeepsNoHoldOfTheCallersBytes() throws IOException {
        byte[] bytes = {1};
        ContentSource memory = ContentSource.ofFiles(Map.of("assets/a", bytes));
        bytes[0] = 2;
        memory.read("assets/a")[0] = 3;
        assertEquals(1, memory.read("assets/a")[0]);
        assertThrows(FileNotFoundException.class, () -> memory.read("assets/b"));
    }
}
