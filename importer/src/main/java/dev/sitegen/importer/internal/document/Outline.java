package dev.sitegen.importer.internal.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a heading of a Chinese text, as site-gen reads it.
 *
 * @param level 1 for 第一部分 and 一、, 2 for （一）, 3 for 1. and 4 for （1）
 * @param length how many characters it takes
 */
public record Outline(int level, int length) {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBER = Pattern.compile("(第(?:" + NUMERAL + "|\\d{1,2})(?:部分|[章篇编])[ \u3000:：、])|("
            + NUMERAL + "[、.．])|([（(]" + NUMERAL + "[)）])|(\\d{1,2}[.．、](?![\\d ]))|([（(]\\d{1,2}[)）])");

    private static final String ENDS_SENTENCE = "。；;！!？?，,、：:…";
    private static final int LONGEST = 50;
    private static final int LONGEST_MINOR = 40;

    /** The number that a text begins with, if it begins with one. */
    public static Optional<Outline> at(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int level = number.group(1) != null || number.group(2) != null
                ? 1
                : number.group(3) != null ? 2 : number.group(4) != null ? 3 : 4;
        return Optional.of(new Outline(level, number.end()));
    }

    /** Returns whether site-gen reads a line that begins with this number as a heading, without {@code ##}. */
    public boolean makesHeading(String text) {
        int longest = level <= 2 ? LONGEST : LONGEST_MINOR;
        return text.length() > length
                && text.length() <= longest
                && ENDS_SENTENCE.indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('。') < 0;
    }

    /** Returns whether site-gen reads a line that begins with this number as a heading that runs in, though nothing follows it. */
    public boolean makesRunInHeading(String text) {
        return level == 2 && text.length() <= LONGEST && text.indexOf('。') == text.length() - 1;
    }
}
