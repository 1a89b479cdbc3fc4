package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Disclosure.Year;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statutory form with its tables, from CSV to verdicts and pages. */
class DisclosureTest {

    @TempDir
    Path output;

    private static List<Diagnostic> problems(Content content) throws IOException {
        return SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(d -> d.severity() != Severity.INFO)
                .toList();
    }

    @Test
    void everyIdentityOfTheFiveYearsHolds() throws IOException {
        Content content = Disclosure.series();
        assertEquals(List.of(), problems(content));
        Site site = SiteGenerator.create(content.source()).load();
        for (Report report : site.reports()) {
            Map<String, Long> outcomes = site.verdicts(report).stream()
                    .collect(Collectors.groupingBy(
                            v -> v.rule().identity().orElseThrow().id() + " " + v.outcome(), Collectors.counting()));
            Outcome ofLastYear = report.key().year() == 2021 ? Outcome.NOT_ASSESSABLE : Outcome.PASS;
            Map<String, Long> expected = Map.of(
                    "balance PASS",
                    7L,
                    "results PASS",
                    7L,
                    "applicants PASS",
                    25L,
                    "outcomes PASS",
                    3L,
                    "carryOver " + ofLastYear,
                    7L,
                    "stock " + ofLastYear,
                    2L);
            assertEquals(expected, outcomes);
        }
    }

