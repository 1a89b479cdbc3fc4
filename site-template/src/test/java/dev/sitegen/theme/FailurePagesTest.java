package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the checks that fail, on a site where there are more of them than a page lists. */
class FailurePagesTest {

    private static final int ORGANIZATIONS = 150;

    @TempDir
    Path directory;

    private Path site;

    @BeforeEach
    void build() throws IOException {
        site = directory.resolve("site");
        write("site.yaml", """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/
                columns: {law: {name: 法治政府建设年度报告}}
                """);
        StringBuilder organizations = new StringBuilder();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            organizations.append("o%03d: {name: 示例%d局, kind: department}\n".formatted(i, i));
            // Both checks fail, but for the first organization in 2022.
            report(i, 2022, i == 0 ? "10" : "12", "1");
            report(i, 2023, "12", "3");
        }
        write("organizations.yaml", organizations.toString());
        write("indicators.yaml", """
                review.closed: {name: 办结数, unit: 件}
                review.accepted: {name: 受理数, unit: 件}
                review.corrected: {name: 纠错数, unit: 件}
                checks:
                  - {id: few, name: 办结不多于受理, severity: info, rule: review.closed <= review.accepted}
                  - {id: two, name: 纠错不多于两件, severity: info, rule: review.corrected <= 2}
                """);
        built();
    }

    private void report(int organization, int year, String closed, String corrected) throws IOException {
        write("reports/law/%d/o%03d.md".formatted(year, organization), """
                ---
                title: 示例%d局%d年法治政府建设年度报告
                date: %d-01-20
                ---
                受理[11件]{#review.accepted}，办结[%s件]{#review.closed}，纠错[%s件]{#review.corrected}。
                """.formatted(
                        organization, year, year + 1, closed, corrected));
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void built() throws IOException {
        BuildResult result = SiteGenerator.create(directory.resolve("content")).build(BuildOptions.into(site));
        assertTrue(result.published(), result.diagnostics()::toString);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    @Test
    void everyFailureIsListedOnceNewestYearFirstAndTwoHundredAPage() throws IOException {
        Document index = page("checks.html");
        assertEquals(
                List.of("2023年 300项不符", "2022年 149项不符"),
                index.select(".failure-years a").eachText());
        assertEquals("2023年不符的核对", index.getElementById("page-failures").text());
        assertEquals(200, index.select(".verdict").size());
        List<Integer> sizes = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        String path = "checks/2023.html";
        while (!path.isEmpty()) {
            Document page = page(path);
            sizes.add(page.select(".verdict").size());
            for (Element verdict : page.select(".verdict")) {
                assertTrue(listed.add(verdict.text()), verdict.text());
            }
            Element next = page.selectFirst("main > .pager [rel=next]");
            path = next == null ? "" : "checks/" + next.attr("href");
        }
        assertEquals(List.of(200, 100), sizes);
        assertEquals(149, page("checks/2022.html").select(".verdict").size());
        assertEquals(
                "2022.html", page("checks/2023.html").selectFirst("[rel=prev]").attr("href"));
    }

    @Test
    void aLinkLandsOnWhatItSpeaksOf() throws IOException {
        Document report = page("law/2023/o003.html");
        assertEquals("2项核对：2项不符", report.select(".check-summary").text());
        assertEquals("#page-failures", report.selectFirst(".check-summary a").attr("href"));
        assertEquals(2, report.select(".failures .verdict").size());
        Document sound = page("law/2022/o000.html");
        assertEquals(
                "../../checks.html#page-rules",
                sound.selectFirst(".check-summary a").attr("href"));
        Document index = page("checks.html");
        assertEquals(
                List.of("办结不多于受理 办结数 ≤ 受理数", "纠错不多于两件 纠错数 ≤ 2"),
                index.select(".rules tbody th").eachText());
        assertEquals("#page-failures", index.selectFirst(".counts a").attr("href"));
        for (Element figure : page("checks/2023.html").select(".verdict .used a")) {
            String[] place = figure.attr("href").split("#");
            assertFalse(
                    page("checks/" + place[0])
                            .select("data[id=" + place[1] + "]")
                            .isEmpty(),
                    figure::outerHtml);
            break;
        }
    }

    @Test
    void aVerdictThatChangesTouchesItsReportItsYearAndTheIndexOnly() throws IOException {
        Map<String, byte[]> before = pages();
        report(140, 2022, "10", "1");
        built();
        Set<String> changed = new TreeSet<>();
        pages().forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, before.get(path))) {
                changed.add(path);
            }
        });
        // The value itself is shown by its series, by its organization, and by the reports of the same organization.
        changed.removeAll(Set.of(
                "indicators/review.closed.html",
                "indicators/review.closed/2.html",
                "organizations/o140.html",
                "years/2022.html",
                "law/2023/o140.html"));
        // The home page has the number of all failures.
        assertEquals(Set.of("checks.html", "checks/2022.html", "index.html", "law/2022/o140.html"), changed);
    }

    private Map<String, byte[]> pages() throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return pages;
    }
}
