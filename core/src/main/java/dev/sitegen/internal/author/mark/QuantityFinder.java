package dev.sitegen.internal.author.mark;

import dev.sitegen.internal.unit.Measures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a line that state a quantity. Dates, years, ordinals, numbers of documents, titles, ranges, numbers of headings
 * and the numerals of fixed phrases (一件事一次办, 三项制度) are none.
 */
final class QuantityFinder {

    private static final String DIGITS = "一二两三四五六七八九";

    private static final Pattern NUMBER =
            Pattern.compile("(?:不少于|不低于|至少|超过|超出|突破|将近|接近|不足|不到|大约|(?<![最附靠邻临])近|(?<![节条契预签制公])约|逾|(?<![高赶])超)?"
                    + "(?:百分之[" + DIGITS + "十百点零]{1,12}"
                    + "|(?:(?<![\\d.])\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?(?!\\d)|(?<![\\d.])\\d+(?:\\.\\d+)?)\\s{0,3}(?:[余多来]\\s{0,3})?(?:千万|百万|十万|万|亿|千|百)?(?:[余多](?!次数))?"
                    + "|[" + DIGITS + "][" + DIGITS + "零〇十]{0,8}[百千万亿][" + DIGITS + "零〇十百千万亿]{0,16}[余多]?(?:万|亿)?"
                    + "|[" + DIGITS + "十][" + DIGITS + "十]{0,4}[余多](?:万|亿)?)");

    /** Dates, ordinals, titles and the like, whose numbers are no quantities. */
    private static final Pattern OTHER = Pattern.compile("《[^《》]{0,200}》"
            + "|(?:19|20)\\d{2}\\s{0,3}[-./]\\s{0,3}\\d{1,2}\\s{0,3}[-./]\\s{0,3}\\d{1,2}"
            + "|(?:19|20)\\d{2}\\s{0,3}年?\\s{0,3}[-—–~～至到]+\\s{0,3}(?:19|20)?\\d{2,4}\\s{0,3}年?"
            + "|(?:19|20)\\d{2}\\s{0,3}年(?:度|初|末|底)?(?:\\s{0,3}\\d{1,2}\\s{0,3}月)?(?:\\s{0,3}\\d{1,2}\\s{0,3}[日号])?"
            + "|(?<!\\d)\\d{1,2}\\s{0,3}月份?(?:\\s{0,3}\\d{1,2}\\s{0,3}[日号])?(?!\\s{0,3}个)"
            + "|(?<!\\d)\\d{1,2}\\s{0,3}[日时点]\\s{0,3}\\d{0,2}(?:分)?"
            + "|[〔\\[［【]\\s{0,3}(?:19|20)\\d{2}\\s{0,3}[〕\\]］】]\\s{0,3}第?\\s{0,3}\\d{1,20}\\s{0,3}号|\\d{1,20}\\s{0,3}号"
            + "|第\\s{0,3}[" + DIGITS + "零〇十百千\\d]{1,12}"
            + "|\\d{1,20}(?:\\.\\d{1,20})?\\s{0,3}[-—–~～至到]\\s{0,3}\\d{1,20}(?:\\.\\d{1,20})?"
            + "|\\d{3,4}-\\d{7,8}|(?<!\\d)1\\d{10}(?!\\d)"
            + "|https?://\\S{1,500}|(?<![A-Za-z0-9])[A-Za-z][A-Za-z_./-]{0,60}\\d[A-Za-z0-9_./-]{0,60}");

    private static final Pattern HEADING_NUMBER =
            Pattern.compile("^[\\s　>#-]*(?:[（(]?\\d{1,2}[)）.、．](?!\\d)|\\d{1,2}\\.\\d{1,2}(?=[\\s\\p{IsHan}]))");

    /** 零败诉: zero of something that nobody wants. */
    private static final Pattern ZERO = Pattern.compile("零(?=败诉|投诉|事故|上访|差错|失误|发生|信访|违规|纠错|积压|延误|超期|复议)");

    private static final Pattern BEHIND = Pattern.compile("\\s*(?:以上|左右|有余|余)");
    private static final String BLANKS = " \u00A0\u3000";

    private final List<String> units;

    /**
     * Words that state a quantity.
     *
     * @param begin where they begin in the line
     * @param end where they end
     * @param unit the unit as it is written; empty if there is none
     */
    record Found(int begin, int end, String words, String unit) {

        /** The quantity with a word right before it. */
        Found with(String before) {
            return new Found(begin - before.length(), end, before + words, unit);
        }
    }

    /** @param units the units of the dictionary */
    QuantityFinder(Set<String> units) {
        this.units = units.stream()
                .filter(unit -> !unit.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The quantities of a line, in order. */
    List<Found> find(String line) {
        String text = withoutOthers(line);
        List<Found> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (from < text.length() && number.find(from)) {
            int end = quantityEnd(text, number);
            if (end > 0) {
                int unitAt = skipBlanks(text, number.end());
                found.add(new Found(
                        number.start(),
                        end,
                        line.substring(number.start(), end),
                        line.substring(Math.min(unitAt, end), unitEnd(text, Math.min(unitAt, end)))));
            }
            from = Math.max(end, number.end());
        }
        Matcher zero = ZERO.matcher(text);
        while (zero.find()) {
            found.add(new Found(zero.start(), zero.end(), "零", ""));
        }
        found.sort(Comparator.comparingInt(Found::begin));
        return found;
    }

    /** The line with other characters in place of the numbers that are no quantities. */
    private static String withoutOthers(String line) {
        StringBuilder text = new StringBuilder(line);
        for (Pattern pattern : List.of(HEADING_NUMBER, OTHER)) {
            Matcher other = pattern.matcher(line);
            while (other.find()) {
                for (int i = other.start(); i < other.end(); i++) {
                    text.setCharAt(i, '\0');
                }
            }
        }
        return text.toString();
    }

    /** The end of the quantity that begins with a number; 0 if it has no unit and is none. */
    private int quantityEnd(String text, Matcher number) {
        if (number.group().contains("百分之")) {
            return number.end();
        }
        int unit = skipBlanks(text, number.end());
        int end = unitEnd(text, unit);
        if (end > unit) {
            Matcher behind = BEHIND.matcher(text).region(end, text.length());
            return behind.lookingAt() ? behind.end() : end;
        }
        char last = number.group().charAt(number.group().length() - 1);
        boolean scaled = (last == '万' || last == '亿')
                && !(number.end() < text.length() && Character.isLetter(text.charAt(number.end())));
        return scaled ? number.end() : 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int unitEnd(String text, int from) {
        if (from < text.length() && "%％‰".indexOf(text.charAt(from)) >= 0) {
            return from + 1;
        }
        int length = Measures.lengthAt(text, from, text.length());
        for (String unit : units) {
            if (unit.length() > length && text.startsWith(unit, from)) {
                length = unit.length();
            }
        }
        return from + length;
    }
}
