package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of the data files of the sample site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPageTest {

    private Path site;
    private Document page;

    @BeforeAll
    void build(@TempDir Path output) throws IOException {
        site = output.resolve("site");
        BuildResult built = SiteGenerator.create(Path.of("../content"))
                .build(BuildOptions.into(site).withAsOf(LocalDate.of(2024, 4, 2)));
        assertTrue(built.published(), built.diagnostics()::toString);
        page = Jsoup.parse(Files.readString(site.resolve("data/index.html")));
    }

    @Test
    void everyPageWithAFooterLeadsThere() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Document other = Jsoup.parse(Files.readString(file));
                boolean leads = other.select("footer a")
                        .eachText()
                        .contains(page.selectFirst("h1").text());
                assertEquals(other.selectFirst("footer") != null, leads, file.toString());
            }
        }
    }

    @Test
    void itLeadsToEveryFileAboutTheWholeSite() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("data"))) {
            TreeSet<String> published = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.html"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(published, new TreeSet<>(page.select(".downloads a").eachAttr("href")));
        }
    }

    @Test
    void everyFileHasItsSize() throws IOException {
        for (Element link : page.select("section.downloads:has(details) a")) {
            long bytes = Files.size(site.resolve("data/" + link.attr("href")));
            String size = bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " KB";
            assertTrue(link.text().endsWith("，" + size), link.text() + " " + bytes);
        }
    }

    @Test
    void theNavigationLeadsThere() {
        assertEquals("数据下载", page.select(".navigation [aria-current]").text());
    }

    @Test
    void rowsAndColumnsAreThoseOfTheFiles() throws IOException {
        for (Element table : page.select("section.downloads:has(details)")) {
            String name = table.selectFirst("h2").id();
            String[] records =
                    Files.readString(site.resolve("data/" + name + ".csv")).split("\r\n");
            assertEquals(records[0], String.join(",", table.select("dt code").eachText()), name);
            String text = table.selectFirst("p").text();
            assertTrue(text.endsWith(" " + (records.length - 1) + " 行"), name + ": " + text);
            assertEquals(
                    Math.min(3, records.length - 1),
                    table.select(".sample tbody tr").size(),
                    name);
            String first = records[1].split(",")[0];
            assertEquals(first, table.selectFirst(".sample td").text(), name);
        }
    }
}
