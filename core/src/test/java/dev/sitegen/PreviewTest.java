package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.build.ServerListener;
import dev.sitegen.internal.preview.OpenSite;
import dev.sitegen.internal.preview.server.LiveSite.Change;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that stays open gives what a clean build gives, byte for byte, whatever was changed meanwhile. */
class PreviewTest {

    @TempDir
    Path temp;

    private EditedSite site;

    @BeforeEach
    void site() throws IOException {
        site = new EditedSite(temp);
    }

    private OpenSite open() throws IOException {
        return (OpenSite) SiteGenerator.create(site.content).preview(site.options);
    }

    private static SortedMap<String, byte[]> files(OpenSite open) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String address : open.addresses()) {
            try {
                files.put(address, open.file(address).orElseThrow());
            } catch (NoSuchFileException e) {
                // It was to be copied, and was removed.
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> published(Path output) throws IOException {
        SortedMap<String, byte[]> files = Output.read(output);
        files.remove(Output.MANIFEST);
        return files;
    }

    /** Copied files come from the content as it is now, even while something is wrong with it. */
    private static SortedMap<String, byte[]> pages(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> pages = new TreeMap<>(files);
        pages.keySet().removeIf(address -> !address.endsWith(".html"));
        return pages;
    }

    @Test
    void writesNothing() throws IOException {
        try (OpenSite open = open()) {
            site.put("pages/about.md", "---\ntitle: 关于\n---\n另一句。\n");
            assertTrue(open.refresh().isPresent());
            files(open);
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(Set.of(site.content), Set.copyOf(left.toList()));
        }
    }

    @Test
    void aSentenceIsAChangeOfItsOwnPageAlone() throws IOException {
        String report = "reports/work/2022/county.md";
        try (OpenSite open = open()) {
            site.put(report, site.text(report).replace("办结", "全年共办结") + "\n又一句。\n");
            Optional<Change> change = open.follow(site.touched());
            assertEquals(
                    Set.of(SitePath.of("work/2022/county.html")),
                    change.orElseThrow().pages());
            assertTrue(Output.text(open.file("work/2022/county.html").orElseThrow())
                    .contains("全年共办结"));

            site.put(report, site.text(report).replaceFirst("\\[\\d+", "[77"));
            assertEquals(Set.of(), open.follow(site.touched()).orElseThrow().pages());
            assertTrue(Output.text(open.file("index.html").orElseThrow()).contains("示例县"));

            site.put(report, site.text(report));
            assertEquals(Optional.empty(), open.follow(site.touched()), "what is saved without a change");
        }
    }

    @Test
    void refreshingNamesEveryFileThatIsAnother() throws IOException {
        String report = "reports/work/2022/county.md";
        try (OpenSite open = open()) {
            assertEquals(Optional.empty(), open.refresh());

            SortedMap<String, byte[]> before = files(open);
            site.put(report, site.text(report).replace("办结", "全年共办结"));
            Set<String> ofSentence = open.refresh().orElseThrow().addresses();
            assertTrue(ofSentence.contains("work/2022/county.html"), ofSentence.toString());
            assertFalse(ofSentence.contains("index.html"), ofSentence.toString());
            assertSameBut(ofSentence, before, files(open));

            before = files(open);
            site.put("pages/added.md", "---\ntitle: 新页面\n---\n一句。\n");
            Set<String> ofPage = open.refresh().orElseThrow().addresses();
            assertTrue(ofPage.containsAll(Set.of("pages/added.html", "index.html")), ofPage.toString());
            assertSameBut(ofPage, before, files(open));

            site.put(report, "---\ntitle: [\n---\n");
            assertEquals(Set.of(), open.refresh().orElseThrow().addresses(), "the last good site stays");
        }
    }

    private static void assertSameBut(
            Set<String> changed, SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        before.keySet().removeAll(changed);
        SortedMap<String, byte[]> others = new TreeMap<>(after);
        others.keySet().removeAll(changed);
        Output.assertSame(before, others);
    }

    @Test
    void afterAnErrorTheLastGoodSiteStays() throws IOException {
        try (OpenSite open = open()) {
            SortedMap<String, byte[]> good = files(open);
            site.put("pages/about.md", "没有头\n");
            site.put("reports/work/2022/county.md", "---\ntitle: [\n---\n");
            assertTrue(open.refresh().isPresent());
            assertFalse(open.report().published());
            assertFalse(open.report().diagnostics().isEmpty());
            Output.assertSame(good, files(open));

            site.put("site.yaml", site.text("site.yaml") + "\nlanguages: xx\n");
            open.refresh();
            Output.assertSame(good, files(open));
        }
    }

    @Test
    void contentMayBeHeldInMemory() throws IOException {
        SiteGenerator generator = SiteGenerator.create(Content.oneReport().source());
        try (Preview open = generator.preview(BuildOptions.defaults())) {
            assertTrue(open.file("work/2023/office.html").isPresent());
            assertTrue(open.refresh().isEmpty());
        }
        InetSocketAddress anywhere = new InetSocketAddress("localhost", 0);
        ServerListener none = new ServerListener() {
            @Override
            public void changed(BuildResult result) {
                fail("served");
            }

            @Override
            public void failed(Throwable reason) {
                fail(reason);
            }
        };
        assertThrows(IllegalStateException.class, () -> generator.serve(BuildOptions.defaults(), anywhere, none));
    }

    @Test
    void contentWithoutASiteHasNoFiles() throws IOException {
        site.put("site.yaml", "");
        try (OpenSite open = open()) {
            assertEquals(Set.of(), open.addresses());
            assertEquals(Optional.empty(), open.file("index.html"));
            assertFalse(open.report().published());
        }
    }

    @Test
    void aTemplateThatFailsIsReportedAtOnce() throws IOException {
        try (OpenSite open = open()) {
            site.put("theme/layouts/text.ftlh", "${page.nothing}");
            open.refresh();
            assertFalse(open.report().published());
            assertTrue(open.report().diagnostics().stream()
                    .anyMatch(d -> d.position().path().equals("theme/layouts/text.ftlh")));
            assertTrue(open.file("pages/about.html").isPresent());
        }
    }

    @Test
    void takesWhatAnEarlierBuildHasParsedAndLeavesItAsItWas() throws IOException {
        BuildResult built = SiteGenerator.create(site.content).build(site.options);
        SortedMap<String, byte[]> kept = Output.read(temp.resolve(".site.site-gen"));
        try (OpenSite open = open()) {
            Output.assertSame(published(site.output), files(open));
            assertEquals(built.files(), open.report().files());
        }
        Output.assertSame(kept, Output.read(temp.resolve(".site.site-gen")));
        assertTrue(SiteGenerator.create(site.content).build(site.options).unchanged());
    }

    @Test
    void aTextThatIsDamagedInTheSpoolIsParsedAnew() throws IOException {
        SiteGenerator.create(site.content).build(site.options);
        Path segment = temp.resolve(".site.site-gen/spool/segment-0");
        byte[] bytes = Files.readAllBytes(segment);
        try (OpenSite open = open()) {
            for (int i = 0; i < bytes.length; i += 7) {
                bytes[i] ^= 1;
            }
            Files.write(segment, bytes);
            Output.assertSame(published(site.output), files(open));
        }
    }

    /** A template fails on all pages that it shows; the first of them in the order of the build is reported. */
    @Test
    void aTemplateFailsOnThePageThatABuildReports() throws IOException {
        site.put("theme/layouts/text.ftlh", "<p>${page.none}</p>\n");
        for (int page = 0; page < 20; page++) {
            site.put("pages/p" + page + ".md", "---\ntitle: 页\n---\n正文。\n");
        }
        BuildResult built = SiteGenerator.create(site.content).build(site.options);
        try (OpenSite open = open()) {
            assertEquals(built.diagnostics(), open.report().diagnostics());
        }
    }
}
