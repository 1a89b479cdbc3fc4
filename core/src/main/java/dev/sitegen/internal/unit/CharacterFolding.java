package dev.sitegen.internal.unit;

/**
 * Folds the shapes of a character that count as one: full and half width, traditional and simplified forms, signs that look
 * alike, every kind of space. One UTF-16 unit stays one UTF-16 unit, so that an offset into the folded text is an offset
 * into the written text.
 */
public final class CharacterFolding {

    /** Full-width forms of ASCII are in the order of ASCII (Unicode block FF00, U+FF01 to U+FF5E). */
    private static final int FULL_WIDTH = '\uFF01' - '!';

    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';

    /** Traditional and Japanese forms in numerals, qualifiers and units, each before its simplified form. */
    private static final String TRADITIONAL = "萬万億亿兩两幾几點点餘余約约過过將将來来滿满於于數数負负後后個个條条項项戶户場场處处輛辆臺台冊册張张"
            + "間间頁页週周課课學学頭头隻只棟栋塊块畝亩頃顷噸吨釐厘時时鐘钟輪轮歲岁種种類类樁桩節节筆笔員员顆颗對对雙双組组"
            + "團团隊队屆届級级層层號号縣县鄉乡鎮镇貫贯價价圓元賬账幣币鎊镑歐欧業业圖图篩筛艙舱戸户";

    /** The simplified form of every Han character, in the order of Unicode; a string, as an array could be changed. */
    private static final String SIMPLIFIED = simplified();

    private CharacterFolding() {}

    private static String simplified() {
        StringBuilder table = new StringBuilder(LAST_HAN - FIRST_HAN + 1);
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            table.append(c);
        }
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            table.setCharAt(TRADITIONAL.charAt(i) - FIRST_HAN, TRADITIONAL.charAt(i + 1));
        }
        return table.toString();
    }

    public static String fold(String text) {
        int begin = 0;
        while (begin < text.length() && fold(text, begin) == text.charAt(begin)) {
            begin++;
        }
        if (begin == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, begin);
        for (int i = begin; i < text.length(); i++) {
            folded.append(fold(text, i));
        }
        return folded.toString();
    }

    private static char fold(String text, int index) {
        char c = text.charAt(index);
        if (isPrintableAscii(c)) {
            return c;
        }
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return SIMPLIFIED.charAt(c - FIRST_HAN);
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return groupsDigits(c) || !isBetweenDigits(text, index) ? ' ' : c;
        }
        return sign(text, index);
    }

    private static char sign(String text, int index) {
        char c = text.charAt(index);
        return switch (c) {
            // The white circle is what many input methods give for the zero of a year: 二○二三. Alone it is a tick mark.
            case '\u25CB', '\u25EF' -> isBesideDigit(text, index) ? '〇' : c;
            case '\u2212' -> '-';
            case '\u301C' -> '~';
            case '\uFE6A' -> '%';
            case '\u2267', '\u2A7E' -> '≥';
            case '\u2266', '\u2A7D' -> '≤';
            case '\uFFE5' -> '¥';
            case '\uFFE1' -> '£';
            // The decimal point of vertical Japanese text.
            case '\u30FB' -> isBetweenDigits(text, index) ? '.' : c;
            default -> c;
        };
    }

    /** Returns whether a space can part the digits of one number; a tab or an ideographic space parts two numbers. */
    private static boolean groupsDigits(char c) {
        return switch (c) {
            case ' ', '\u00A0', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u202F' -> true;
            default -> false;
        };
    }

    private static boolean isBetweenDigits(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && isArabic(text.charAt(index - 1))
                && isArabic(text.charAt(index + 1));
    }

    private static boolean isArabic(char c) {
        return Numerals.isArabic(c) || c >= '\uFF10' && c <= '\uFF19';
    }

    /** Returns whether the circles here go on from a Chinese digit or lead to one. */
    private static boolean isBesideDigit(String text, int index) {
        return isChineseDigit(text, pastCircles(text, index, -1)) || isChineseDigit(text, pastCircles(text, index, 1));
    }

    private static int pastCircles(String text, int from, int step) {
        int index = from;
        while (index >= 0
                && index < text.length()
                && (text.charAt(index) == '\u25CB' || text.charAt(index) == '\u25EF')) {
            index += step;
        }
        return index;
    }

    private static boolean isChineseDigit(String text, int index) {
        return index >= 0 && index < text.length() && Numerals.chineseDigit(text.charAt(index)) > 0;
    }

    private static boolean isPrintableAscii(char c) {
        return c > ' ' && c <= '~';
    }
}
