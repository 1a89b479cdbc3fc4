package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that the home page answers: who has published, what does not agree, what the figures are. */
class HomePageTest {

    private static final String SITE = """
            name: 示例县
            baseUrl: https://www.example.gov.cn/
            columns:
              work: {name: 工作报告, deadlines: {department: 03-31}, from: 2023}
            """;

    private final Map<String, byte[]> files = new HashMap<>();

    @TempDir
    Path output;

    @Test
    void saysWhoHasPublishedAndWhoIsLate() throws IOException {
        Document home = build(SITE, organizations(3), LocalDate.of(2025, 4, 10));

        assertEquals("应公布 3 份，已公布 2 份，逾期 1 份", home.selectFirst(".standing h2").text());
        assertEquals(List.of("单位2 工作报告"), home.select(".waiting tbody th").eachText());
        assertEquals("10", home.selectFirst(".waiting .overdue").text());
        assertEquals(
                100,
                home.select(".shares rect").eachAttr("width").stream()
                        .mapToInt(Integer::parseInt)
                        .sum());
    }

    @Test
    void showsEveryOrganizationInTheMatrix() throws IOException {
        Document home = build(SITE, organizations(60), LocalDate.of(2025, 4, 10));

        assertEquals(60, home.select(".matrix tbody tr").size());
        assertEquals(
                List.of("2023", "2024"),
                home.select(".matrix thead tr:last-child th").eachText());
        assertEquals("按期公布", home.selectFirst(".matrix tbody tr td.on-time").text());
        assertEquals("逾期未公布", home.selectFirst(".matrix tbody tr td.missing").text());
    }

    @Test
    void showsOnlyTheLateOnesOfMore() throws IOException {
        Document home = build(SITE, organizations(90), LocalDate.of(2025, 4, 10));

        assertEquals(30, home.select(".matrix tbody tr").size());
        assertTrue(home.text().contains("共 90 个机构"));
        assertFalse(home.select(".matrix td.missing").isEmpty());
    }

    @Test
    void quotesWhatDoesNotAgreeAndLeadsToIt() throws IOException {
        files.put("indicators.yaml", utf8("""
                        work.done: {name: 办结数, unit: 件}
                        work.received: {name: 收到数, unit: 件}
                        checks:
                          - {id: done, name: 办结不多于收到, rule: work.done <= work.received, severity: warning}
                        """));
        put(2023, 0, "收到[40件]{#work.received}，办结[45件]{#work.done}。");

        Document home = build(SITE, organizations(1), LocalDate.of(2024, 1, 10));

        assertEquals("数据不符：1", home.selectFirst(".failing h2").text());
        assertEquals("45件 > 40件", home.selectFirst(".failing .arithmetic").text());
        assertEquals(2, home.select(".failing a[href^=work/2023/office0.html#]").size());
    }

    @Test
    void showsTheChosenIndicatorsWithTheirChange() throws IOException {
        files.put("indicators.yaml", utf8("work.done: {name: 办结数, unit: 件}\nwork.received: {name: 收到数, unit: 件}\n"));
        put(2023, 0, "收到[50件]{#work.received}，办结[45件]{#work.done}。");
        put(2024, 0, "收到[60件]{#work.received}，办结[47件]{#work.done}。");

        Document chosen = build(SITE + "highlights: [work.done]\n", organizations(1), LocalDate.of(2025, 4, 10));
        assertEquals(List.of("办结数"), chosen.select(".tile-name").eachText());
        assertEquals("47 件", chosen.selectFirst(".tile-value").text());
        assertEquals("2024年，+2件", chosen.selectFirst(".tile-change").text());
        assertNotNull(chosen.selectFirst(".tiles svg path"));

        Document all = build(SITE, organizations(1), LocalDate.of(2025, 4, 10));
        assertEquals(2, all.select(".tile-name").size());
    }

    @Test
    void organizationsHaveTheCourseOfTheirReportsNewestFirst() throws IOException {
        build(SITE, organizations(3), LocalDate.of(2025, 4, 10));

        Document late = page("organizations/office2.html");
        assertEquals(List.of("2024", "2023"), late.select(".timeline b").eachText());
        assertEquals(2, late.select(".timeline .state.missing").size());
        Document other = page("organizations/office0.html");
        assertEquals(
                List.of("../work/2024/office0.html", "../work/2023/office0.html"),
                other.select(".timeline a").eachAttr("href"));
        assertEquals(2, other.select(".timeline .state.on-time").size());
    }

