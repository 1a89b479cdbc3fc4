package dev.sitegen.internal.parse.text;

/** Blanks as pasted text has them: spaces, tabs, U+3000 and U+00A0. */
public final class Blanks {

    private Blanks() {}

    /** Text without the ideographic or other blanks that indent a paragraph. */
    public static String withoutIndent(String text) {
        return text.substring(skip(text, 0, text.length()));
    }

    /** The offset of the first character between two offsets that is no blank; the second offset if there is none. */
    public static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns whether a character is a blank of any width. */
    public static boolean is(char c) {
        // Nearly all characters are beyond these.
        return (c <= ' ' || c >= '\u00A0' && c <= '\u3000') && (Character.isWhitespace(c) || c == '\u00A0');
    }
}
