package dev.sitegen.internal.parse.text;

/** The numerals of outlines: 一 to 九十九. */
public final class ChineseNumber {

    private static final String DIGITS = "一二三四五六七八九";

    /** 九十九 */
    private static final int LONGEST = 3;

    private ChineseNumber() {}

    public static boolean isDigit(char c) {
        return c == '十' || DIGITS.indexOf(c) >= 0;
    }

    /** The value of a numeral, or 0 when the text is none. */
    public static int parse(CharSequence text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        int ten = text.toString().indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : parse(text.subSequence(0, ten));
        int ones = ten == text.length() - 1 ? 0 : parse(text.subSequence(ten + 1, text.length()));
        boolean wellFormed = ten <= 1 && tens > 0 && (ones > 0 || ten == text.length() - 1) && ones < 10;
        return wellFormed ? tens * 10 + ones : 0;
    }
}
