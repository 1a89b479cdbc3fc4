package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.OutputSink;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that go into memory, or into another file system. */
class OutputSinkTest {

    private static final Content SITE = Content.oneReport()
            .with("indicators.yaml", "review.closed: {name: 行政复议办结数, unit: 件}\n")
            .withReport(
                    2022,
                    "title: 二〇二二年工作报告\ndate: 2023-01-10\nattachments: [{file: 附件.pdf, title: 全文}]",
                    "全年办结[70件]{#review.closed}。")
            .with("reports/work/2022/office/附件.pdf", "%PDF-1.7\n".repeat(40_000).getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path temp;

    private SortedMap<String, byte[]> expected;

    @BeforeEach
    void buildIntoADirectory() throws IOException {
        BuildResult result = generator(SITE).build(BuildOptions.into(temp.resolve("site")));
        assertTrue(result.published(), result.diagnostics()::toString);
        expected = Output.read(temp.resolve("site"));
        assertTrue(expected.containsKey("work/2022/office.html"));
    }

    private static SiteGenerator generator(Content content) {
        return SiteGenerator.create(content.source());
    }

    @Test
    void aSinkReceivesTheBytesOfADirectory() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> order = new ArrayList<>();
        Thread caller = Thread.currentThread();
        BuildResult result = generator(SITE).build(BuildOptions.defaults(), (path, size, content) -> {
            assertSame(caller, Thread.currentThread());
            order.add(path);
            files.put(path, content.readAllBytes());
            assertEquals(size, files.get(path).length, path);
        });
        assertTrue(result.published());
        Output.assertSame(expected, files);
        assertEquals(result.files() + 1, order.size(), "every file once");
        assertEquals(Output.MANIFEST, order.get(order.size() - 1));
        List<String> others = order.subList(0, order.size() - 1);
        assertEquals(others.stream().sorted().toList(), others);
    }

    @Test
    void aSinkReceivesNothingAfterAnError() throws IOException {
        OutputSink none = (path, size, content) -> {
            throw new AssertionError(path);
        };
        // The one is known before any page is made, the other on the last page.
        Content broken = SITE.withReport(2021, "title: 报告\ndate: 2022-02-30", "全年平稳。");
        Content failing = SITE.with("theme/layouts/not-found.ftlh", "${page.nothing}");
        for (Content content : List.of(broken, failing)) {
            BuildResult result = generator(content).build(BuildOptions.defaults(), none);
            assertFalse(result.published());
            assertFalse(result.diagnostics().isEmpty());
        }
    }

    @Test
    void whatASinkThrowsEndsTheBuild() {
        IOException full = new IOException("full");
        List<String> received = new ArrayList<>();
        SiteGenerator generator = generator(SITE);
        OutputSink failing = (path, size, content) -> {
            received.add(path);
            throw full;
        };
        assertSame(full, assertThrows(IOException.class, () -> generator.build(BuildOptions.defaults(), failing)));
        assertEquals(1, received.size());
    }

    @Test
    void aCancelledBuildGivesNoManifest() {
        List<String> received = new ArrayList<>();
        SiteGenerator generator = generator(SITE);
        OutputSink cancelling = (path, size, content) -> {
            received.add(path);
            if (received.size() == 3) {
                Thread.currentThread().interrupt();
            }
        };
        assertThrows(InterruptedIOException.class, () -> generator.build(BuildOptions.defaults(), cancelling));
        assertTrue(Thread.interrupted());
        assertEquals(3, received.size());
    }

    @Test
    void aSinkAndADirectoryExcludeEachOther() {
        SiteGenerator generator = generator(SITE);
        BuildOptions both = BuildOptions.into(temp.resolve("other"));
        assertThrows(IllegalArgumentException.class, () -> generator.build(both, (path, size, content) -> {}));
        assertFalse(Files.exists(temp.resolve("other")));
    }

    private FileSystem archive() throws IOException {
        return FileSystems.newFileSystem(temp.resolve("site.zip"), Map.of("create", "true"));
    }

    private SortedMap<String, byte[]> archived(String directory) throws IOException {
        try (FileSystem zip = archive()) {
            return Output.read(zip.getPath(directory));
        }
    }

    @Test
    void anArchiveHoldsTheFilesOfADirectory() throws IOException {
        for (String directory : List.of("/", "/a/site", "relative")) {
            try (FileSystem zip = archive()) {
                BuildResult result = generator(SITE).build(BuildOptions.into(zip.getPath(directory)));
                assertTrue(result.published(), result.diagnostics()::toString);
            }
            Output.assertSame(expected, archived(directory));
            Files.delete(temp.resolve("site.zip"));
        }
    }

    @Test
    void aSiteInAnArchiveIsReplacedAndFilesOfTheUserStay() throws IOException {
        Content without = SITE.without(Content.reportPath(2022)).without("reports/work/2022/office/附件.pdf");
        generator(without).build(BuildOptions.into(temp.resolve("fewer")).withRemovalAllowed(true));
        SortedMap<String, byte[]> fewer = Output.read(temp.resolve("fewer"));
        try (FileSystem zip = archive()) {
            generator(SITE).build(BuildOptions.into(zip.getPath("/")));
            Files.writeString(zip.getPath("/readme.txt"), "of the user");
            BuildResult result = generator(without).build(BuildOptions.into(zip.getPath("/")));
            assertTrue(result.published(), result.diagnostics()::toString);
            assertFalse(Files.exists(zip.getPath("/work/2022")), "directories that are empty go");
        }
        SortedMap<String, byte[]> now = archived("/");
        assertEquals("of the user", Output.text(now.remove("readme.txt")));
        Output.assertSame(fewer, now);
    }

    @Test
    void filesOfOthersInAnArchiveAreNotTouched() throws IOException {
        try (FileSystem zip = archive()) {
            Files.writeString(zip.getPath("/index.html"), "of somebody else");
            BuildResult result = generator(SITE).build(BuildOptions.into(zip.getPath("/")));
            assertFalse(result.published());
            assertEquals(
                    List.of(Code.OUTPUT_REFUSED),
                    result.diagnostics().stream().map(Diagnostic::code).toList());
        }
        assertEquals(List.of("index.html"), List.copyOf(archived("/").keySet()));
    }

    @Test
    void aFileInTheWayIsReportedAndNothingIsRemoved() throws IOException {
        Content fewer = SITE.without(Content.reportPath(2022)).without("reports/work/2022/office/附件.pdf");
        try (FileSystem zip = archive()) {
            generator(fewer).build(BuildOptions.into(zip.getPath("/")));
            Files.createDirectories(zip.getPath("/work/2022"));
            Files.writeString(zip.getPath("/work/2022/office.html"), "of the user");
            SortedMap<String, byte[]> before = Output.read(zip.getPath("/"));
            BuildResult result = generator(SITE).build(BuildOptions.into(zip.getPath("/")));
            assertFalse(result.published());
            assertTrue(result.diagnostics().get(0).arguments().contains("work/2022/office.html"));
            Output.assertSame(before, Output.read(zip.getPath("/")));
        }
    }
}