    @Test
    void coverageIsSummedUpAndHasTheLongestOverdueFirst() throws IOException {
        build("""
                name: 示例县
                baseUrl: https://www.example.gov.cn/
                columns:
                  info-disclosure: {name: 信息公开年报, from: 2023, sections: none}
                  work: {name: 工作报告, deadlines: {department: 03-31}, basis: 《示例规定》第一条, from: 2023}
                """, organizations(3), LocalDate.of(2025, 4, 10));

        Document coverage = page("coverage.html");
        assertEquals(
                "截至2025-04-10，3 个机构中 3 个有报告逾期未公布，共 8 份，最长已逾期 435 天。",
                coverage.selectFirst(".answer-line").text());
        List<Integer> days = coverage.select(".overdues td:last-child").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
        assertEquals(
                "2024-01-31 《政府信息公开条例》第四十九条",
                coverage.selectFirst(".overdues td:nth-child(4)").text());
        assertTrue(coverage.text().contains("部门：次年 03-31 前（《示例规定》第一条）"));
        Document strips = page("coverage/work.html");
        assertEquals(
                List.of("单位2", "单位0", "单位1"), strips.select(".strips tbody th").eachText());
    }

    @Test
    void columnsAreListedByYearWithWaysToYearsAndOrganizations() throws IOException {
        build(SITE, organizations(40), LocalDate.of(2025, 4, 10));

        Document column = page("work/index.html");
        assertEquals(
                List.of("2024年", "2023年"),
                column.select("main section h2:not(.group h2)").eachText());
        assertEquals(
                List.of("../years/2024.html", "../years/2023.html"),
                column.select(".year-links a").eachAttr("href"));
        assertEquals(27, column.select(".by-organization a").size());
        assertEquals(1, column.select("[data-filter]").size());
    }

    @Test
    void isWholeWithoutDeadlinesAndChecks() throws IOException {
        Document home = build(
                "name: 示例县\nbaseUrl: https://www.example.gov.cn/\ncolumns: {work: {name: 工作报告, deadlines: none}}\n",
                organizations(2),
                LocalDate.of(2025, 4, 10));

        assertNull(home.selectFirst(".answer"));
        assertEquals(4, home.select(".counts dd").size());
        assertEquals(2, home.select("a[href^=organizations/office]").size());
    }

    @Test
    void homeOfTheSampleSiteIsLight() throws IOException {
        SiteGenerator.create(Path.of("../content"))
                .build(BuildOptions.into(output.resolve("sample")).withAsOf(LocalDate.of(2026, 4, 2)));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            Files.copy(output.resolve("sample/index.html"), zip);
        }
        assertTrue(zipped.size() <= 25_000, zipped.size() + " bytes");
    }

    /** Every third organization has published nothing, the others a report on each of two years. */
    private String organizations(int count) {
        StringBuilder organizations = new StringBuilder();
        for (int i = 0; i < count; i++) {
            organizations.append("office%d: {name: 单位%d, kind: department}\n".formatted(i, i));
            for (int year = 2023; year <= 2024 && i % 3 != 2; year++) {
                put(year, i, "全年正常。");
            }
        }
        return organizations.toString();
    }

    private void put(int year, int office, String text) {
        files.putIfAbsent(
                "reports/work/%d/office%d.md".formatted(year, office),
                utf8("---\ntitle: 单位%d的%d年报告\ndate: %d-01-05\n---\n\n%s\n".formatted(office, year, year + 1, text)));
    }

    private Document build(String site, String organizations, LocalDate asOf) throws IOException {
        files.put("site.yaml", utf8(site));
        files.put("organizations.yaml", utf8(organizations));
        BuildResult built = SiteGenerator.create(ContentSource.ofFiles(files))
                .build(BuildOptions.into(output.resolve("site")).withAsOf(asOf));
        assertTrue(built.published(), built.diagnostics()::toString);
        return page("index.html");
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve("site").resolve(address)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
