package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of the site as pages, feed and lists repeat it. */
class BaseUrlTest {

    private static final String PLAIN = "https://xn--fsq092h.example/%E5%85%AC%E5%BC%80/";

    @TempDir
    Path temp;

    private static Content siteAt(String baseUrl) {
        return Content.site()
                .with("site.yaml", "name: 示例县人民政府\nbaseUrl: " + baseUrl + "\ncolumns:\n  work: {name: 年度工作报告}\n")
                .withReport(2023, "title: 二〇二三年工作报告\ndate: 2024-01-10\naliases: [old.html]", "全年工作平稳。");
    }

    private List<String> build(Content content, BuildOptions options) throws IOException {
        return SiteGenerator.create(content.source()).build(options.withThreads(1)).diagnostics().stream()
                .map(d -> d.position() + " " + d.code().id() + " " + d.arguments())
                .toList();
    }

    private String published(String path) throws IOException {
        return Files.readString(temp.resolve("site").resolve(path), StandardCharsets.UTF_8);
    }

    private void assertRepeated() throws IOException {
        assertTrue(published("work/2023/office.html").contains("href=\"" + PLAIN + "work/2023/office.html\""));
        assertTrue(published("sitemap.xml").contains("<loc>" + PLAIN + "work/2023/office.html</loc>"));
        assertTrue(published("feed.xml").contains(PLAIN + "work/2023/office.html"));
        assertTrue(published("robots.txt").contains(PLAIN + "sitemap.xml"));
        for (String path : List.of("sitemap.xml", "feed.xml", "robots.txt", "404.html", "index.html")) {
            assertFalse(published(path).contains("示例.example"), path);
        }
    }

    @Test
    void aHostAndAPathInChineseAreWrittenAsBrowsersSendThem() throws IOException {
        assertEquals(List.of(), build(siteAt("Https://示例.example/公开"), BuildOptions.into(temp.resolve("site"))));
        assertRepeated();
    }

    @Test
    void aPageAtTheEndIsLeftOutAndReported() throws IOException {
        assertEquals(
                List.of("site.yaml:2:10 SG156 [index.html, " + PLAIN + "]"),
                build(siteAt("https://示例.example/公开/index.html"), BuildOptions.into(temp.resolve("site"))));
        assertRepeated();
    }

    @Test
    void anOptionIsReadTheSame() throws IOException {
        BuildOptions elsewhere =
                BuildOptions.into(temp.resolve("site")).withBaseUrl(URI.create("https://示例.example/公开/index.html"));
        assertEquals(List.of(), build(siteAt("https://www.example.gov.cn/"), elsewhere));
        assertRepeated();
    }

    @Test
    void aRedirectNamesThePageItLeadsTo() throws IOException {
        build(siteAt("https://www.example.gov.cn/"), BuildOptions.into(temp.resolve("site")));
        String redirect = published("old.html");
        assertTrue(
                redirect.contains("<link rel=\"canonical\" href=\"https://www.example.gov.cn/work/2023/office.html\">"),
                redirect);
    }
}
