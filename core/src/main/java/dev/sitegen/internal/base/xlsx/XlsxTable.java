package dev.sitegen.internal.base.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table object over the cells of a sheet: programs filter it, sort it and name its columns in formulas.
 *
 * @param name what formulas call it; letters only
 * @param heads the texts of its first row, no two alike
 */
record XlsxTable(String name, List<String> heads) {

    /** Most characters that the name of a column has. */
    private static final int MOST = 255;

    XlsxTable {
        heads = List.copyOf(heads);
    }

    /** A table with these heads, of which those that are alike get a number. */
    static XlsxTable of(String name, List<String> wanted) {
        Set<String> taken = new HashSet<>();
        List<String> heads = new ArrayList<>();
        for (String text : wanted) {
            String whole = text.strip().replaceAll("\\s+", " ");
            String head = whole.substring(0, Math.min(whole.length(), MOST));
            for (int i = 2; head.isEmpty() || !taken.add(head.toLowerCase(Locale.ROOT)); i++) {
                String number = " " + i;
                head = (whole.substring(0, Math.min(whole.length(), MOST - number.length())) + number).strip();
            }
            heads.add(head);
        }
        return new XlsxTable(name, heads);
    }

    /** Writes the part of the workbook that describes it, down to the last row of the sheet. */
    void write(StringBuilder out, String lastColumn, int lastRow) {
        // A table has a row below its heads, be it an empty one.
        String cells = "A1:" + lastColumn + Math.max(lastRow, 2);
        out.append("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"1\" name=\"" + name)
                .append("\" displayName=\"" + name + "\" ref=\"" + cells + "\"><autoFilter ref=\"" + cells + "\"/>")
                .append("<tableColumns count=\"" + heads.size() + "\">");
        for (int i = 0; i < heads.size(); i++) {
            out.append("<tableColumn id=\"" + (i + 1) + "\" name=\"");
            XlsxText.append(out, heads.get(i));
            out.append("\"/>");
        }
        out.append("</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showRowStripes=\"1\"/></table>");
    }
}
