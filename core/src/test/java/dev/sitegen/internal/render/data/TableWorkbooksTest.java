package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.render.data.DataBytes.bytes;
import static dev.sitegen.internal.render.data.OpenedWorkbook.cell;
import static dev.sitegen.internal.render.data.OpenedWorkbook.open;
import static dev.sitegen.internal.render.data.OpenedWorkbook.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.kind.SiteData;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableWorkbooksTest {

    private static Document sheet(Site site, SiteTable table, int number) throws IOException {
        return open(site, new SiteData(table, DataFormat.XLSX)).get("xl/worksheets/sheet" + number + ".xml");
    }

    /** Every table but the description of them. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DATAPACKAGE", "COVERAGE"})
    void hasTheRowsOfTheCsvFileAndSaysWhatItsColumnsAre(SiteTable table) throws IOException {
        Site site = SampleSite.withAddress();
        DataFiles files = new DataFiles(site, Map.of(), DataParts.of(site));
        String csv = new String(bytes(files, new SiteData(table, DataFormat.CSV)), StandardCharsets.UTF_8);
        Document sheet = sheet(site, table, 2);
        assertEquals(csv.lines().count(), sheet.select("row").size());
        assertEquals(0, sheet.select("f").size());
        List<String> notes = sheet(site, table, 1).select("t").eachText();
        for (String name : csv.lines().findFirst().orElseThrow().split(",")) {
            assertTrue(notes.contains(name), name);
        }
        assertTrue(notes.containsAll(List.of("示例县人民政府", SampleSite.BASE)), notes::toString);
    }

    /** A program that opens the workbook repairs it when the object and its cells disagree. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DATAPACKAGE", "COVERAGE"})
    void theRowsAreATableObjectAndTheFirstSheetIsTheCover(SiteTable table) throws IOException {
        Map<String, Document> parts = open(SampleSite.withAddress(), new SiteData(table, DataFormat.XLSX));
        assertEquals(
                List.of("说明", "数据"),
                parts.get("xl/workbook.xml").select("sheet").eachAttr("name"));
        Document sheet = parts.get("xl/worksheets/sheet2.xml");
        Document object = parts.get("xl/tables/table1.xml");
        assertEquals(
                sheet.select("row").get(0).select("t").eachText(),
                object.select("tableColumn").eachAttr("name"));
        assertEquals(
                sheet.selectFirst("tablePart").attr("r:id"),
                parts.get("xl/worksheets/_rels/sheet2.xml.rels")
                        .selectFirst("Relationship")
                        .attr("Id"));
        String last = sheet.select("row").get(0).select("c").last().attr("r").replaceAll("\\d", "");
        // A table object has a row below its head, be there one in the sheet or not.
        String cells = "A1:" + last + Math.max(2, sheet.select("row").size());
        assertEquals(cells, object.selectFirst("table").attr("ref"));
        assertEquals(cells, object.selectFirst("autoFilter").attr("ref"));
        assertEquals(
                1,
                parts.get("[Content_Types].xml")
                        .select("[PartName=/xl/tables/table1.xml]")
                        .size());
    }

    @Test
    void peopleSeeNamesInPlaceOfIds() throws IOException {
        Document sheet = sheet(SampleSite.withAddress(), SiteTable.OBSERVATIONS, 2);
        assertEquals(
                List.of("指标", "机构", "栏目", "年份", "数值", "单位", "限定", "小数位数", "原文", "章节", "页面", "状态", "说明"),
                sheet.select("row").get(0).select("t").eachText());
        assertEquals("行政复议案件办结数", text(sheet, "A2"));
        assertEquals("示例县人民政府", text(sheet, "B2"));
        assertEquals("法治政府建设年度报告", text(sheet, "C2"));
        assertEquals("2022", cell(sheet, "D2").selectFirst("v").text());
        assertEquals("70", cell(sheet, "E2").selectFirst("v").text());
        assertEquals("等于所载数值", text(sheet, "G2"));
        assertEquals("示例县人民政府", text(sheet(SampleSite.withAddress(), SiteTable.ORGANIZATIONS, 2), "D3"));
    }

    @Test
    void listsHaveALineForEachAndCodesKeepTheirShape() throws IOException {
        Document sheet = sheet(SampleSite.withAddress(), SiteTable.INDICATORS, 2);
        assertEquals("越高越好", text(sheet, "G2"));
        assertEquals("是", text(sheet, "H2"));
        assertEquals("2023年起：改按新法统计", text(sheet, "K2"));
        assertEquals("含不予受理的\n不含调解的", text(sheet, "L2"));
        assertEquals("=政策<资金>", text(sheet, "B4"));
        assertNull(cell(sheet, "K4"));
        assertEquals("500231", text(sheet(SampleSite.withAddress(), SiteTable.ORGANIZATIONS, 2), "E2"));
    }

    @Test
    void itIsInTheLanguageOfTheSite() throws IOException {
        assertEquals("Indicator", text(sheet(SampleSite.english(), SiteTable.OBSERVATIONS, 2), "A1"));
        assertEquals("Name in the CSV file", text(sheet(SampleSite.english(), SiteTable.OBSERVATIONS, 1), "B5"));
    }
}
