package dev.sitegen.internal.markdown;

import java.util.Optional;

/**
 * The number that begins a heading in a plain-text report: 一、（一）1. （1） (GB/T 9704), brackets and dots of either width.
 *
 * @param rank 1 for 一、, 2 for （一）, 3 for 1. and 4 for （1）
 * @param number its value
 * @param length how many characters it takes
 */
record Marker(int rank, int number, int length) {

    private static final int MAX_DIGITS = 2;

    /** The marker at the beginning of a text, if there is one. */
    static Optional<Marker> at(CharSequence text) {
        if (text.length() < 2) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first == '（' || first == '(') {
            return inBrackets(text);
        }
        int end = numeralEnd(text, 0);
        if (end > 0 && end < text.length() && text.charAt(end) == '、') {
            return marker(1, ChineseNumber.parse(text.subSequence(0, end)), end + 1);
        }
        end = digitsEnd(text, 0);
        if (end == 0 || end >= text.length() || "、.．".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        // 1.5 is a number, and a dot with a blank behind it is an item of a Markdown list.
        boolean other = end + 1 < text.length() && (isDigit(text.charAt(end + 1)) || text.charAt(end + 1) == ' ');
        return other ? Optional.empty() : marker(3, number(text, 0, end), end + 1);
    }

    private static Optional<Marker> inBrackets(CharSequence text) {
        int numeral = numeralEnd(text, 1);
        int digits = digitsEnd(text, 1);
        int end = Math.max(numeral, digits);
        if (end <= 1 || end >= text.length() || "）)".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        return numeral > digits
                ? marker(2, ChineseNumber.parse(text.subSequence(1, end)), end + 1)
                : marker(4, number(text, 1, end), end + 1);
    }

    private static Optional<Marker> marker(int rank, int number, int length) {
        return number == 0 ? Optional.empty() : Optional.of(new Marker(rank, number, length));
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
