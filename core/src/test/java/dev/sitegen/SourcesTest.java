package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that adds up the data of others, such as a province with its counties. */
class SourcesTest {

    private static final String JIA = Counties.source("jia", "示例甲县");
    private static final String YI = Counties.source("yi", "示例乙县");

    @TempDir
    Path temp;

    private Counties counties;

    @BeforeEach
    void publish() throws IOException {
        counties = new Counties(temp);
        counties.publish("jia", "示例甲县", 77);
        counties.publish("yi", "示例乙县", 50);
    }

    private BuildResult build(Path content) throws IOException {
        return build(content, temp.resolve("site"));
    }

    private static BuildResult build(Path content, Path output) throws IOException {
        return SiteGenerator.create(content)
                .build(BuildOptions.into(output).withAsOf(Counties.TODAY).withStrict(true));
    }

    private String page(String path) throws IOException {
        return Files.readString(temp.resolve("site").resolve(path));
    }

    private static List<String> codes(BuildResult result) {
        return result.diagnostics().stream().map(d -> d.code().id()).toList();
    }

    private static Diagnostic only(BuildResult result, Code code) {
        List<Diagnostic> found =
                result.diagnostics().stream().filter(d -> d.code() == code).toList();
        assertEquals(1, found.size(), result.diagnostics()::toString);
        return found.get(0);
    }

    @Test
    void totalsAreOverAllSources() throws IOException {
        BuildResult result = build(counties.province(JIA, YI));
        assertTrue(result.published(), result.diagnostics()::toString);
        assertEquals(List.of(), codes(result));
        assertTrue(
                page("data/totals.csv").contains("review.closed,work,2023,107,件,=,2,0\r\n"), page("data/totals.csv"));
        assertTrue(page("data/totals.csv").contains("review.closed,work,2024,127,件,=,2,0\r\n"));
        // 200余 and 30 in each of two counties.
        assertTrue(page("data/totals.csv").contains("aid.firms,work,2024,460,家,>=,2,0\r\n"));
        assertFalse(page("data/totals.csv").contains("review.rate"));
        assertTrue(page("data/source_values.csv")
                .contains("jia,review.closed,work,2024,77,件,=,0,"
                        + "https://jia.example.gov.cn/xxgk/work/2024/gov.html#review.closed\r\n"));
        assertTrue(
                page("data/source_values.csv")
                        .contains(
                                "yi,aid.firms,work,2024,230,家,>=,2,https://yi.example.gov.cn/xxgk/indicators/aid.firms.html\r\n"));
        assertTrue(page("indicators/review.closed.html").contains("../sources/review.closed.html"));
        assertTrue(page("data/source_reports.csv").contains("jia,work,2024,3,3\r\n"));
        assertTrue(page("data/source_reports.csv").contains("jia,work,2023,1,3\r\n"));
    }

    @Test
    void aTamperedCountyIsNamedAndLeftOut() throws IOException {
        Path table = counties.site("yi").resolve("data/indicators/review.closed.csv");
        Counties.write(table, Files.readString(table).replace(",50,", ",90,"));
        BuildResult result = build(counties.province(JIA, YI));
        assertTrue(result.published(), "a strict build");
        Diagnostic problem = only(result, Code.SOURCE_UNVERIFIED);
        assertEquals("site.yaml:7:5", problem.position().toString());
        assertTrue(problem.arguments().containsAll(List.of("示例乙县", "data/indicators/review.closed.csv")));
        assertTrue(page("data/totals.csv").contains("review.closed,work,2024,77,件,=,1,1\r\n"));
        assertFalse(page("data/source_values.csv").contains("yi,"));
        assertTrue(page("sources/index.html").contains("校验不符"));
        assertTrue(page("sources/review.closed.html").contains("缺示例乙县"));
    }

    @Test
    void aCountyOfAnOlderVersionIsNamedAndLeftOut() throws IOException {
        Path manifest = counties.site("yi").resolve("manifest.json");
        Counties.write(manifest, Counties.olderManifest(Files.readString(manifest)));
        BuildResult result = build(counties.province(JIA, YI));
        assertTrue(result.published(), "a strict build");
        Diagnostic problem = only(result, Code.SOURCE_UNVERIFIED);
        assertEquals(
                List.of("示例乙县", "../counties/yi", "manifest.json", "OLDER"),
                problem.arguments().subList(0, 4));
        assertTrue(problem.message(Locale.ENGLISH).contains("older version of site-gen"));
        assertFalse(page("data/source_values.csv").contains("yi,"));
    }