    @Test
    void whatIsLeftOverIsCarriedOn() throws IOException {
        Site site = SiteGenerator.create(Disclosure.series().source()).load();
        Verdict verdict = site.verdicts(site.reports().get(1)).stream()
                .filter(v -> v.rule().id().equals("info-disclosure.applications.carryOver.total"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "1 = 1 PASS", verdict.left().text() + " = " + verdict.right().text() + " " + verdict.outcome());
    }

    @Test
    void everyCellHasASeries() throws IOException {
        Site site = SiteGenerator.create(Disclosure.series().source()).load();
        Series received = site.series("info-disclosure.applications.new.total").get(0);
        assertEquals(
                List.of("70", "74", "81", "218", "154"),
                received.observations().stream().map(o -> o.figure().raw()).toList());
        for (FormTable table : Disclosure.form(2021).tables()) {
            for (FormCell cell : table.cells()) {
                assertEquals(5, site.observations(cell.indicator()).size(), cell.indicator());
            }
        }
    }

    @Test
    void oneMoreInAnyCellFailsInItsRowOrColumn() throws IOException {
        Content series = Disclosure.series();
        Year last = Disclosure.SERIES.get(4);
        for (String id : List.of("applications", "litigation")) {
            FormTable table = Disclosure.form(last.year()).table(id).orElseThrow();
            for (FormCell cell : table.cells()) {
                Map<String, Integer> numbers = new TreeMap<>(Disclosure.numbers(id, last));
                numbers.merge(cell.row().id() + "." + cell.column().id(), 1, Integer::sum);
                List<Diagnostic> problems =
                        problems(series.with(Disclosure.path(last.year(), id), Disclosure.csv(table, numbers)));
                assertTrue(
                        problems.stream().anyMatch(d -> d.code() == Code.IDENTITY_FAILED && names(d, cell)),
                        () -> cell + ": " + problems);
            }
        }
    }

    private static boolean names(Diagnostic diagnostic, FormCell cell) {
        String text = diagnostic.summary(Locale.SIMPLIFIED_CHINESE);
        String row = "（" + cell.row().name() + "）";
        String column = "（" + cell.column().name() + "）";
        return text.contains(row) || text.contains(column);
    }

    @Test
    void aFailurePointsAtTheCellAndTellsBothSums() throws IOException {
        Year last = Disclosure.SERIES.get(4);
        FormTable table = Disclosure.form(2025).table("litigation").orElseThrow();
        Map<String, Integer> numbers = new TreeMap<>(Disclosure.numbers("litigation", last));
        numbers.put("reconsideration.upheld", 5);
        List<Diagnostic> problems =
                problems(Disclosure.series().with(Disclosure.path(2025, "litigation"), Disclosure.csv(table, numbers)));
        assertEquals(
                List.of("reports/gk/2025/office/litigation.csv:2:25: 错误: "
                        + "勾稽关系不成立：各种结果之和，等于总计（行政复议）：按 5 + 0 + 0 + 1 应为 6，表中为 4"
                        + " (请更正其中之一：行政复议（总计） 4, 行政复议（结果维持） 5, "
                        + "行政复议（结果纠正） 0, 行政复议（其他结果） 0, 行政复议（尚未审结） 1) [SG227]"),
                problems.stream().map(d -> d.summary(Locale.SIMPLIFIED_CHINESE)).toList());
    }

    @Test
    void aLongSumWithOneNumberStillReadsAsASum() throws IOException {
        FormTable table = Disclosure.form(2025).table("applications").orElseThrow();
        Map<String, Integer> numbers = new TreeMap<>(Disclosure.numbers("applications", Disclosure.SERIES.get(4)));
        numbers.put("granted.charity", 9);
        List<String> problems = problems(
                        Disclosure.series().with(Disclosure.path(2025, "applications"), Disclosure.csv(table, numbers)))
                .stream()
                .map(d -> d.summary(Locale.SIMPLIFIED_CHINESE))
                .toList();
        assertTrue(problems.stream().anyMatch(p -> p.contains("按 9 + 0 应为 9，表中为 0")), problems::toString);
    }

    @Test
    void tableThreeLooksAsOnPaper() throws IOException {
        SiteGenerator.create(Disclosure.series().source()).build(BuildOptions.into(output));
        Element page = Jsoup.parse(Files.readString(output.resolve("gk/2025/office.html")));
        FormTable table = Disclosure.form(2025).table("applications").orElseThrow();
        Element shown = page.selectFirst("table:has(> caption:contains(" + table.name() + "))");
        assertEquals(table.name(), shown.selectFirst("caption").wholeText());
        assertEquals(3, shown.select("thead > tr").size());
        assertEquals(25, shown.select("tbody > tr").size());
        shown.select("tbody > tr")
                .forEach(row -> assertEquals(7, row.select("td").size()));
        Element corner = shown.selectFirst("thead td");
        assertEquals(
                "3×3 " + table.corner(),
                corner.attr("colspan") + "×" + corner.attr("rowspan") + " " + corner.wholeText());
        assertEquals(
                List.of(
                        "7× 申请人情况",
                        "×2 自然人",
                        "5× 法人或其他组织",
                        "×2 总计",
                        "× 商业企业",
                        "× 科研机构",
                        "× 社会公益组织",
                        "× 法律服务机构",
                        "× 其他"),
                shown.select("thead th").stream()
                        .map(th -> th.attr("colspan") + "×" + th.attr("rowspan") + " " + th.wholeText())
                        .toList());
        assertEquals(labels(table.rowHeads()), shown.select("tbody th").eachText());
        assertEquals(
                List.of("152", "2", "0", "0", "0", "0", "154"),
                shown.select("tbody > tr").get(0).select("td").eachText());
    }

    private static List<String> labels(List<FormHead> heads) {
        List<String> labels = new ArrayList<>();
        for (FormHead head : heads) {
            labels.add(head.label());
            if (head instanceof FormHead.Group group) {
                labels.addAll(labels(group.parts()));
            }
        }
        return labels;
    }

    @Test
    void everyCellNamesTheHeadsItStandsUnder() throws IOException {
        SiteGenerator.create(Disclosure.series().source()).build(BuildOptions.into(output));
        Element page = Jsoup.parse(Files.readString(output.resolve("gk/2025/office.html")));
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        for (FormTable table : Disclosure.form(2025).tables()) {
            for (FormCell cell : table.cells()) {
                String heads = List.of(page.getElementById(cell.indicator())
                                .attr("headers")
                                .split(" "))
                        .stream()
                        .map(page::getElementById)
                        .map(Element::wholeText)
                        .collect(Collectors.joining(" "));
                assertTrue(
                        heads.contains(cell.row().label())
                                && heads.contains(cell.column().label()),
                        cell + ": " + heads);
            }
        }
        assertEquals(
                "三、本年度办理结果 （三）不予公开 1.属于国家秘密 申请人情况 法人或其他组织 商业企业",
                heads(page, "info-disclosure.applications.refused.1.business"));
        assertEquals(
                "行政诉讼 复议后起诉 结果纠正", heads(page, "info-disclosure.litigation.lawsuitAfterReconsideration.corrected"));
        assertEquals("第二十条第（八）项 行政事业性收费 本年收费金额（单位：万元）", heads(page, "info-disclosure.disclosure.fees.amount"));
    }

    private static String heads(Element page, String id) {
        return List.of(page.getElementById(id).attr("headers").split(" ")).stream()
                .map(head -> page.getElementById(head).wholeText())
                .collect(Collectors.joining(" "));
    }
}
