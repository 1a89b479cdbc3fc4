package dev.sitegen.diagnostic;

import java.util.Arrays;
import java.util.Locale;

/**
 * Characters that no text of a site may hold, and characters that a message shows by their numbers.
 *
 * <p>Forbidden are control characters (U+0000 to U+001F without tab and line feed, U+007F to U+009F), the noncharacters of Unicode
 * and halves of surrogate pairs. XML, HTML or UTF-8 cannot hold them, and no author means them.
 */
public final class Characters {

    private Characters() {}

    /**
     * {@return whether no text of a site may hold a code point}
     *
     * @param codePoint any code point
     */
    public static boolean isForbidden(int codePoint) {
        if (codePoint < 0xA0) {
            return codePoint < ' ' ? codePoint != '\n' && codePoint != '\t' : codePoint >= 0x7F;
        }
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /**
     * {@return the offset of the first forbidden character, or -1 when there is none}
     *
     * @param text any text
     */
    public static int indexOfForbidden(String text) {
        return indexOfForbidden(text.toCharArray(), 0);
    }

    /**
     * {@return the index of the first forbidden character from an index on, or -1 when there is none}
     *
     * @param text any characters
     * @param from the first index that is looked at
     */
    public static int indexOfForbidden(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            if (isCommon(text[i])) {
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            if (isForbidden(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    /** Returns whether a character is allowed whatever is beside it; true of nearly all. */
    private static boolean isCommon(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < Character.MIN_SURROGATE || c >= 0xFDF0 && c < 0xFFFE;
    }

    /**
     * {@return the text with blanks in the place of forbidden characters, at the same length}
     *
     * @param text any text
     */
    public static String withoutForbidden(String text) {
        char[] chars = text.toCharArray();
        int at = indexOfForbidden(chars, 0);
        if (at < 0) {
            return text;
        }
        for (; at >= 0; at = indexOfForbidden(chars, at)) {
            int end = at + Character.charCount(Character.codePointAt(chars, at));
            Arrays.fill(chars, at, end, ' ');
        }
        return new String(chars);
    }

    /**
     * {@return the name of a code point: {@code U+0001}}
     *
     * @param codePoint any code point
     */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /**
     * {@return the text for a message or a log: what breaks lines, what a terminal obeys, what turns the direction of
     * writing and what cannot be seen is written as {@code \n} or {@code \}{@code u001B}} All other text stays as it
     * is.
     *
     * @param text any text
     */
    public static String visible(String text) {
        int at = indexOfInvisible(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (; at >= 0; at = indexOfInvisible(text, from)) {
            int codePoint = text.codePointAt(at);
            out.append(text, from, at).append(escape(codePoint));
            from = at + Character.charCount(codePoint);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int indexOfInvisible(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c >= 0x2E80 && c < Character.MIN_SURROGATE) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (isInvisible(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isForbidden(codePoint);
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint);
        };
    }
}
