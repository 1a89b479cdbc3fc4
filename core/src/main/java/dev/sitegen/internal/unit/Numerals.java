package dev.sitegen.internal.unit;

/** The characters numbers are written with, after {@link CharacterFolding#fold}. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String MULTIPLIERS = "十百千万亿";
    /** 20, 30 and 40 in one character. */
    private static final String TENS = "廿卅卌";

    private Numerals() {}

    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a Chinese digit, -1 for any other character. */
    public static int chineseDigit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    public static boolean isMultiplier(char c) {
        return MULTIPLIERS.indexOf(c) >= 0;
    }

    /** The tens that one character says: 2 for 廿, 3 for 卅; -1 for any other character. */
    public static int tens(char c) {
        int index = TENS.indexOf(c);
        return index < 0 ? -1 : index + 2;
    }

    /** Returns whether a Chinese numeral may hold this character. */
    public static boolean isChinese(char c) {
        return chineseDigit(c) >= 0 || isMultiplier(c) || tens(c) > 0;
    }

    /** Returns whether a number may begin or go on with this character. */
    public static boolean isNumeral(char c) {
        return isArabic(c) || isChinese(c);
    }

    /** The value of a digit of either script, -1 for any other character. */
    public static int digit(char c) {
        return isArabic(c) ? c - '0' : chineseDigit(c);
    }

    /** Returns whether two digits side by side are an estimate (三四个 is three or four, 三五个 a handful), not a number. */
    public static boolean isEstimate(int first, int second) {
        return first > 0 && (second == first + 1 || first == 3 && second == 5);
    }
}
