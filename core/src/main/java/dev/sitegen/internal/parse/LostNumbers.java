package dev.sitegen.internal.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Measure words without the number before them, in a sentence that counts with the same word at least twice: in
 * 信息条（其中养老服务领域20条、义务教育领域36条） the first 条.
 */
final class LostNumbers {

    private static final int NEIGHBOURS = 2;
    private static final int SHOWN_BEFORE = 4;
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String BEHIND = "，、；：（）(),;。\n";
    private static final String NUMERALS = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿零〇几数多余半个每各某第首再";

    private LostNumbers() {}

    /**
     * A measure word that has lost its number.
     *
     * @param at where it stands
     * @param shown the word with what stands before it
     */
    record Found(int at, String shown) {}

    /**
     * @param measure the measure word
     * @param words words that only end like it
     */
    static List<Found> of(String measure, List<String> words, String text) {
        List<Found> found = new ArrayList<>();
        List<Found> inSentence = new ArrayList<>();
        int counted = 0;
        int from = 0;
        for (int at = text.indexOf(measure); at >= 0; at = text.indexOf(measure, at + measure.length())) {
            if (endsSentence(text, from, at)) {
                found.addAll(counted >= NEIGHBOURS ? inSentence : List.of());
                inSentence.clear();
                counted = 0;
            }
            from = at;
            if (at > 0 && isNumeral(text.charAt(at - 1))) {
                counted++;
            } else if (isAlone(text, at, measure, words)) {
                inSentence.add(new Found(at, text.substring(Math.max(from(text, at), 0), at + measure.length())));
            }
        }
        found.addAll(counted >= NEIGHBOURS ? inSentence : List.of());
        return found;
    }

    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** Whether it ends what is counted: a Chinese word before it, a mark behind it, and no longer word of which it is part. */
    private static boolean isAlone(String text, int at, String measure, List<String> words) {
        int end = at + measure.length();
        boolean bounded = end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
        return bounded
                && at > 0
                && Character.UnicodeScript.of(text.charAt(at - 1)) == Character.UnicodeScript.HAN
                && words.stream().noneMatch(word -> text.startsWith(word, end - word.length()));
    }

    private static int from(String text, int at) {
        int from = at;
        while (from > 0
                && at - from < SHOWN_BEFORE
                && Character.UnicodeScript.of(text.charAt(from - 1)) == Character.UnicodeScript.HAN) {
            from--;
        }
        return from;
    }
}
