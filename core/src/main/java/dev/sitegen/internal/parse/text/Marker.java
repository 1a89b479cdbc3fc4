package dev.sitegen.internal.parse.text;

import java.util.Optional;

/**
 * The number that begins a heading in a plain-text report: 一、（一）1. （1） (GB/T 9704), brackets and dots of either width; 第一部分
 * above and 1）, ① and 第一， below these; the numbers of English reports.
 *
 * @param rank 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for 1）, 6 for ① and 7 for 第一，
 * @param number its value
 * @param length how many characters it takes
 * @param certain whether it makes a heading of any short line; another one also numbers the points of a text
 */
public record Marker(int rank, int number, int length, boolean certain) {

    /** The rank of 第一部分. */
    static final int PART = 0;

    private static final int LIST = 5;
    private static final int CIRCLED = 6;
    private static final int FIRSTLY = 7;
    private static final String PARTS = "章篇编";
    private static final String BEHIND_PART = " \u3000\u00A0\t、：:";

    private static final int MAX_DIGITS = 2;

    /** The marker at the beginning of a text, if there is one. */
    public static Optional<Marker> at(CharSequence text) {
        if (text.length() < 2) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first == '（' || first == '(') {
            return inBrackets(text);
        }
        if (first == '第') {
            return ordinal(text);
        }
        if (first >= '①' && first <= '⑳') {
            return Optional.of(new Marker(CIRCLED, first - '①' + 1, 1, false));
        }
        int end = numeralEnd(text, 0);
        if (end > 0 && end + 1 < text.length() && isBehindNumeral(text, end)) {
            return marker(1, ChineseNumber.parse(text.subSequence(0, end)), end + 1);
        }
        if (first >= 'A' && first <= 'Z') {
            return EnglishMarker.at(text);
        }
        end = digitsEnd(text, 0);
        if (end == 0 || end >= text.length()) {
            return Optional.empty();
        }
        if (")）".indexOf(text.charAt(end)) >= 0) {
            return number(text, 0, end) == 0
                    ? Optional.empty()
                    : Optional.of(new Marker(LIST, number(text, 0, end), end + 1, false));
        }
        if ("、.．".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        // 1.5 is a number, and a dot with a blank behind it is an item of a Markdown list.
        boolean other = end + 1 < text.length() && (isDigit(text.charAt(end + 1)) || text.charAt(end + 1) == ' ');
        return other ? EnglishMarker.at(text) : marker(3, number(text, 0, end), end + 1);
    }

    private static Optional<Marker> inBrackets(CharSequence text) {
        int numeral = numeralEnd(text, 1);
        int digits = digitsEnd(text, 1);
        int end = Math.max(numeral, digits);
        if (end <= 1 || end >= text.length() || "）)".indexOf(text.charAt(end)) < 0) {
            return EnglishMarker.at(text);
        }
        return numeral > digits
                ? marker(2, ChineseNumber.parse(text.subSequence(1, end)), end + 1)
                : marker(4, number(text, 1, end), end + 1);
    }

    /** 一、 or 一., which is no decimal fraction. */
    private static boolean isBehindNumeral(CharSequence text, int end) {
        char c = text.charAt(end);
        char after = text.charAt(end + 1);
        return c == '、' || (c == '.' || c == '．') && !isDigit(after) && !ChineseNumber.isDigit(after);
    }

    /** 第一部分 or 第一，. */
    private static Optional<Marker> ordinal(CharSequence text) {
        int numeral = numeralEnd(text, 1);
        int end = numeral > 1 ? numeral : digitsEnd(text, 1);
        if (end == 1 || end + 1 >= text.length()) {
            return Optional.empty();
        }
        int number = numeral > 1 ? ChineseNumber.parse(text.subSequence(1, end)) : number(text, 1, end);
        char c = text.charAt(end);
        if (c == '，' && numeral > 1 && number > 0) {
            return Optional.of(new Marker(FIRSTLY, number, end + 1, false));
        }
        int behind = PARTS.indexOf(c) >= 0 ? end + 1 : c == '部' && text.charAt(end + 1) == '分' ? end + 2 : 0;
        return behind > 0 && behind < text.length() && BEHIND_PART.indexOf(text.charAt(behind)) >= 0
                ? marker(PART, number, behind + 1)
                : Optional.empty();
    }

    private static Optional<Marker> marker(int rank, int number, int length) {
        return number == 0 ? Optional.empty() : Optional.of(new Marker(rank, number, length, true));
    }

    private static int numeralEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from < 3 && ChineseNumber.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int digitsEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from <= MAX_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from > MAX_DIGITS ? from : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static int number(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
