package dev.sitegen.internal.parse.residue;

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

    private final CharSequence text;
    private final WordPlaces places;

    /**
     * A measure word that is looked for.
     *
     * @param number its number among the words that are looked for
     * @param endings words that only end like it
     */
    record Measure(String word, int number, List<String> endings) {}

    /** @param places the places of the measure words in the text */
    LostNumbers(CharSequence text, WordPlaces places) {
        this.text = text;
        this.places = places;
    }

    /** Finds those of a measure word. */
    List<Leftover> of(Measure measure) {
        int[] all = places.of(measure.number());
        for (int at : all) {
            if (isAlone(at, measure)) {
                return of(measure, all);
            }
        }
        return List.of();
    }

    private List<Leftover> of(Measure measure, int[] all) {
        List<Leftover> found = new ArrayList<>();
        List<Leftover> inSentence = new ArrayList<>();
        int counted = 0;
        int before = 0;
        for (int at : all) {
            if (hasSentenceEnd(before, at)) {
                found.addAll(counted >= NEIGHBOURS ? inSentence : List.of());
                inSentence.clear();
                counted = 0;
            }
            before = at;
            if (isCounted(at)) {
                counted++;
            } else if (isAlone(at, measure)) {
                int end = at + measure.word().length();
                inSentence.add(new Leftover(at, text.subSequence(from(at), end).toString()));
            }
        }
        found.addAll(counted >= NEIGHBOURS ? inSentence : List.of());
        return found;
    }

    private boolean hasSentenceEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isCounted(int at) {
        return at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /**
     * Returns whether it ends what is counted: a Chinese word and no number before it, a mark behind it, and no longer
     * word of which it is part.
     */
    private boolean isAlone(int at, Measure measure) {
        int end = at + measure.word().length();
        boolean bounded = end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
        if (!bounded || at == 0 || isCounted(at) || !isHan(text.charAt(at - 1))) {
            return false;
        }
        for (String word : measure.endings()) {
            if (endsWith(word, end)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(String word, int end) {
        int from = end - word.length();
        for (int i = 0; i < word.length(); i++) {
            if (from < 0 || text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(char c) {
        // Nearly all are among these; the script of a character is searched for.
        return c >= '\u4E00' && c <= '\u9FA5' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private int from(int at) {
        int from = at;
        while (from > 0 && at - from < SHOWN_BEFORE && isHan(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
