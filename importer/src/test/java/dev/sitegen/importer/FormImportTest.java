package dev.sitegen.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.importer.account.ImportCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the statutory form become its CSV, which a build accepts with all its identities. */
class FormImportTest {

    private static final Path FORMS = Path.of("src/test/resources/forms");
    private static final String DIRECTORY = "info-disclosure/2023/shili";

    @TempDir
    Path directory;

    private TestSite site;
    private String page;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(directory);
        page = Files.readString(FORMS.resolve("disclosure.html"));
    }

    private void assertWhole() throws IOException {
        assertEquals("""
                row,made,repealed,inForce,decisions,amount
                regulations,0,0,0,,
                normativeDocuments,5,2,31,,
                licensing,,,,1280,
                penalties,,,,96,
                coercion,,,,7,
                fees,,,,,12.5
                """, site.report(DIRECTORY + "/disclosure.csv"));
        assertEquals("""
                row,upheld,corrected,other,pending,total
                reconsideration,2,1,0,1,4
                lawsuitDirect,0,0,0,0,0
                lawsuitAfterReconsideration,1,0,0,0,1
                """, site.report(DIRECTORY + "/litigation.csv"));
        List<String> applications =
                site.report(DIRECTORY + "/applications.csv").lines().toList();
        assertEquals(26, applications.size());
        assertTrue(applications.contains("refused.3,2,0,0,0,0,0,2"));
        assertTrue(applications.contains("otherResult.3,1,0,0,0,0,0,1"));
        assertTrue(applications.contains("total,38,3,0,0,1,0,42"));
        assertFalse(site.report(DIRECTORY + ".md").contains("|"));
        assertEquals(List.of(), site.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure.html", "disclosure.docx"})
    void theTablesBecomeCsv(String file) throws IOException {
        site.add(FORMS.resolve(file));
        assertWhole();
    }

    @Test
    void aTableThatGoesOverTwoPagesIsOne() throws IOException {
        String head = page.substring(
                page.indexOf("<tr><td colspan=\"3\" rowspan=\"3\">"), page.indexOf("<tr><td colspan=\"3\">一、本年新收"));
        String cut = "<tr><td rowspan=\"5\">（五）不予处理</td>";
        String lead = "<td rowspan=\"22\">三、本年度办理结果</td>";
        site.add(site.file(
                "p.html",
                page.replace(lead, lead.replace("22", "13"))
                        .replace(
                                cut,
                                "</table><p>—2—</p><p>续表</p><table>" + head
                                        + cut.replace("<tr>", "<tr>" + lead.replace("22", "9")))));
        assertWhole();
    }

    @Test
    void labelsAreKnownHoweverTheyAreWritten() throws IOException {
        site.add(site.file(
                "p.html",
                page.replace("自然人", "自 然 人")
                        .replace("（一）予以公开", "(一) 予以公开")
                        .replace("（区分处理的，只计这一情形，不计其他情形）", "")
                        .replace("1.属于国家秘密", "1、属于国家秘密")
                        .replace("2.重复申请", "重复申请")
                        .replace("<td>1280</td>", "<td>1，280</td>")
                        .replace("<td>44</td>", "<td>４４ </td>")));
        assertWhole();
    }

    @Test
    void numbersThatRanTogetherArePartedIfThereIsOneWay() throws IOException {
        site.add(site.file(
                "p.html",
                page.replace(
                                "<td>30</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>33</td>",
                                "<td>302001033</td><td></td><td></td><td></td><td></td><td></td><td></td>")
                        .replace(
                                "<td>38</td><td>3</td><td>0</td><td>0</td><td>1</td><td>0</td><td>42</td>",
                                "<td colspan=\"7\">38 3 0 0 1 0 42</td>")));
        assertWhole();
        String note = site.note(ImportCode.NUMBERS_PARTED);
        assertTrue(note.contains("30 + 2 + 0 + 0 + 1 + 0 = 33") && note.contains("38 + 3 + 0 + 0 + 1 + 0 = 42"), note);
    }

    @Test
    void numbersOfARowThatMayBePartedInSeveralWaysArePartedByTheirColumns() throws IOException {
        // 12, 1 and 13 or 1, 2, 10 and 13: only the first makes the total of the column.
        site.add(site.file(
                "p.html",
                page.replace(
                                "<td>30</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>33</td>",
                                "<td>121000013</td><td></td><td></td><td></td><td></td><td></td><td></td>")
                        .replace(
                                "<td>38</td><td>3</td><td>0</td><td>0</td><td>1</td><td>0</td><td>42</td>",
                                "<td>20</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>22</td>")
                        .replace(
                                "<td>40</td><td>3</td><td>0</td><td>0</td><td>1</td><td>0</td><td>44</td>",
                                "<td>22</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>24</td>")));
        assertTrue(site.report(DIRECTORY + "/applications.csv").contains("\ngranted,12,1,0,0,0,0,13\n"));
        String note = site.note(ImportCode.NUMBERS_PARTED);
        assertTrue(note.contains("12 + 1 + 0 + 0 + 0 + 0 = 13 (各项办理结果之和"), note);
        assertEquals(List.of(), site.problems());
    }

    @Test
    void numbersOfATableInOneLineThatRanTogetherAreParted() throws IOException {
        String line =
                "<td>2</td><td>1</td><td>0</td><td>1</td><td>4</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>"
                        + "<td>1</td><td>0</td><td>0</td><td>0</td><td>1</td>";
        assertTrue(page.contains(line));
        site.add(site.file("p.html", page.replace(line, "<td colspan=\"15\">210140000010001</td>")));
        assertWhole();
        assertTrue(site.note(ImportCode.NUMBERS_PARTED).contains("2 + 1 + 0 + 1 = 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure-2019.html", "disclosure-2019.docx"})
    void theTablesOfTheFormOf2019BecomeCsv(String file) throws IOException {
        site.add(FORMS.resolve(file));
        assertForm2019();
    }

    @Test
    void aTableInPartsWithTheirHeadsBetweenThemIsOne() throws IOException {
        String page2019 = Files.readString(FORMS.resolve("disclosure-2019.html"));
        String parts = page2019.replaceAll(
                "<tr><td colspan=\"4\">(第二十条第（.）项)</td></tr>", "</table><p>$1</p><table border=\"1\">");
        site.add(site.file("p.html", parts.replaceFirst("<table border=\"1\"></table>", "")));
        assertForm2019();
        assertFalse(site.report("info-disclosure/2020/shili-justice.md").contains("第二十条"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure.txt", "disclosure-2019.txt"})
    void tablesThatAreLinesOfATextBecomeCsv(String file) throws IOException {
        site.add(FORMS.resolve(file));
        if (file.contains("2019")) {
            assertForm2019();
            assertFalse(site.report("info-disclosure/2020/shili-justice.md").contains("第二十条"));
        } else {
            assertWhole();
        }
    }

    @Test
    void numbersBehindTheLabelsOfLinesBecomeCsv() throws IOException {
        String text = Files.readString(FORMS.resolve("disclosure.txt"));
        site.add(site.file(
                "p.txt", text.replaceAll("\n(?=[\\d.]+(?:\n|$))", "  ").replace("总计  2", "总计\n2")));
        assertWhole();
    }

    @Test
    void linesWhoseSumsDoNotHoldStayText() throws IOException {
        String text = Files.readString(FORMS.resolve("disclosure.txt"));
        site.add(site.file("p.txt", text.replace("\n42\n", "\n43\n")));
        assertTrue(site.report(DIRECTORY + ".md").contains("（七）总计"));
        assertFalse(site.account().stream().anyMatch(note -> note.arguments().contains("applications.csv")));
    }

    private void assertForm2019() throws IOException {
        assertEquals("""
                row,made,published,disclosed,lastYear,change,decisions,projects,amount
                regulations,0,0,0,,,,,
                normativeDocuments,3,3,31,,,,,
                licensing,,,,30,2,1280,,
                otherServices,,,,12,0,96,,
                penalties,,,,80,-3,7,,
                coercion,,,,4,0,0,,
                fees,,,,2,0,,,
                procurement,,,,,,,3,56.7
                """, site.report("info-disclosure/2020/shili-justice/disclosure.csv"));
        assertTrue(site.report("info-disclosure/2020/shili-justice/applications.csv")
                .contains("\ntotal,20,3,0,0,1,0,24\n"));
        assertFalse(site.codes().contains(ImportCode.FORM_CELLS_EMPTY));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void numbersThatMayBePartedInSeveralWaysStayEmpty() throws IOException {
        site.add(site.file(
                "p.html",
                page.replace(
                        "<td>30</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>33</td>",
                        "<td>11111111111</td><td></td><td></td><td></td><td></td><td></td><td></td>")));
        assertFalse(site.codes().contains(ImportCode.NUMBERS_PARTED));
        assertTrue(site.codes().contains(ImportCode.FORM_CELLS_EMPTY));
        assertTrue(site.report(DIRECTORY + "/applications.csv").contains("\ngranted,,,,,,,\n"));
    }

    @Test
    void emptyCellsAreNamed() throws IOException {
        site.add(site.file(
                "p.html",
                page.replace("<td>31</td>", "<td>/</td>")
                        .replace("<td colspan=\"3\">96</td>", "<td colspan=\"3\"></td>")));
        String note = site.note(ImportCode.FORM_CELLS_EMPTY);
        assertTrue(note.contains("disclosure.csv") && note.contains("2 格") && note.contains("行政处罚"), note);
        assertTrue(site.report(DIRECTORY + "/disclosure.csv").contains("penalties,,,,,\n"));
    }

    @Test
    void otherTablesAndOtherWordsStay() throws IOException {
        site.add(site.file(
                "p.html",
                page.replace(
                                "<p>公开的及时性",
                                "<table><tr><td>渠道</td><td>条数</td></tr><tr><td>网站</td><td>12</td></tr></table><p>公开的及时性")
                        .replace(
                                "<td colspan=\"3\">12.5</td>",
                                "<td colspan=\"3\">12.5</td></tr><tr><td colspan=\"4\">备注：收费数据由财政部门提供。</td>")));
        String report = site.report(DIRECTORY + ".md");
        assertTrue(report.contains("| 网站 | 12 |"), report);
        assertTrue(report.contains("备注：收费数据由财政部门提供。"), report);
        assertTrue(site.report(DIRECTORY + "/disclosure.csv").endsWith("fees,,,,,12.5\n"));
    }

    @Test
    void aColumnWithoutAFormKeepsItsTables() throws IOException {
        site.add(site.file("p.html", page), ImportOptions.defaults().withColumn("plans"));
        assertTrue(site.report("plans/2023/shili.md").contains("| 规章 | 0 | 0 | 0 |"));
    }
}
