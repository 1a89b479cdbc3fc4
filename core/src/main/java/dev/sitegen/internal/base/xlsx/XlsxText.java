package dev.sitegen.internal.base.xlsx;

import dev.sitegen.internal.base.text.Markup;
import java.util.regex.Pattern;

/** Text in the XML of a workbook (ECMA-376 part 1). */
public final class XlsxText {

    /** Most characters that a cell holds. */
    private static final int MOST = 32_767;

    private static final int SHEET_NAME = 31;
    private static final String MARKUP = "&<>\"";
    private static final Pattern NOT_IN_SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");

    /** Text that a reader would take for one character (ST_Xstring, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** Appends text, escaped for an element or an attribute, without what XML 1.0 cannot hold. */
    static void append(StringBuilder out, String text) {
        String whole = text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
        int end = Math.min(whole.length(), MOST);
        int done = 0;
        for (int i = 0; i < end; i++) {
            char c = whole.charAt(i);
            if (isBare(c)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(whole.charAt(i + 1));
            if (pair) {
                i++;
            } else if (MARKUP.indexOf(c) >= 0 || !isCharacter(c)) {
                out.append(whole, done, i).append(Markup.entity(c));
                done = i + 1;
            }
        }
        out.append(whole, done, end);
    }

    /** Returns whether a text is, beyond doubt, written as it is. */
    private static boolean isBare(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE && c != '&' && c != '<' && c != '>' && c != '"';
    }

    /** Returns whether XML 1.0 has a character; a carriage return it has, but never as it was written. */
    private static boolean isCharacter(char c) {
        return c >= ' ' && c < 0xFFFE && !Character.isSurrogate(c) || c == '\n' || c == '\t';
    }

    /** A name that a sheet may have, derived from a desired one. */
    static String sheetName(String wanted) {
        String name = NOT_IN_SHEET_NAME.matcher(wanted).replaceAll(" ").strip();
        while (name.startsWith("'")) {
            name = name.substring(1);
        }
        if (name.length() > SHEET_NAME) {
            name = name.substring(0, SHEET_NAME).strip();
        }
        while (name.endsWith("'")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isEmpty() ? "_" : name;
    }

    /** About how wide a text is, in digits of the standard font. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A pair of surrogates is one character, as wide as a Chinese one.
            width += c < 0x2E80 || Character.isSurrogate(c) ? 1 : 2;
        }
        return width;
    }
}
