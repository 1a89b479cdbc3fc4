package dev.sitegen.internal.figure;

/**
 * The shapes of a character that count as one: full and half width, signs that look alike, every kind of space. One
 * UTF-16 unit stays one UTF-16 unit, so that an offset into the folded text is an offset into what was written.
 */
final class Glyphs {

    /** Full-width forms of ASCII stand in the order of ASCII (Unicode block FF00, U+FF01 to U+FF5E). */
    private static final int FULL_WIDTH = '\uFF01' - '!';

    private Glyphs() {}

    static String fold(String text) {
        int begin = 0;
        while (begin < text.length() && fold(text.charAt(begin)) == text.charAt(begin)) {
            begin++;
        }
        if (begin == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, begin);
        for (int i = begin; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (isPrintableAscii(c) || isHan(c)) {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            // The white circle is what many input methods give for the nought of a year: 二○二三.
            case '\u25CB' -> '〇';
            case '\u2212' -> '-';
            case '\u301C' -> '~';
            case '\uFE6A' -> '%';
            default -> c;
        };
    }

    private static boolean isPrintableAscii(char c) {
        return c > ' ' && c <= '~';
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
