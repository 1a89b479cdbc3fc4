package dev.sitegen.bench.corpus;

/** Numbers as reports print them. */
final class Numbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final long TENTHS_IN_A_HUNDREDTH_OF_A_YI = 1000;

    private Numbers() {}

    /** A percentage with one decimal, rounded half up. */
    static String share(int part, int whole) {
        return decimal((2000L * part + whole) / (2L * whole), 10) + "%";
    }

    /** Tenths of 万元, in 亿元 where it is as much. */
    static String money(long tenths) {
        long hundredths = tenths / TENTHS_IN_A_HUNDREDTH_OF_A_YI;
        return hundredths >= 100 ? decimal(hundredths, 100) + "亿元" : decimal(tenths, 10) + "万元";
    }

    private static String decimal(long parts, int inOne) {
        String rest = String.valueOf(inOne + parts % inOne).substring(1);
        return parts / inOne + "." + rest;
    }

    /** A number from 1 to 99. */
    static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return head + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
