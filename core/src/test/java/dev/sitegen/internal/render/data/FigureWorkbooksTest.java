package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.render.data.OpenedWorkbook.cell;
import static dev.sitegen.internal.render.data.OpenedWorkbook.open;
import static dev.sitegen.internal.render.data.OpenedWorkbook.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.kind.DataFile;
import dev.sitegen.internal.kind.IndicatorData;
import dev.sitegen.internal.kind.YearData;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FigureWorkbooksTest {

    private static Document year(Site site, int sheet) throws IOException {
        return open(site, new YearData(2023, DataFormat.XLSX)).get("xl/worksheets/sheet" + sheet + ".xml");
    }

    private static String format(Map<String, Document> parts, String address) {
        Document styles = parts.get("xl/styles.xml");
        int style = Integer.parseInt(
                cell(parts.get("xl/worksheets/sheet2.xml"), address).attr("s"));
        String id = styles.select("cellXfs > xf").get(style).attr("numFmtId");
        return styles.selectFirst("numFmt[numFmtId=" + id + "]").attr("formatCode");
    }

    @Test
    void organizationsAreCrossedWithIndicators() throws IOException {
        Document sheet = year(SampleSite.withAddress(), 2);
        assertEquals("机构", text(sheet, "A1"));
        assertEquals("栏目", text(sheet, "B1"));
        assertEquals("行政复议案件办结数（件）", text(sheet, "C1"));
        assertEquals("=政策<资金>（元）", text(sheet, "E1"));
        assertEquals("示例县人民政府", text(sheet, "A2"));
        assertEquals("政府信息公开年度报告", text(sheet, "B4"));
        assertEquals("77", cell(sheet, "C2").selectFirst("v").text());
        assertEquals("35000000", cell(sheet, "E2").selectFirst("v").text());
        assertEquals("-1.5", cell(sheet, "E3").selectFirst("v").text());
        assertNull(cell(sheet, "D4"));
        assertEquals("C2", sheet.selectFirst("pane").attr("topLeftCell"));
        assertEquals("frozen", sheet.selectFirst("pane").attr("state"));
        assertEquals(5, sheet.select("cols > col").size());
    }

    @Test
    void organizationsAreCrossedWithYears() throws IOException {
        Site site = SampleSite.withAddress();
        Map<String, Document> parts =
                open(site, new IndicatorData(site.indicators().get("review.closed"), DataFormat.XLSX));
        Document sheet = parts.get("xl/worksheets/sheet2.xml");
        assertEquals("2022年（件）", text(sheet, "C1"));
        assertEquals("2023年（件）", text(sheet, "D1"));
        assertEquals("70", cell(sheet, "C2").selectFirst("v").text());
        assertEquals("77", cell(sheet, "D2").selectFirst("v").text());
        assertNull(cell(sheet, "C3"));
        assertEquals("22000", cell(sheet, "D3").selectFirst("v").text());
    }

    @Test
    void oneColumnNeedsNoName() throws IOException {
        Site site = SampleSite.withAddress();
        Document sheet = open(site, new YearData(2022, DataFormat.XLSX)).get("xl/worksheets/sheet2.xml");
        assertEquals("行政复议案件办结数（件）", text(sheet, "B1"));
        assertEquals("B2", sheet.selectFirst("pane").attr("topLeftCell"));
    }

    @Test
    void qualifiersAreShownAroundTheNumber() throws IOException {
        Map<String, Document> chinese = open(SampleSite.withAddress(), new YearData(2023, DataFormat.XLSX));
        assertEquals("#,##0", format(chinese, "C2"));
        assertEquals("#,##0.0", format(chinese, "D2"));
        assertEquals("#,##0\"余\";-#,##0\"余\"", format(chinese, "E2"));
        assertEquals("\"约\"#,##0;\"约\"-#,##0", format(chinese, "C3"));
        assertEquals("\"超过\"#,##0;\"超过\"-#,##0", format(chinese, "D3"));
        Map<String, Document> english = open(SampleSite.english(), new YearData(2023, DataFormat.XLSX));
        assertEquals("\"more than \"#,##0;\"more than \"-#,##0", format(english, "D3"));
    }

    @Test
    void notesSayWhatTheNumbersAreAndWhereTheyComeFrom() throws IOException {
        Site site = SampleSite.withAddress();
        String notes = open(site, new IndicatorData(site.indicators().get("review.closed"), DataFormat.XLSX))
                .get("xl/worksheets/sheet1.xml")
                .text();
        for (String expected : List.of(
                "当年办结的行政复议案件，含\"上年结转\"",
                "2023年起：改按新法统计",
                "含不予受理的",
                "超过100",
                "2022–2023",
                "=1+1，含3件, 见\"附表\"",
                SampleSite.BASE + "indicators/review.closed.html",
                SampleSite.BASE + "organizations/justice.html",
                SampleSite.BASE + "law/2023/county.html#review.closed",
                SampleSite.BASE + "data/index.html")) {
            assertTrue(notes.contains(expected), expected);
        }
        String ofYear = year(site, 1).text();
        assertTrue(ofYear.contains("示例县2023年政府信息公开工作年度报告"));
        assertTrue(ofYear.contains("=1+1，含3件, 见\"附表\""));
        assertFalse(ofYear.contains("约2.2万件"));
    }

    @Test
    void nothingIsComputed() throws IOException {
        for (int i = 1; i <= 2; i++) {
            assertEquals(0, year(SampleSite.withAddress(), i).select("f").size());
        }
    }

    @Test
    void sheetsAreNamedInTheSitesLanguage() throws IOException {
        DataFile file = new YearData(2023, DataFormat.XLSX);
        assertEquals(
                List.of("说明", "数据"),
                open(SampleSite.withAddress(), file)
                        .get("xl/workbook.xml")
                        .select("sheet")
                        .eachAttr("name"));
        assertEquals(
                List.of("Notes", "Data"),
                open(SampleSite.english(), file)
                        .get("xl/workbook.xml")
                        .select("sheet")
                        .eachAttr("name"));
    }

    @Test
    void noPartTellsATime() throws IOException {
        Document core = open(SampleSite.withAddress(), new YearData(2023, DataFormat.XLSX))
                .get("docProps/core.xml");
        assertEquals("2023年 - 示例县人民政府", core.getElementsByTag("dc:title").text());
        assertEquals(2, core.selectFirst("cp|coreProperties").childrenSize());
    }

    @Test
    void everyPartIsDeclared() throws IOException {
        Map<String, Document> parts = open(SampleSite.withAddress(), new YearData(2023, DataFormat.XLSX));
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
        Document types = parts.get("[Content_Types].xml");
        parts.keySet().stream()
                .filter(part -> !part.endsWith(".rels") && !part.startsWith("["))
                .forEach(part -> assertEquals(
                        1, types.select("Override[PartName=/" + part + "]").size(), part));
    }

    @Test
    void anEmptyIndicatorHasAWorkbook() throws IOException {
        Site site = SampleSite.empty();
        Document sheet = open(site, new IndicatorData(site.indicators().get("review.closed"), DataFormat.XLSX))
                .get("xl/worksheets/sheet2.xml");
        assertEquals(1, sheet.select("row").size());
    }
}
