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

    /** Ends of a sentence, a character each. */
    static final List<String> SENTENCE_ENDS = List.of("。", "！", "？", "\n");

    private static final String BEHIND = "，、；：（）(),;。\n";
    private static final String NUMERALS = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿零〇几数多余半个每各某第首再";

    private final String text;
    private final WordPlaces places;
    private final int[] sentenceEnds;

    /**
     * A measure word that is looked for.
     *
     * @param number its number among the words that are looked for
     * @param endings words that only end like it
     */
    record Measure(String word, int number, List<String> endings) {}

    /**
     * @param places the places of the measure words in the text
     * @param sentenceEnds the places of {@link #SENTENCE_ENDS}
     */
    LostNumbers(String text, WordPlaces places, int[] sentenceEnds) {
        this.text = text;
        this.places = places;
        this.sentenceEnds = sentenceEnds;
    }

    /** Finds those of a measure word. */
    List<Leftover> of(Measure measure) {
        List<Leftover> found = new ArrayList<>();
        List<Leftover> inSentence = new ArrayList<>();
        int counted = 0;
        int sentence = 0;
        for (int at : places.of(measure.number())) {
            int end = sentence;
            while (end < sentenceEnds.length && sentenceEnds[end] < at) {
                end++;
            }
            if (end > sentence) {
                found.addAll(counted >= NEIGHBOURS ? inSentence : List.of());
                inSentence.clear();
                counted = 0;
                sentence = end;
            }
            if (at > 0 && isNumeral(text.charAt(at - 1))) {
                counted++;
            } else if (isAlone(at, measure)) {
                inSentence.add(new Leftover(
                        at, text.substring(from(at), at + measure.word().length())));
            }
        }
        found.addAll(counted >= NEIGHBOURS ? inSentence : List.of());
        return found;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /**
     * Returns whether it ends what is counted: a Chinese word before it, a mark behind it, and no longer word of which
     * it is part.
     */
    private boolean isAlone(int at, Measure measure) {
        int end = at + measure.word().length();
        boolean bounded = end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
        return bounded
                && at > 0
                && Character.UnicodeScript.of(text.charAt(at - 1)) == Character.UnicodeScript.HAN
                && measure.endings().stream().noneMatch(word -> text.startsWith(word, end - word.length()));
    }

    private int from(int at) {
        int from = at;
        while (from > 0
                && at - from < SHOWN_BEFORE
                && Character.UnicodeScript.of(text.charAt(from - 1)) == Character.UnicodeScript.HAN) {
            from--;
        }
        return from;
    }
}
