package dev.sitegen.internal.read.personal;

import dev.sitegen.internal.read.personal.PersonalNumber.Kind;
import java.util.List;

/** Words and characters around a number that say that it is something else: an amount, a part of an address, a document's number. */
final class Surroundings {

    private static final int WORD = 16;
    private static final String UNITS = "元万亿千吨平立米公度美%％";
    private static final String MONEY = "¥￥$＄€";
    private static final String BETWEEN = " \t\u3000:：\"“'（(=为是";

    /** The ends of words before numbers that belong to no person. */
    private static final List<String> OF_DOCUMENTS = List.of(
            "编号",
            "代码",
            "索引号",
            "文号",
            "案号",
            "单号",
            "流水号",
            "备案号",
            "许可证号",
            "indexNumber",
            "documentNumber",
            "siteId",
            "code");

    private static final List<String> OF_ORGANIZATIONS = List.of("信用代码", "机构代码", "代码");

    private Surroundings() {}

    /** Returns whether nothing around a number says that it belongs to no person. */
    static boolean allow(String text, PersonalNumber number) {
        int from = number.from();
        int to = number.to();
        char before = from > 0 ? text.charAt(from - 1) : '\n';
        char after = to < text.length() ? text.charAt(to) : '\n';
        char second = to + 1 < text.length() ? text.charAt(to + 1) : '\n';
        boolean pointed = ".．,".indexOf(before) >= 0 && from > 1 && PersonalNumbers.isDigit(text.charAt(from - 2));
        if (pointed || isPartOfWord(before, after, second) || isInAddress(text, from, before) || isAnchor(text, from)) {
            return false;
        }
        if (number.kind() == Kind.RESIDENT_ID) {
            return !follows(text, from, OF_ORGANIZATIONS);
        }
        boolean amount = UNITS.indexOf(after == ' ' ? second : after) >= 0 || MONEY.indexOf(before) >= 0;
        return !amount && !follows(text, from, OF_DOCUMENTS);
    }

    /** Returns whether letters are around it, or a point and more behind it: decimals, or the ending of a file's name. */
    private static boolean isPartOfWord(char before, char after, char second) {
        boolean goesOn = after == '.' && isAsciiWord(second) || after == ',' && isAsciiDigit(second);
        return goesOn || isAsciiWord(before) || isAsciiWord(after);
    }

    private static boolean isInAddress(String text, int from, char before) {
        if (before == '/') {
            return from > 1 && text.charAt(from - 2) > ' ' && text.charAt(from - 2) < 0x7F;
        }
        return "#=&?%\\".indexOf(before) >= 0;
    }

    /** Returns whether it is part of an anchor: {@code {#case-13800138000}}. */
    private static boolean isAnchor(String text, int from) {
        int at = from - 1;
        while (at >= 0 && (isAsciiWord(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '.')) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '#';
    }

    /** Returns whether one of some words is before it, with nothing but a colon, a quote or blanks between. */
    private static boolean follows(String text, int from, List<String> words) {
        int end = from;
        while (end > 0 && from - end < WORD && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String before = text.substring(Math.max(0, end - WORD), end);
        return words.stream().anyMatch(before::endsWith);
    }

    private static boolean isAsciiWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isAsciiDigit(c);
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
