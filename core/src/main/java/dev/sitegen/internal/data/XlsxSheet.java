package dev.sitegen.internal.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** A sheet of a workbook, written cell by cell. Text stands in its cell and is never reckoned with. */
final class XlsxSheet {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Appendable out;
    private final XlsxStyles styles;
    private int row;
    private int column;

    /**
     * Begins a sheet.
     *
     * @param widths the widths of its columns, in digits
     * @param frozenRows how many rows stay when it is scrolled
     * @param frozenColumns how many columns stay when it is scrolled
     */
    XlsxSheet(Appendable out, XlsxStyles styles, List<Integer> widths, int frozenRows, int frozenColumns)
            throws IOException {
        this.out = out;
        this.styles = styles;
        out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
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

    private void freeze(int rows, int columns) throws IOException {
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
    XlsxSheet row() throws IOException {
        if (row > 0) {
            out.append("</row>");
        }
        row++;
        column = 0;
        out.append("<row r=\"" + row + "\">");
        return this;
    }

    /** A row of texts. */
    XlsxSheet row(int style, String... texts) throws IOException {
        row();
        for (String text : texts) {
            text(text, style);
        }
        return this;
    }

    /** The next cell: a text. An empty one leaves the cell out. */
    XlsxSheet text(String text, int style) throws IOException {
        if (!text.isEmpty()) {
            cell(style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XlsxText.append(out, text);
            out.append("</t></is></c>");
        }
        column++;
        return this;
    }

    XlsxSheet text(String text) throws IOException {
        return text(text, XlsxStyles.PLAIN);
    }

    /** The next cell: a number, shown by a format code. */
    XlsxSheet number(BigDecimal number, String format) throws IOException {
        return number(Facts.plain(number), styles.number(format));
    }

    /** The next cell: a whole number that is a name, as a year is. */
    XlsxSheet number(int number) throws IOException {
        return number(String.valueOf(number), XlsxStyles.PLAIN);
    }

    private XlsxSheet number(String number, int style) throws IOException {
        cell(style).append("\"><v>").append(number).append("</v></c>");
        column++;
        return this;
    }

    private Appendable cell(int style) throws IOException {
        return out.append("<c r=\"")
                .append(letters(column))
                .append(Integer.toString(row))
                .append("\" s=\"")
                .append(Integer.toString(style));
    }

    /** Leaves the next cell empty. */
    XlsxSheet skip() {
        column++;
        return this;
    }

    void end() throws IOException {
        if (row > 0) {
            out.append("</row>");
        }
        out.append("</sheetData></worksheet>");
    }

    /** A column's letters: A, …, Z, AA. */
    private static String letters(int column) {
        if (column < ALPHABET.length()) {
            return ALPHABET.substring(column, column + 1);
        }
        StringBuilder letters = new StringBuilder();
        for (int i = column; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }
}
