package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.model.Column;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order and pages of a site of many reports. */
class SiteTest {

    @TempDir
    Path temp;

    private static String report(String title, String date, String organization) {
        return "---\ntitle: " + title + "\ndate: " + date + "\n---\n" + organization + "\n";
    }

    private static Content threeOrganizations() {
        Content content = Content.empty()
                .with("site.yaml", """
                        name: 示例县
                        baseUrl: https://www.example.gov.cn/
                        columns: {z-first: {name: 先}, a-second: {name: 后}}
                        """)
                .with("organizations.yaml", """
                        zeta: {name: 丙, kind: other}
                        alpha: {name: 甲, kind: other}
                        mid: {name: 乙, kind: other}
                        """)
                .with("indicators.yaml", "docs.made: {name: 文件数, unit: 件}\n");
        for (String path :
                List.of("a-second/2023/alpha", "z-first/2023/mid", "z-first/2022/alpha", "z-first/2023/zeta")) {
            content = content.with(
                    "reports/" + path + ".md", report(path, "2024-01-10", "制定[3件]{#docs.made}，又称[3件]{#docs.made}。"));
        }
        return content;
    }

    @Test
    void reportsAreSortedAsTheSettingsNameThem() throws IOException {
        Site site = SiteGenerator.create(threeOrganizations().source()).load();
        assertEquals(
                List.of("z-first/2022/alpha", "z-first/2023/zeta", "z-first/2023/mid", "a-second/2023/alpha"),
                site.reports().stream().map(Report::title).toList());
        assertEquals(List.of("z-first", "a-second"), List.copyOf(site.columns().keySet()));
        assertEquals(
                List.of("zeta", "alpha", "mid"),
                List.copyOf(site.organizations().keySet()));
        assertEquals(List.of(2023, 2022), site.years());
    }

    @Test
    void aSeriesIsOfOneOrganizationInOneColumnAndCountsEachReportOnce() throws IOException {
        Site site = SiteGenerator.create(threeOrganizations().source()).load();
        assertEquals(4, site.observations("docs.made").size());
        assertEquals(
                List.of("z-first alpha 1", "z-first zeta 1", "z-first mid 1", "a-second alpha 1"),
                site.series("docs.made").stream()
                        .map(s -> s.column() + " " + s.organization() + " "
                                + s.observations().size())
                        .toList());
        Series series = site.series("docs.made").get(0);
        assertTrue(series.in(2022).isPresent());
        assertTrue(series.in(2023).isEmpty());
        assertEquals(List.of(), site.series("no.such"));
    }

    @Test
    void theYearsOfAnIndicatorAreThoseOfAColumnNewestFirst() throws IOException {
        Site site = SiteGenerator.create(threeOrganizations().source()).load();
        Column first = site.columns().get("z-first");
        assertEquals(List.of(2023, 2022), site.years("docs.made", first));
        assertEquals(List.of(2023), site.years("docs.made", site.columns().get("a-second")));
        assertEquals(List.of(), site.years("no.such", first));
    }

    @Test
    void whatASiteHoldsCannotBeChanged() throws IOException {
        Site site = SiteGenerator.create(threeOrganizations().source()).load();
        assertThrows(UnsupportedOperationException.class, () -> site.reports().clear());
        assertThrows(UnsupportedOperationException.class, () -> site.columns().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> site.observations("docs.made").clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> site.reports().get(0).text().figures().clear());
    }

    @Test
    void listsOfThousandsHavePagesAndOtherPagesLeadThere() throws IOException {
        StringBuilder organizations = new StringBuilder("county: {name: 示例县, kind: government}\n");
        Content content = Content.site();
        for (int i = 1001; i <= 2005; i++) {
            organizations.append("town" + i + ": {name: 示例镇" + i + ", kind: town, parent: county}\n");
            content = content.with("reports/work/2023/town" + i + ".md", report("报告" + i, "2024-01-10", "平稳。"));
        }
        BuildResult report = SiteGenerator.create(content.with("organizations.yaml", organizations.toString())
                        .source())
                .build(BuildOptions.into(temp));
        assertEquals(List.of(), report.diagnostics());
        assertEquals(1000, published("years/2023.html").select(".reports li").size());
        assertEquals(5, published("years/2023_2.html").select(".reports li").size());
        assertEquals(
                1000, published("organizations/index.html").select(".links li").size());
        assertEquals(
                6, published("organizations/index_2.html").select(".links li").size());
        for (String path : List.of("index.html", "sitemap.html", "organizations/county.html")) {
            Document other = published(path);
            assertEquals(List.of(), other.select("a[href*=town1500.html]"), path);
            assertTrue(
                    other.select(".links a[href$=index.html]").eachText().stream()
                            .anyMatch(text -> text.matches(".* 100[56]")),
                    path);
        }
        assertEquals(List.of(), Links.broken(temp));
    }

    private Document published(String path) throws IOException {
        return Jsoup.parse(Files.readString(temp.resolve(path)));
    }

    @Test
    void longListsHavePages() throws IOException {
        StringBuilder organizations = new StringBuilder();
        Content content = Content.site();
        for (int i = 100; i < 221; i++) {
            organizations
                    .append("town")
                    .append(i)
                    .append(": {name: 示例镇")
                    .append(i)
                    .append(", kind: town}\n");
            content = content.with("reports/work/2023/town" + i + ".md", report("报告" + i, "2024-01-10", "平稳。"));
        }
        BuildResult report = SiteGenerator.create(content.with("organizations.yaml", organizations.toString())
                        .source())
                .build(BuildOptions.into(temp));
        assertEquals(List.of(), report.diagnostics());
        assertEquals(List.of(50, 50, 21), List.of(items(""), items("_2"), items("_3")));
        assertTrue(Files.notExists(temp.resolve("work/index_4.html")));
        Document second = page("_2");
        assertEquals("2 / 3 (121) 上一页 下一页", second.select("p.pager").text());
        assertEquals(
                List.of("index.html", "index_3.html"),
                second.select("p.pager a").eachAttr("href"));
        assertEquals(
                List.of("index.html", "index_2.html", "index_3.html"),
                second.select("ul.pager a").eachAttr("href"));
    }

    private Document page(String number) throws IOException {
        return Jsoup.parse(Files.readString(temp.resolve("work/index" + number + ".html")));
    }

    private int items(String number) throws IOException {
        return page(number).select("ul.reports li").size();
    }

    /** Every page and place that a page links to is there. */
    @Test
    void noLinkOfAnyGoldenSiteIsBroken() throws IOException {
        List<GoldenCase> published = GoldenCase.all()
                .filter(golden -> Files.isDirectory(golden.expected()))
                .toList();
        for (GoldenCase golden : published) {
            Path output = temp.resolve(golden.name());
            golden.build(dev.sitegen.source.ContentSource.ofDirectory(golden.input()), output, 2);
            List<String> broken = Links.broken(output);
            assertEquals(List.of(), broken, golden.name());
        }
    }
}
