package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.ContentEditor;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.ThemeFilesResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own files of the theme: written out whole, and the partials that are there to be filled. */
class OwnFilesTest {

    @TempDir
    Path directory;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = directory.resolve("content");
        put("site.yaml", "name: 示例县\nbaseUrl: https://www.example.gov.cn/\ncolumns: {work: {name: 工作报告}}\n");
        put("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n");
        put("reports/work/2023/office.md", "---\ntitle: 示例县办公室2023年工作报告\ndate: 2024-01-20\n---\n\n全年正常。\n");
    }

    private void put(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void allFilesAsTheyAreMakeTheSameSite() throws IOException {
        TreeMap<String, String> before = build("before");
        ThemeFilesResult result = ContentEditor.of(content).writeTheme(List.of());

        assertTrue(result.written().contains("theme/partials/frame.ftlh"), result::toString);
        assertTrue(result.written().contains("theme/assets/site.css"), result::toString);
        assertFalse(result.written().contains("theme/theme.yaml"), result::toString);
        assertEquals(before, build("after"));
    }

    @Test
    void onlyWhatIsNamedIsWrittenAndNothingIsOverwritten() throws IOException {
        put("theme/partials/banner.ftlh", "<p class=\"notice\">提示</p>\n");
        ThemeFilesResult result = ContentEditor.of(content).writeTheme(List.of("partials/banner.ftlh", "messages"));

        assertEquals(List.of("theme/messages/en.properties", "theme/messages/zh-CN.properties"), result.written());
        assertEquals(List.of("theme/partials/banner.ftlh"), result.left());
        assertEquals("<p class=\"notice\">提示</p>\n", Files.readString(content.resolve("theme/partials/banner.ftlh")));
    }

    @Test
    void nothingIsWrittenForAnUnknownName() throws IOException {
        ThemeFilesResult result = ContentEditor.of(content).writeTheme(List.of("layouts", "partials/baner.ftlh"));

        assertEquals(List.of("partials/baner.ftlh"), result.unknown());
        assertFalse(Files.exists(content.resolve("theme")));
    }

    @Test
    void emptyPartialsAreThereToBeFilled() throws IOException {
        put(
                "theme/partials/head-extra.ftlh",
                "<link rel=\"stylesheet\" href=\"${page.frame.base}theme/county.css\">\n");
        put("theme/partials/banner.ftlh", "<p class=\"notice\">${site.text.notice}</p>\n");
        put("theme/partials/footer-extra.ftlh", "<p class=\"more\">${site.name}</p>\n");
        put("theme/assets/county.css", ".notice { text-align: center; }\n");
        put("theme/messages/zh-CN.properties", "notice=本站为示例\n");

        Document page = Jsoup.parse(build("filled").get("work/2023/office.html"));
        assertEquals(
                "../../theme/county.css",
                page.select("head link[rel=stylesheet]").last().attr("href"));
        assertEquals("本站为示例", page.selectFirst("body > .notice").text());
        assertEquals("示例县", page.selectFirst("footer .more").text());
    }

    @Test
    void pagesChooseTheirLayout() throws IOException {
        String text = "\n## 甲\n\n甲的内容。\n\n## 乙\n\n乙的内容。\n";
        put("pages/usual.md", "---\ntitle: 通常\n---\n" + text);
        put("pages/wide.md", "---\ntitle: 宽页\nlayout: wide\n---\n" + text);
        put("pages/plain.md", "---\ntitle: 简页\nlayout: plain\n---\n" + text);

        TreeMap<String, String> files = build("layouts");
        assertEquals(
                1,
                Jsoup.parse(files.get("pages/usual.html"))
                        .select(".beside .contents")
                        .size());
        for (String layout : List.of("wide", "plain")) {
            Document page = Jsoup.parse(files.get("pages/" + layout + ".html"));
            assertEquals(1, page.select("main > ." + layout).size(), layout);
            assertEquals(0, page.select(".contents").size(), layout);
        }
    }

    /** The text files of the site, which is made without a warning. */
    private TreeMap<String, String> build(String name) throws IOException {
        Path site = directory.resolve(name);
        BuildResult built =
                SiteGenerator.create(content).build(BuildOptions.into(site).withStrict(true));
        assertTrue(built.published(), built.diagnostics()::toString);
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".html")).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
