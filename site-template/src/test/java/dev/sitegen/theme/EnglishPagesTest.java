package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site in English has no Chinese character and no full-width sign, and its numbers have English units. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesTest {

    private static final Pattern CHINESE =
            Pattern.compile(".{0,30}[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef].{0,30}");

    private Path site;

    @BeforeAll
    void build(@TempDir Path output) throws IOException {
        site = output.resolve("site");
        Map<String, byte[]> files = new HashMap<>();
        put(files, "site.yaml", """
                name: Exampleshire Council
                language: en
                baseUrl: https://www.example.org/
                columns:
                  rule-of-law: {name: Rule of law, sections: none}
                  info-disclosure: {name: Disclosure, sections: none, form: info-disclosure}
                """);
        put(files, "organizations.yaml", """
                county: {name: Exampleshire Council, kind: government}
                justice: {name: Office of Justice, kind: department, parent: county}
                roads: {name: Office of Roads, kind: department, parent: county}
                """);
        put(files, "indicators.yaml", """
                review.closed: {name: Cases closed, unit: cases, group: Reviews}
                review.received: {name: Cases received, unit: cases}
                checks:
                  - {id: closed, name: Not more closed than received, rule: review.closed <= review.received, severity: warning}
                """);
        for (String organization : List.of("county", "justice", "roads")) {
            for (int year = 2022; year <= 2023; year++) {
                put(files, "reports/rule-of-law/%d/%s.md".formatted(year, organization), """
                        ---
                        title: Report of %s on %d
                        date: %d-02-03
                        keywords: [rule of law, annual report]
                        ---

                        Received [%d cases]{#review.received}, closed [%d cases]{#review.closed}.
                        """.formatted(
                                organization, year, year + 1, year - 2000, year - 2000 + 3));
            }
        }
        BuildResult built = SiteGenerator.create(ContentSource.ofFiles(files))
                .build(BuildOptions.into(site).withAsOf(LocalDate.of(2024, 6, 1)));
        assertTrue(built.published(), built.diagnostics()::toString);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingChineseIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages =
                    files.filter(f -> f.toString().matches(".*\\.(html|xml)")).toList();
            assertFalse(pages.isEmpty());
            for (Path page : pages) {
                assertEquals(
                        List.of(),
                        CHINESE.matcher(Files.readString(page))
                                .results()
                                .map(r -> r.group())
                                .toList(),
                        site.relativize(page).toString());
            }
        }
    }

    @Test
    void numbersAndBracketsAreEnglish() throws IOException {
        assertTrue(page("index.html").selectFirst(".tile-change").text().endsWith("+1 case"));
        Document indicator = page("indicators/review.closed.html");
        assertTrue(indicator.selectFirst(".chart-title").text().startsWith("Cases closed (cases"), indicator::title);
        assertTrue(page("rule-of-law/2023/county.html").text().contains("rule of law · annual report"));
        assertTrue(page("checks.html").text().contains("The results add up to their total"));
        assertEquals(1, page("index.html").select(".blocks .all a").size(), "no link to a list of nothing");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(address)));
    }
}
