package dev.sitegen.internal.render.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is searched: normal form KC in lower case, traditional characters simplified. Letters, marks and numbers stay;
 * of all else only what parts sentences or belongs to numbers. The script of the search page does the same with what
 * readers type; both are held to {@code spec/search.txt}.
 */
final class SearchText {

    /** The place of a mark inside a sentence; what is before and behind it is adjacent nevertheless. */
    static final char GAP = ' ';

    /** The end of a sentence or a line; what is before and behind it is not adjacent. */
    static final char BREAK = '\n';

    /** Distance between ASCII in full width and the ASCII that normal form KC makes of it. */
    private static final char FULL_WIDTH = 0xFEE0;

    private static final int ASCII_SIZE = 0x80;

    /** Replacements of ASCII. */
    private static final CharTable ASCII = ascii();

    private static final char FULL_WIDTH_COMMA = '，';
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private SearchText() {}

    /** A text, each character replaced; as many as there are, unless a normal form has more or fewer. */
    static char[] of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
            if (plain[i] == 0) {
                return normalized(text);
            }
        }
        return plain;
    }

    /** The same of a text that has characters of which only the normal form decides. */
    static char[] normalized(String text) {
        // In normal form they would be marks that are in numbers.
        String parted = text.replaceAll("[，\\u2024-\\u2026]", " ");
        char[] chars = Normalizer.normalize(parted, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char plain = plain(chars[i]);
            chars[i] = plain != 0 ? plain : isOfWord(chars[i]) ? chars[i] : GAP;
        }
        return chars;
    }

    /**
     * Replacement of a character whatever is before and behind it; 0 for those of which only the normal form of the
     * text decides. Nearly all of a Chinese text is spared the normal form, which takes ten times as long.
     */
    static char plain(char c) {
        if (isUsualHan(c)) {
            return Simplified.of(c);
        }
        if (c < ASCII_SIZE) {
            return ASCII.at(c);
        }
        if (c == FULL_WIDTH_COMMA) {
            return GAP;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return ASCII.at(c - FULL_WIDTH);
        }
        // 々, 〆 and 〇 among the marks of CJK.
        if (c >= 0x3005 && c <= 0x3007) {
            return c;
        }
        if (c == '。' || c == PARAGRAPH_SEPARATOR) {
            return BREAK;
        }
        if (c == 'ς') {
            return 'σ';
        }
        if (c == '‰') {
            return c;
        }
        boolean mark = c >= 0x3000 && c <= 0x3003
                || c >= 0x3008 && c <= 0x3011
                || c >= 0x3014 && c <= 0x301B
                || c >= 0x2010 && c <= 0x2016
                || c >= 0x2018 && c <= 0x2027
                || c == 0x00B7;
        return mark ? GAP : 0;
    }

    /** The block of the usual Han characters, those at its end that a later Unicode assigns among them. */
    static boolean isUsualHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static CharTable ascii() {
        char[] all = new char[ASCII_SIZE];
        for (char c = 0; c < all.length; c++) {
            all[c] = ascii(c);
        }
        return new CharTable(all);
    }

    private static char ascii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 'a' - 'A');
        }
        return switch (c) {
            case '!', '?', ';' -> BREAK;
            case '.', ',', '%' -> c;
            default -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : GAP;
        };
    }

    private static boolean isOfWord(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.SURROGATE -> true;
            default -> isUsualHan(c);
        };
    }
}