    @Test
    void aChangeOfAnyDataFileIsFound() throws IOException {
        Path table = counties.site("yi").resolve("data/observations.csv");
        Counties.write(table, Files.readString(table).replace("50", "90"));
        assertEquals(
                "CHECKSUM",
                only(build(counties.province(JIA, YI)), Code.SOURCE_UNVERIFIED)
                        .arguments()
                        .get(3));
        Files.delete(counties.site("yi").resolve("data/reports.csv"));
        assertEquals(
                "ABSENT",
                only(build(counties.province(JIA, YI)), Code.SOURCE_UNVERIFIED)
                        .arguments()
                        .get(3));
        Counties.write(counties.site("yi").resolve("manifest.json"), "{}");
        assertEquals(
                "MANIFEST",
                only(build(counties.province(JIA, YI)), Code.SOURCE_UNVERIFIED)
                        .arguments()
                        .get(3));
    }

    @Test
    void aLinkInACopyIsNotFollowed() throws IOException {
        Path table = counties.site("yi").resolve("data/observations.csv");
        Path elsewhere = temp.resolve("elsewhere.csv");
        Files.move(table, elsewhere);
        Files.createSymbolicLink(table, elsewhere);
        Diagnostic problem = only(build(counties.province(JIA, YI)), Code.SOURCE_UNVERIFIED);
        assertEquals("KIND", problem.arguments().get(3));
    }

    @Test
    void aMissingCountyIsReported() throws IOException {
        BuildResult result = build(counties.province(JIA, Counties.source("bing", "示例丙县")));
        assertTrue(result.published());
        assertEquals(
                "site.yaml:7:5", only(result, Code.SOURCE_MISSING).position().toString());
        assertTrue(page("data/sources.csv").contains("bing,示例丙县,missing,,\r\n"));
    }

    @Test
    void aLateCountyIsReportedAndCounted() throws IOException {
        counties.publish("yi", "示例乙县", List.of(Counties.report("gov", 2023, "全年办结[40件]{#review.closed}。")));
        BuildResult result = build(counties.province(JIA, YI));
        assertEquals(
                List.of("示例乙县", "年度工作报告 2024"), only(result, Code.SOURCE_LATE).arguments());
        assertTrue(page("data/sources.csv").contains("yi,示例乙县,late,"));
        assertTrue(page("data/totals.csv").contains("review.closed,work,2023,107,件,=,2,0\r\n"));
    }

    @Test
    void anotherUnitIsNotAddedUp() throws IOException {
        Path content = counties.province(JIA, YI);
        Counties.write(
                content.resolve("indicators.yaml"), Counties.DICTIONARY.replace("帮助企业数, unit: 家", "帮助企业数, unit: 户"));
        BuildResult result = build(content);
        assertTrue(result.published(), "a strict build");
        List<Diagnostic> problems = result.diagnostics().stream()
                .filter(d -> d.code() == Code.SOURCE_UNIT)
                .toList();
        assertEquals(
                List.of("示例甲县", "帮助企业数", "aid.firms", "家", "户"), problems.get(0).arguments());
        assertEquals(2, problems.size());
        assertFalse(page("data/totals.csv").contains("aid.firms"));
    }

    @Test
    void noNameOfASourceStopsABuild() throws IOException {
        replace("yi", "data/organizations.csv", "east,示例乙县东镇", "../a:b?,=1+1<script>");
        BuildResult result = build(counties.province(JIA, YI));
        assertTrue(result.published(), result.diagnostics()::toString);
        replace(
                "yi",
                "data/organizations.csv",
                "https://yi.example.gov.cn/xxgk/organizations/",
                "javascript:alert(1)/organizations/");
        assertTrue(build(counties.province(JIA, YI)).published());
        assertTrue(page("data/sources.csv").contains("yi,示例乙县,received,"));
        assertFalse(page("sources/index.html").contains("javascript:"));
        assertFalse(page("data/sources.csv").contains("javascript:"));
    }

    @Test
    void otherColumnsAreReported() throws IOException {
        Path content = counties.province(JIA);
        Path site = content.resolve("site.yaml");
        Counties.write(site, Files.readString(site).replace("  work:", "  annual:"));
        Counties.write(
                content.resolve("organizations.yaml"),
                "province: {name: 示例省人民政府, kind: government, exempt: [annual]}\n");
        BuildResult result = SiteGenerator.create(content)
                .build(BuildOptions.into(temp.resolve("site")).withAsOf(Counties.TODAY));
        assertTrue(result.published());
        assertEquals(
                List.of("示例甲县", "work", "annual"),
                only(result, Code.SOURCE_COLUMNS).arguments());
    }

