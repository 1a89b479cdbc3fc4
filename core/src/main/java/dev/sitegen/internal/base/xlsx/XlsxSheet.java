package dev.sitegen.internal.base.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sheet of a workbook, written cell by cell. Text is kept in its cell and is never calculated with. */
public final class XlsxSheet {

    private final TextStream stream;
    private final StringBuilder out;
    private final XlsxStyles styles;
    private final List<String> letters = new ArrayList<>();
    private final boolean tabled;
    private XlsxTable table;
    private int row;
    private int column;

    /**
     * Begins a sheet.
     *
     * @param tabled whether its cells are a table object
     * @param widths the widths of its columns, in digits
     * @param frozenRows how many rows stay when it is scrolled
     * @param frozenColumns how many columns stay when it is scrolled
     */
    XlsxSheet(
            TextStream stream,
            XlsxStyles styles,
            boolean tabled,
            List<Integer> widths,
            int frozenRows,
            int frozenColumns) {
        this.stream = stream;
        this.out = stream.text();
        this.styles = styles;
        this.tabled = tabled;
        out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .append(
                        tabled
                                ? " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                : ">")
                .append("<sheetViews><sheetView workbookViewId=\"0\">");
        freeze(frozenRows, frozenColumns);
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        if (!widths.isEmpty()) {
            out.append("<cols>");
            for (int i = 0; i < widths.size(); i++) {
                out.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i)
                        + "\" customWidth=\"1\"/>");
            }
            out.append("</cols>");
        }
        out.append("<sheetData>");
    }

    private void freeze(int rows, int columns) {
        if (rows == 0 && columns == 0) {
            return;
        }
        String pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
        out.append("<pane");
        if (columns > 0) {
            out.append(" xSplit=\"" + columns + "\"");
        }
        if (rows > 0) {
            out.append(" ySplit=\"" + rows + "\"");
        }
        out.append(" topLeftCell=\"" + letters(columns) + (rows + 1) + "\" activePane=\"" + pane
                        + "\" state=\"frozen\"/>")
                .append("<selection pane=\"" + pane + "\"/>");
    }

    /** Begins the next row. */
    public XlsxSheet row() throws IOException {
        if (row > 0) {
            out.append("</row>");
            stream.mayFlush();
        }
        row++;
        column = 0;
        out.append("<row r=\"").append(row).append("\">");
        return this;
    }

    /** The heads of the table object that this sheet is, in its first row. */
    public XlsxSheet heads(String name, List<String> texts) throws IOException {
        table = XlsxTable.of(name, texts);
        row();
        for (String head : table.heads()) {
            text(head, XlsxStyles.HEAD);
        }
        return this;
    }

    /** A row of texts. */
    public XlsxSheet row(int style, String... texts) throws IOException {
        row();
        for (String text : texts) {
            text(text, style);
        }
        return this;
    }

    /** The next cell: a text. An empty one leaves the cell out. */
    public XlsxSheet text(String text, int style) {
        if (!text.isEmpty()) {
            cell(style).append("\" t=\"inlineStr\"><is><t").append(isBounded(text) ? ">" : " xml:space=\"preserve\">");
            XlsxText.append(out, text);
            out.append("</t></is></c>");
        }
        column++;
        return this;
    }

    /** Returns whether readers of XML keep the whole text: they may leave out spaces at its ends. */
    private static boolean isBounded(String text) {
        return text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }

    public XlsxSheet text(String text) {
        return text(text, XlsxStyles.PLAIN);
    }

    /** The next cell: a number, shown by a format code. */
    public XlsxSheet number(BigDecimal number, String format) {
        cell(styles.number(format))
                .append("\"><v>")
                .append(number.toPlainString())
                .append("</v></c>");
        column++;
        return this;
    }

    /** The next cell: a whole number that is a name, as a year is. */
    public XlsxSheet number(int number) {
        cell(XlsxStyles.PLAIN).append("\"><v>").append(number).append("</v></c>");
        column++;
        return this;
    }

    /** The next cell: a number in plain decimals, shown as it is. */
    public XlsxSheet number(String plain) {
        cell(XlsxStyles.PLAIN).append("\"><v>").append(plain).append("</v></c>");
        column++;
        return this;
    }

    private StringBuilder cell(int style) {
        out.append("<c r=\"").append(letters(column)).append(row);
        return style == XlsxStyles.PLAIN ? out : out.append("\" s=\"").append(style);
    }

    /** The next cell: nothing, in a style. */
    public XlsxSheet blank(int style) {
        cell(style).append("\"/>");
        column++;
        return this;
    }

    /** Leaves the next cell empty. */
    public XlsxSheet skip() {
        column++;
        return this;
    }

    void end() {
        if (row > 0) {
            out.append("</row>");
        }
        out.append("</sheetData>")
                .append(tabled ? "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>" : "")
                .append("</worksheet>");
    }

    /** Describes the table object that all its cells are, after its last row. */
    void describe(StringBuilder part) {
        table.write(part, letters(table.heads().size() - 1), row);
    }

    /** A column's letters: A, …, Z, AA. */
    private String letters(int column) {
        while (letters.size() <= column) {
            int next = letters.size();
            String before = next < 26 ? "" : letters.get(next / 26 - 1);
            letters.add(before + (char) ('A' + next % 26));
        }
        return letters.get(column);
    }
}
