package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an indicator that more organizations state than a page has. */
class IndicatorPagesTest {

    private static final int ORGANIZATIONS = 430;

    private final Map<Path, Document> pages = new HashMap<>();

    private Document page(Path file) throws IOException {
        Document page = pages.get(file);
        if (page == null) {
            page = Jsoup.parse(Files.readString(file));
            pages.put(file, page);
        }
        return page;
    }

    @Test
    void everyFigureLeadsToItsValueAndTheValueBack(@TempDir Path content, @TempDir Path site) throws IOException {
        write(content);
        BuildResult built = SiteGenerator.create(content).build(BuildOptions.into(site));
        assertTrue(built.published(), built.diagnostics()::toString);
        for (int i = 0; i < ORGANIZATIONS; i++) {
            Path report = site.resolve("law/2023/o%03d.html".formatted(i));
            Element link = page(report).selectFirst("#UCAP-CONTENT a:has(> data)");
            String[] place = link.attr("href").split("#");
            Path series = report.resolveSibling(place[0]).normalize();
            Element value = page(series).getElementById(place[1]);
            assertNotNull(value, link::outerHtml);
            assertEquals(String.valueOf(100 + i), value.text());
            assertEquals(
                    report,
                    series.resolveSibling(value.selectFirst("a").attr("href").replaceFirst("#.*", ""))
                            .normalize());
            // The card of a figure finds its row by this address.
            assertEquals(
                    place[0],
                    page(report).selectFirst("table.changes tbody th a").attr("href"));
        }
        Document first = page(site.resolve("indicators/review.closed.html"));
        assertEquals(80, first.select("table.figures tbody tr").size());
        assertEquals(
                List.of("review.closed/2.html", "review.closed/3.html", "review.closed/6.html"),
                first.select(".pager li a:not([rel])").eachAttr("href"));
        assertEquals(
                30,
                page(site.resolve("indicators/review.closed/6.html"))
                        .select("table.figures tbody tr")
                        .size());
    }

    private static void write(Path content) throws IOException {
        Files.writeString(content.resolve("site.yaml"), """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/
                columns: {law: {name: 法治政府建设年度报告}}
                """);
        Files.writeString(content.resolve("indicators.yaml"), "review.closed: {name: 办结数, unit: 件}\n");
        StringBuilder organizations = new StringBuilder();
        Path reports = Files.createDirectories(content.resolve("reports/law/2023"));
        for (int i = 0; i < ORGANIZATIONS; i++) {
            organizations.append("o%03d: {name: 示例%d局, kind: department}\n".formatted(i, i));
            Files.writeString(reports.resolve("o%03d.md".formatted(i)), """
                    ---
                    title: 示例%d局2023年法治政府建设年度报告
                    date: 2024-01-20
                    ---
                    办结[%d件]{#review.closed}。
                    """.formatted(i, 100 + i));
        }
        Files.writeString(content.resolve("organizations.yaml"), organizations.toString());
    }
}
