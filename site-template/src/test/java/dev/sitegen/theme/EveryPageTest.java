package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Parts that every page of the sample site has around its own content: head, footer, entry in the list for search engines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private Path site;
    private final Map<String, Document> pages = new TreeMap<>();

    @BeforeAll
    void build(@TempDir Path output) throws IOException {
        site = output.resolve("site");
        BuildResult built = SiteGenerator.create(Path.of("../content"))
                .build(BuildOptions.into(site).withAsOf(LocalDate.of(2026, 4, 2)));
        assertTrue(built.published(), built.diagnostics()::toString);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
        // Nobody is to find or share the page for missing addresses, and old addresses lead on at once.
        pages.remove("404.html");
        pages.values().removeIf(page -> page.body().hasClass("redirect"));
        assertFalse(pages.isEmpty());
    }

    @Test
    void hasOneDescription() {
        pages.forEach((path, page) -> {
            assertEquals(1, page.select("meta[name~=(?i)^description$]").size(), path);
            assertFalse(content(page, "meta[name~=(?i)^description$]").isBlank(), path);
        });
    }

    @Test
    void hasEachPropertyOfOpenGraphOnce() {
        pages.forEach((path, page) -> {
            for (String property : new String[] {"title", "type", "url", "image", "description", "site_name"}) {
                assertEquals(
                        1, page.select("meta[property=og:" + property + "]").size(), path + ": " + property);
            }
            assertEquals(
                    page.selectFirst("link[rel=canonical]").attr("href"), content(page, "meta[property=og:url]"), path);
            boolean report = page.selectFirst("meta[name=ArticleTitle]") != null;
            assertEquals(report ? "article" : "website", content(page, "meta[property=og:type]"), path);
        });
    }

    @Test
    void hasIconsThatAreThere() {
        pages.forEach((path, page) -> {
            for (Element icon : page.select("link[rel$=icon]")) {
                Path file = site.resolve(path).getParent().resolve(icon.attr("href"));
                assertTrue(Files.isRegularFile(file), path + ": " + file);
            }
            assertEquals(3, page.select("link[rel$=icon]").size(), path);
            assertNotNull(page.selectFirst("meta[name=theme-color]"), path);
        });
    }

    @Test
    void leadsToTheOrdinaryPagesAndThePlatform() throws IOException {
        pages.forEach((path, page) -> {
            for (String name : new String[] {"guide", "rules", "about", "contact"}) {
                assertEquals(
                        1,
                        page.select("footer a[href~=(^|/)" + name + "[.]html$]").size(),
                        path + ": " + name);
            }
            assertEquals(
                    1,
                    page.select("footer a[href=https://www.example.gov.cn/list/]")
                            .size(),
                    path);
        });
    }

    @Test
    void hasTheMarksWithImagesOfItsOwn() {
        pages.forEach((path, page) -> {
            assertEquals(2, page.select("footer .marks a").size(), path);
            for (Element image : page.select("footer .marks img")) {
                assertTrue(Files.isRegularFile(site.resolve(path).getParent().resolve(image.attr("src"))), path);
                assertFalse(image.attr("alt").isBlank(), path);
            }
        });
    }

    @Test
    void hasADayOfItsLastChangeInTheList() throws IOException {
        Document list = Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), "", Parser.xmlParser());
        for (Element url : list.select("url")) {
            assertNotNull(url.selectFirst("lastmod"), url.selectFirst("loc").text());
        }
        String newest = list.select("lastmod").eachText().stream()
                .max(String::compareTo)
                .orElseThrow();
        assertEquals(
                newest,
                list.selectFirst("url:has(loc:matches(/index.html$)) lastmod").text());
    }

    private static String content(Document page, String query) {
        return page.selectFirst(query).attr("content");
    }
}
