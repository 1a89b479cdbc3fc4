package dev.sitegen.internal.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as it goes (Office Open XML, ECMA-376; the parts that a reader cannot do without). No part of it holds a
 * time, so that the same content is the same bytes.
 */
final class Xlsx {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Not the very first that a ZIP file can hold, which the JDK takes for an older one and writes by the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;
    private final XlsxStyles styles = new XlsxStyles();
    private final int count;
    private int begun;

    /**
     * @param names what its sheets are called, in order
     */
    Xlsx(OutputStream out, String title, String creator, List<String> names) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
        this.count = names.size();
        types();
        begin("_rels/.rels");
        writer.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        relation(1, RELATIONS + "/officeDocument", "xl/workbook.xml");
        relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        writer.append("</Relationships>");
        end();
        properties(title, creator);
        workbook(names);
    }

    /** Begins the next sheet, the first or the one after the last that was ended. */
    XlsxSheet sheet(List<Integer> widths, int frozenRows, int frozenColumns) throws IOException {
        begun++;
        begin("xl/worksheets/sheet" + begun + ".xml");
        return new XlsxSheet(writer, styles, widths, frozenRows, frozenColumns);
    }

    void end(XlsxSheet sheet) throws IOException {
        sheet.end();
        end();
    }

    /** Ends the workbook and leaves the stream open. */
    void finish() throws IOException {
        if (begun != count) {
            throw new IllegalStateException("sheets: " + begun + " of " + count);
        }
        begin("xl/styles.xml");
        styles.write(writer);
        end();
        zip.finish();
    }

    private void types() throws IOException {
        begin("[Content_Types].xml");
        writer.append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type("/xl/workbook.xml", TYPES + "sheet.main+xml");
        type("/xl/styles.xml", TYPES + "styles+xml");
        for (int i = 1; i <= count; i++) {
            type("/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml");
        }
        writer.append("</Types>");
        end();
    }

    private void type(String part, String type) throws IOException {
        writer.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private void relation(int id, String type, String target) throws IOException {
        writer.append("<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
    }

    private void properties(String title, String creator) throws IOException {
        begin("docProps/core.xml");
        writer.append("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
        XlsxText.append(writer, title);
        writer.append("</dc:title><dc:creator>");
        XlsxText.append(writer, creator);
        writer.append("</dc:creator></cp:coreProperties>");
        end();
    }

    private void workbook(List<String> names) throws IOException {
        begin("xl/workbook.xml");
        writer.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .append(" xmlns:r=\"" + RELATIONS + "\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 1; i <= count; i++) {
            writer.append("<sheet name=\"");
            XlsxText.append(writer, XlsxText.sheetName(names.get(i - 1)));
            writer.append("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        writer.append("</sheets></workbook>");
        end();
        begin("xl/_rels/workbook.xml.rels");
        writer.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= count; i++) {
            relation(i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(count + 1, RELATIONS + "/styles", "styles.xml");
        writer.append("</Relationships>");
        end();
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private void end() throws IOException {
        writer.flush();
        zip.closeEntry();
    }
}