    @Test
    void aTableThatCannotBeReadIsReported() throws IOException {
        replace("yi", "data/reports.csv", "organization,column,year", "organization,column,jahr");
        Diagnostic column = only(build(counties.province(JIA, YI)), Code.SOURCE_UNREADABLE);
        assertEquals(List.of("示例乙县", "../counties/yi", "data/reports.csv", "COLUMN", "year"), column.arguments());
        replace("yi", "data/reports.csv", "organization,column,jahr", "organization,column,year");
        replace("yi", "data/indicators/review.closed.csv", "work/2024/gov.html", "//evil.example/2024/gov.html");
        Diagnostic page = only(build(counties.province(JIA, YI)), Code.SOURCE_UNREADABLE);
        assertEquals("VALUE", page.arguments().get(3));
        assertFalse(page("data/source_values.csv").contains("evil"));
    }

    /** Changes a file of a county together with its manifest. */
    private void replace(String county, String path, String text, String by) throws IOException {
        Path file = counties.site(county).resolve(path);
        Path manifest = counties.site(county).resolve("manifest.json");
        PublishedFile before = PublishedFile.of(SitePath.of(path), Files.readAllBytes(file));
        Counties.write(file, Files.readString(file).replace(text, by));
        PublishedFile after = PublishedFile.of(SitePath.of(path), Files.readAllBytes(file));
        Counties.write(
                manifest,
                Files.readString(manifest)
                        .replace(
                                before.size() + ",\"xxh128\":\"" + before.checksum(),
                                after.size() + ",\"xxh128\":\"" + after.checksum()));
    }

    @Test
    void aBuildAfterAnotherIsThatOfACleanOne() throws IOException {
        Path content = counties.province(JIA, YI);
        build(content);
        assertTrue(build(content).unchanged());
        counties.publish("yi", "示例乙县", 60);
        BuildResult changed = build(content);
        assertFalse(changed.unchanged());
        assertTrue(page("data/totals.csv").contains("review.closed,work,2024,137,件,=,2,0\r\n"));
        assertSameAsClean(content);
        Files.delete(counties.site("jia").resolve("data/organizations.csv"));
        build(content);
        assertSameAsClean(content);
    }

    private void assertSameAsClean(Path content) throws IOException {
        Path clean = temp.resolve("clean");
        build(content, clean);
        Output.assertSame(Output.read(clean), Output.read(temp.resolve("site")));
    }

    @Test
    void aSiteThatStaysOpenReadsThemAgain() throws IOException {
        Path content = counties.province(JIA, YI);
        try (Preview open =
                SiteGenerator.create(content).preview(BuildOptions.defaults().withAsOf(Counties.TODAY))) {
            assertTrue(
                    Output.text(open.file("sources/index.html").orElseThrow()).contains("127"));
            counties.publish("yi", "示例乙县", 60);
            Set<String> changed = open.refresh().orElseThrow().addresses();
            assertTrue(changed.contains("sources/review.closed.html"), changed::toString);
            assertTrue(
                    Output.text(open.file("sources/index.html").orElseThrow()).contains("137"));
        }
    }

    @Test
    void contentInMemoryHasItsSources() throws IOException {
        Path directory = counties.province(
                "  - {id: jia, name: 示例甲县, path: counties/jia}\n", "  - {id: yi, name: 示例乙县, path: counties/yi}\n");
        Map<String, byte[]> files = new TreeMap<>(Output.read(directory));
        Output.read(counties.site("jia")).forEach((path, bytes) -> files.put("counties/jia/" + path, bytes));
        Output.read(counties.site("yi")).forEach((path, bytes) -> files.put("counties/yi/" + path, bytes));
        BuildResult result = SiteGenerator.create(ContentSource.ofFiles(files))
                .build(BuildOptions.into(temp.resolve("site")).withAsOf(Counties.TODAY));
        assertEquals(List.of(), codes(result));
        assertTrue(page("data/totals.csv").contains("review.closed,work,2024,127,件,=,2,0\r\n"));
    }

    @Test
    void aSiteWithoutSourcesHasNothingOfThem() throws IOException {
        SortedMap<String, byte[]> files = Output.read(counties.site("jia"));
        assertEquals(
                "",
                files.keySet().stream().filter(path -> path.contains("source")).collect(Collectors.joining()));
        assertFalse(Output.text(files.get("index.html")).contains("来源站点"));
    }
}
