package dev.sitegen.internal.base.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of the cells of a workbook, numbered as they are asked for. */
public final class XlsxStyles {

    /** A number or a text as it is. */
    public static final int PLAIN = 0;

    /** The head of a table. */
    public static final int HEAD = 1;

    /** Text of several lines. */
    public static final int WRAPPED = 2;

    private static final int FIRST_OWN_STYLE = 3;
    private static final int FIRST_OWN_FORMAT = 164;

    private final Map<String, Integer> formats = new LinkedHashMap<>();

    /** The style of numbers that are shown by a format code, such as {@code #,##0.0}. */
    int number(String format) {
        Integer known = formats.get(format);
        if (known != null) {
            return known;
        }
        int style = FIRST_OWN_STYLE + formats.size();
        formats.put(format, style);
        return style;
    }

    void write(StringBuilder out) {
        out.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            out.append("<numFmts count=\"" + formats.size() + "\">");
            for (Map.Entry<String, Integer> format : formats.entrySet()) {
                out.append("<numFmt numFmtId=\"" + id(format.getValue()) + "\" formatCode=\"");
                XlsxText.append(out, format.getKey());
                out.append("\"/>");
            }
            out.append("</numFmts>");
        }
        out.append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>")
                .append("<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>")
                .append("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append(
                        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEF4\"/></patternFill></fill></fills>")
                .append("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>")
                .append(
                        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
                .append("<cellXfs count=\"" + (FIRST_OWN_STYLE + formats.size()) + "\">")
                .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
                .append("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"")
                .append(" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>")
                .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">")
                .append("<alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        for (int style : formats.values()) {
            out.append("<xf numFmtId=\"" + id(style) + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"")
                    .append(" applyNumberFormat=\"1\"/>");
        }
        out.append(
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("</styleSheet>");
    }

    private static int id(int style) {
        return FIRST_OWN_FORMAT + style - FIRST_OWN_STYLE;
    }
}
