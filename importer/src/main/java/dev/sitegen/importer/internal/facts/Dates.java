package dev.sitegen.importer.internal.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as people write them: 2024-02-18, 2024/2/18, 2024年2月18日, 二〇二四年二月十八日. */
final class Dates {

    static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9])((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?![0-9])日?(?:[ T]+(\\d{1,2}:\\d{2}))?");
    private static final Pattern CHINESE_DAY =
            Pattern.compile("([二一][〇○零Ｏ九一二三四五六七八]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private Dates() {}

    /** The first day in a text as front matter has it, with the time of day if there is one. */
    static Optional<String> first(String text) {
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            Optional<LocalDate> date =
                    date(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            if (date.isPresent()) {
                return Optional.of(date.get() + (day.group(4) == null ? "" : " " + padded(day.group(4))));
            }
        }
        Matcher chinese = CHINESE_DAY.matcher(text);
        return chinese.find()
                ? date(digits(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)))
                        .map(LocalDate::toString)
                : Optional.empty();
    }

    /** Returns whether a line is a day and nothing else. */
    static boolean isDay(String line) {
        String words = line.replace(" ", "");
        return DAY.matcher(words).matches() || CHINESE_DAY.matcher(words).matches();
    }

    /** A time of day that site-gen reads: two digits for the hour; none for midnight, which systems write for "no time". */
    private static String padded(String time) {
        return time.length() == 4 ? "0" + time : time;
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Chinese digits as Arabic ones. */
    static String digits(String chinese) {
        StringBuilder digits = new StringBuilder();
        for (char c : chinese.toCharArray()) {
            digits.append(Math.max(0, CHINESE_DIGITS.indexOf(c)));
        }
        return digits.toString();
    }

    /** A number up to ninety-nine. */
    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return CHINESE_DIGITS.indexOf(chinese.charAt(0));
        }
        int tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(chinese.charAt(0));
        int ones = ten + 1 < chinese.length() ? CHINESE_DIGITS.indexOf(chinese.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }
}
