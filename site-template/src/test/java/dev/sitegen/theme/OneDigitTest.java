package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.model.Observation;
import dev.sitegen.source.ContentSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One digit of one sentence of one report is corrected: whatever shows the figure shows the new one, and no other file is
 * touched.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneDigitTest {

    private static final String REPORT = "law/2023/justice";
    private static final String OLD = "4137";
    private static final String NEW = "4187";

    /** The old value as data, as a sentence or as a table has it, but not as a part of another number. */
    private static final Pattern OLD_ANYWHERE = Pattern.compile("(?<![\\d.])4,?137(?!\\d)");

    private ContentSource contentAfter;
    private BuildResult after;
    private Map<String, byte[]> filesBefore;
    private Map<String, byte[]> filesAfter;

    private static ContentSource content(String closed) {
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/xxgk/
                columns:
                  law: {name: 法治政府建设年度报告}
                  open: {name: 政府信息公开年度报告}
                """);
        files.put("organizations.yaml", """
                county: {name: 示例县人民政府, kind: government}
                justice: {name: 示例县司法局, kind: department, parent: county}
                town: {name: 示例镇, kind: town, parent: county}
                """);
        files.put("indicators.yaml", """
                review.accepted: {name: 受理数, unit: 件, group: 行政复议}
                review.closed: {name: 办结数, unit: 件, group: 行政复议, total: true}
                review.rate: {name: 办结率, unit: "%", group: 行政复议}
                docs.made: {name: 制定文件数, unit: 件}
                checks:
                  - {id: rate, severity: warning, rule: review.rate = review.closed / review.accepted}
                  - {id: below, severity: warning, rule: review.closed = sum(children.review.closed)}
                  - {id: other, severity: warning, rule: review.closed <= column('open').review.closed}
                  - {id: growth, severity: warning, rule: review.closed >= previous.review.closed}
                  - {id: docs, severity: warning, rule: docs.made >= 1}
                """);
        report(files, "law/2022/justice", "办结[3900件]{#review.closed}。");
        report(
                files,
                REPORT,
                "办结[" + closed + "件]{#review.closed}，受理[4500件]{#review.accepted}，办结率[91.9%]{#review.rate}。");
        report(files, "law/2024/justice", "办结[4160件]{#review.closed}，制定[5件]{#docs.made}。");
        report(files, "law/2025/justice", "办结[4200件]{#review.closed}。");
        report(files, "law/2022/town", "办结[2000件]{#review.closed}。");
        report(files, "law/2023/town", "办结[2113件]{#review.closed}，制定[3件]{#docs.made}。");
        report(files, "law/2023/county", "办结[6250件]{#review.closed}，制定[9件]{#docs.made}。");
        report(files, "law/2024/county", "办结[6300件]{#review.closed}。");
        report(files, "open/2023/justice", "办结[4150件]{#review.closed}。");
        report(files, "open/2023/county", "制定[8件]{#docs.made}。");
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ContentSource.ofFiles(bytes);
    }

    private static void report(Map<String, String> files, String path, String sentence) {
        int year = Integer.parseInt(path.split("/")[1]);
        files.put("reports/" + path + ".md", """
                ---
                title: %d年报告
                date: %d-01-20
                ---
                全年%s
                """.formatted(year, year + 1, sentence));
    }

    @BeforeAll
    void build(@TempDir Path temp) throws IOException {
        contentAfter = content(NEW);
        BuildResult before = SiteGenerator.create(content(OLD)).build(BuildOptions.into(temp.resolve("before")));
        after = SiteGenerator.create(contentAfter).build(BuildOptions.into(temp.resolve("after")));
        assertEquals(List.of(), before.diagnostics());
        assertTrue(after.published());
        filesBefore = files(temp.resolve("before"));
        filesAfter = files(temp.resolve("after"));
    }

    private static Map<String, byte[]> files(Path directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** The parts of a workbook. */
    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SortedSet<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        assertTrue(after.keySet().containsAll(before.keySet()));
        SortedSet<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(path -> Arrays.equals(before.get(path), after.get(path)));
        return changed;
    }

    private Document before(String path) {
        return Jsoup.parse(text(filesBefore.get(path)));
    }

    private Document after(String path) {
        return Jsoup.parse(text(filesAfter.get(path)));
    }

    @Test
    void exactlyTheFilesThatShowItChange() {
        List<String> expected = List.of(
                "checks.html",
                "checks/2023.html", // no check failed before
                "checks/2024.html",
                "data/checks.csv",
                "data/checks.xlsx",
                "data/indicators/review.closed.csv",
                "data/indicators/review.closed.json",
                "data/indicators/review.closed.xlsx",
                "data/observations.csv",
                "data/years/2023.csv",
                "data/years/2023.json",
                "data/years/2023.xlsx",
                "feed.xml",
                "index.html", // shows what does not agree
                "indicators/review.closed.html",
                "law/2023/county.html", // sums it up with that of the town
                "law/2023/justice.csv",
                "law/2023/justice.html",
                "law/2023/justice.json",
                "law/2024/justice.html", // has it as last year's
                "law/2025/justice.html", // has it in its trend
                "manifest.json",
                "organizations/county.html", // lists what does not agree
                "organizations/justice.html",
                "search/1/p0.js", // its digits, and those of the other value
                "search/1/p7.js",
                "search/f/justice.js", // answers with it
                "sitemap.xml", // has two more pages
                "years/2023.html");
        assertEquals(expected, List.copyOf(changed(filesBefore, filesAfter)));
    }

    @Test
    void theOldValueIsNowhere() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(filesAfter);
        files.remove("manifest.json"); // a sum may have any digits
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean workbook = file.getKey().endsWith(".xlsx");
            Map<String, byte[]> parts = workbook ? parts(file.getValue()) : Map.of("", file.getValue());
            parts.forEach((part, bytes) ->
                    assertFalse(OLD_ANYWHERE.matcher(text(bytes)).find(), file.getKey() + " " + part));
        }
    }

    @Test
    void theReportSaysIt() {
        Document page = after(REPORT + ".html");
        Element sentence = page.selectFirst("#UCAP-CONTENT data[id=review.closed]");
        assertEquals("4187件", sentence.text());
        assertEquals(NEW, sentence.attr("value"));
        assertTrue(page.selectFirst("meta[name=Description]").attr("content").contains("办结4187件"));
        assertEquals("办结数 | 4187件 | 3900件 | +287件 +7.4% | 自2022年3,900件", figure(page));
        assertEquals("3项核对：1项相符，2项不符", page.select(".check-summary").text());
    }

    @Test
    void laterReportsCompareWithIt() {
        assertEquals("办结数 | 4160件 | 4137件 | +23件 +0.6% | 自2022年3,900件", figure(before("law/2024/justice.html")));
        Document next = after("law/2024/justice.html");
        assertEquals("办结数 | 4160件 | 4187件 | −27件 −0.6% | 自2022年3,900件", figure(next));
        assertEquals("m2 21l48-18 48 2", next.select(".changes td path").attr("d"));
        assertEquals(
                "m2 21l32-14 32-2 32-2",
                before("law/2025/justice.html").select(".changes td path").attr("d"));
        assertEquals(
                "m2 21l32-17 32 1 32-2",
                after("law/2025/justice.html").select(".changes td path").attr("d"));
    }

    /** The row of the figure in a report's table. */
    private static String figure(Document report) {
        Element row = report.selectFirst("table.changes tr:has(a[href$=indicators/review.closed.html])");
        return String.join(" | ", row.select("> th, > td").eachText());
    }

    @Test
    void tablesShowIt() {
        for (String path : List.of("indicators/review.closed.html", "organizations/justice.html", "years/2023.html")) {
            String cell = "table.figures td > a[href=../law/2023/justice.html#review.closed]";
            assertEquals(List.of("4,137"), before(path).select(cell).eachText(), path);
            assertEquals(List.of("4,187"), after(path).select(cell).eachText(), path);
        }
        assertEquals(List.of("不全", "不全", "6,300", "5,900"), totals("indicators/review.closed.html"));
        assertEquals(List.of("6,300"), totals("years/2023.html"));
    }

    private List<String> totals(String path) {
        return after(path).select("tfoot td").eachText();
    }

    @Test
    void onePointOfTheChartMoves() {
        Document page = before("indicators/review.closed.html");
        Document pageAfter = after("indicators/review.closed.html");
        Map<String, String> points = points(page);
        Map<String, String> pointsAfter = points(pageAfter);
        String place = points.remove("示例县司法局，2023年：4,137件");
        String placeAfter = pointsAfter.remove("示例县司法局，2023年：4,187件");
        assertEquals(place.split(" ")[0], placeAfter.split(" ")[0]);
        double y = Double.parseDouble(place.split(" ")[1]);
        double yAfter = Double.parseDouble(placeAfter.split(" ")[1]);
        assertTrue(yAfter < y && y - yAfter < 10, place + " / " + placeAfter);
        assertEquals(7, points.size());
        assertEquals(points, pointsAfter);
        List<String> lines = page.select("svg.plot path.line").eachAttr("d").stream()
                .map(path -> path.replace(place, placeAfter))
                .toList();
        assertEquals(lines, pageAfter.select("svg.plot path.line").eachAttr("d"));
    }

    /** Places of the points of a chart, by what each says of itself. */
    private static Map<String, String> points(Document page) {
        Map<String, String> points = new TreeMap<>();
        for (Element point : page.select("svg.plot a:has(circle)")) {
            Element circle = point.selectFirst("circle");
            String place = circle.attr("cx") + " " + circle.attr("cy");
            assertTrue(point.selectFirst(".mark").attr("transform").startsWith("translate(" + place + ")"), place);
            points.put(point.selectFirst("title").text(), place);
        }
        return points;
    }

    @Test
    void dataFilesGiveItAndNothingElseIsNew() {
        for (String path : List.of(
                "data/observations.csv",
                "data/indicators/review.closed.csv",
                "data/indicators/review.closed.json",
                "data/years/2023.csv",
                "data/years/2023.json",
                "law/2023/justice.csv",
                "law/2023/justice.json")) {
            String old = text(filesBefore.get(path));
            assertEquals(3, old.split(OLD).length, path + " has it as a value and as it is written");
            assertEquals(old.replace(OLD, NEW), text(filesAfter.get(path)), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/indicators/review.closed.xlsx", "data/years/2023.xlsx"})
    void workbooksGiveItInOneCell(String path) throws IOException {
        String sheet = "xl/worksheets/sheet2.xml";
        Map<String, byte[]> old = parts(filesBefore.get(path));
        Map<String, byte[]> now = parts(filesAfter.get(path));
        assertEquals(List.of(sheet), List.copyOf(changed(old, now)));
        assertEquals(text(old.get(sheet)).replace(OLD, NEW), text(now.get(sheet)));
        Document cells = Jsoup.parse(text(now.get(sheet)), "", Parser.xmlParser());
        assertEquals(NEW, cells.select("c[r=D3] > v").text());
    }

    @Test
    void theSeriesHasIt() throws IOException {
        List<String> series = SiteGenerator.create(contentAfter).load().series("review.closed").stream()
                .map(s -> s.column() + " " + s.organization() + " "
                        + s.observations().stream().map(OneDigitTest::value).toList())
                .toList();
        assertEquals(
                List.of(
                        "law justice [3900, 4187, 4160, 4200]",
                        "law town [2000, 2113]",
                        "law county [6250, 6300]",
                        "open justice [4150]"),
                series);
    }

    private static String value(Observation observation) {
        return observation.figure().quantity().value().toPlainString();
    }

    @Test
    void theChecksItTakesPartInAreJudgedAgain() {
        assertEquals(
                List.of(
                        "below county 2023 PASS 6250 = 4137 + 2113",
                        "rate justice 2023 PASS 91.9% = 4137 ÷ 4500",
                        "other justice 2023 PASS 4137 <= 4150",
                        "growth justice 2023 PASS 4137 >= 3900",
                        "growth justice 2024 PASS 4160 >= 4137"),
                verdicts(filesBefore, filesAfter));
        assertEquals(
                List.of(
                        "below county 2023 FAIL 6250 = 4187 + 2113",
                        "rate justice 2023 FAIL 91.9% = 4187 ÷ 4500",
                        "other justice 2023 FAIL 4187 <= 4150",
                        "growth justice 2023 PASS 4187 >= 3900",
                        "growth justice 2024 FAIL 4160 >= 4187"),
                verdicts(filesAfter, filesBefore));
    }

    /** The verdicts of one build that are others in the other build. */
    private static List<String> verdicts(Map<String, byte[]> files, Map<String, byte[]> others) {
        return lines("data/checks.csv", files, others).stream()
                .map(line -> line.split(","))
                .map(v -> String.join(" ", v[0], v[1], v[3], v[5], v[6], v[7], v[8]))
                .toList();
    }

    /** The lines of a file that are others in another build. */
    private static List<String> lines(String path, Map<String, byte[]> files, Map<String, byte[]> others) {
        List<String> lines = text(files.get(path)).lines().toList();
        List<String> other = text(others.get(path)).lines().toList();
        assertEquals(other.size(), lines.size(), path);
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).equals(other.get(i)))
                .mapToObj(lines::get)
                .toList();
    }

    @Test
    void thePageOfTheChecksSaysSo() {
        assertEquals(
                List.of("12", "0", "0", "1", "11"),
                before("checks.html").select(".counts dd").eachText());
        Document page = after("checks.html");
        assertEquals(
                List.of("8", "0", "4", "1", "11"), page.select(".counts dd").eachText());
        assertEquals(
                List.of("4160件 < 4187件"),
                page.select(".verdict.fail .arithmetic").eachText());
        assertEquals(
                List.of("2024年 1项不符", "2023年 3项不符"),
                page.select(".failure-years a").eachText());
        assertEquals(
                List.of("6250件 ≠ 4187件 + 2113件", "91.9% ≠ 4187件 ÷ 4500件", "4187件 > 4150件"),
                after("checks/2023.html").select(".verdict.fail .arithmetic").eachText());
    }

    @Test
    void theReportShowsWhatFailsAtItsSentencesAndInAListThatLeadsToBothSentences() {
        assertEquals(
                0,
                before(REPORT + ".html").select("[data-check], #page-failures").size());
        Document page = after(REPORT + ".html");
        assertEquals(
                "> 政府信息公开年度报告 4150件",
                page.getElementById("review.closed").parent().attr("data-check"));
        assertEquals(
                "≠ 4187件 ÷ 4500件", page.getElementById("review.rate").parent().attr("data-check"));
        assertEquals(
                List.of("91.9% ≠ 4187件 ÷ 4500件", "4187件 > 4150件"),
                page.select(".failures .arithmetic").eachText());
        assertEquals(
                List.of("#review.closed", "../../open/2023/justice.html#review.closed"),
                page.select(".failures li.verdict:last-child .used a").eachAttr("href"));
        assertEquals("#page-failures", page.selectFirst(".check-summary a").attr("href"));
    }

    @Test
    void theReportsThatDependOnTheFigureShowIt() {
        assertEquals(
                "< 2023年 4187件",
                after("law/2024/justice.html")
                        .getElementById("review.closed")
                        .parent()
                        .attr("data-check"));
        assertEquals(
                "≠ 4187件 + 2113件",
                after("law/2023/county.html")
                        .getElementById("review.closed")
                        .parent()
                        .attr("data-check"));
    }

    @Test
    void theBuildTellsEachFailureAtItsPlace() {
        assertEquals(
                List.of(
                        "reports/law/2023/county.md:5:6 SG212 below",
                        "reports/law/2023/justice.md:5:6 SG212 other",
                        "reports/law/2023/justice.md:5:61 SG212 rate",
                        "reports/law/2024/justice.md:5:6 SG212 growth"),
                after.diagnostics().stream()
                        .map(d -> d.position() + " " + d.code().id() + " "
                                + d.arguments().get(0))
                        .toList());
    }

    @Test
    void theManifestHasNewSumsOfTheseFilesAlone() {
        SortedSet<String> changed = changed(filesBefore, filesAfter);
        changed.remove("manifest.json");
        Set<String> old =
                Set.copyOf(text(filesBefore.get("manifest.json")).lines().toList());
        assertEquals(
                List.copyOf(changed),
                text(filesAfter.get("manifest.json"))
                        .lines()
                        .filter(line -> !old.contains(line))
                        .map(line -> line.split("\"")[3])
                        .toList());
    }
}
