package dev.sitegen.internal.base.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as it goes (Office Open XML, ECMA-376; the parts that a reader cannot do without). No part of it holds a
 * time, so that the same content is the same bytes.
 */
public final class Xlsx {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Takes half the time of the usual level, for a tenth more bytes: sheets repeat themselves within a row or two. */
    private static final int LEVEL = 3;

    /** Not the very first that a ZIP file can hold, which the JDK takes for an older one and writes by the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final TextStream stream;
    private final StringBuilder text;
    private final XlsxStyles styles = new XlsxStyles();
    private final int count;
    /** Number of the sheet that has a table object; 0 for none. */
    private final int tabled;

    private int begun;

    /** A workbook without a table object, with the names of its sheets in order. */
    public Xlsx(OutputStream out, String title, String creator, List<String> names) throws IOException {
        this(out, title, creator, names, 0);
    }

    /**
     * @param names what its sheets are called, in order
     * @param tabled number of the sheet that {@linkplain XlsxSheet#heads begins} a table object, from 1; 0 for none
     */
    public Xlsx(OutputStream out, String title, String creator, List<String> names, int tabled) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        this.stream = new TextStream(zip);
        this.text = stream.text();
        this.count = names.size();
        this.tabled = tabled;
        types();
        begin("_rels/.rels");
        text.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        relation(1, RELATIONS + "/officeDocument", "xl/workbook.xml");
        relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        text.append("</Relationships>");
        end();
        properties(title, creator);
        workbook(names);
    }

    /** Begins the next sheet, the first or the one after the last that was ended. */
    public XlsxSheet sheet(List<Integer> widths, int frozenRows, int frozenColumns) throws IOException {
        begun++;
        begin("xl/worksheets/sheet" + begun + ".xml");
        return new XlsxSheet(stream, styles, begun == tabled, widths, frozenRows, frozenColumns);
    }

    public void end(XlsxSheet sheet) throws IOException {
        sheet.end();
        end();
        if (begun == tabled) {
            begin("xl/worksheets/_rels/sheet" + begun + ".xml.rels");
            text.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            relation(1, RELATIONS + "/table", "../tables/table1.xml");
            text.append("</Relationships>");
            end();
            begin("xl/tables/table1.xml");
            sheet.describe(text);
            end();
        }
    }

    /** Ends the workbook and leaves the stream open. */
    public void finish() throws IOException {
        if (begun != count) {
            throw new IllegalStateException("sheets: " + begun + " of " + count);
        }
        begin("xl/styles.xml");
        styles.write(text);
        end();
        zip.finish();
    }

    private void types() throws IOException {
        begin("[Content_Types].xml");
        text.append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type("/xl/workbook.xml", TYPES + "sheet.main+xml");
        type("/xl/styles.xml", TYPES + "styles+xml");
        for (int i = 1; i <= count; i++) {
            type("/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml");
        }
        if (tabled > 0) {
            type("/xl/tables/table1.xml", TYPES + "table+xml");
        }
        text.append("</Types>");
        end();
    }

    private void type(String part, String type) {
        text.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private void relation(int id, String type, String target) {
        text.append("<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
    }

    private void properties(String title, String creator) throws IOException {
        begin("docProps/core.xml");
        text.append("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
        XlsxText.append(text, title);
        text.append("</dc:title><dc:creator>");
        XlsxText.append(text, creator);
        text.append("</dc:creator></cp:coreProperties>");
        end();
    }

    private void workbook(List<String> names) throws IOException {
        begin("xl/workbook.xml");
        text.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .append(" xmlns:r=\"" + RELATIONS + "\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 1; i <= count; i++) {
            text.append("<sheet name=\"");
            XlsxText.append(text, XlsxText.sheetName(names.get(i - 1)));
            text.append("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        text.append("</sheets></workbook>");
        end();
        begin("xl/_rels/workbook.xml.rels");
        text.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= count; i++) {
            relation(i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(count + 1, RELATIONS + "/styles", "styles.xml");
        text.append("</Relationships>");
        end();
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private void end() throws IOException {
        stream.flush();
        zip.closeEntry();
    }
}
