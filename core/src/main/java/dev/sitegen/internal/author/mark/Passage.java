package dev.sitegen.internal.author.mark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words around a quantity, the nearer the more they say of it.
 *
 * @param near the words of its own clause before it
 * @param behind the words of its clause behind it
 * @param middle the words between the quantity before it and its clause
 * @param early the words of its sentence before these
 * @param before the sentence before its own
 * @param section the headings that it is under
 * @param sentence its whole sentence
 */
record Passage(
        String near, String behind, String middle, String early, String before, String section, String sentence) {

    private static final String ENDS_SENTENCE = "。！？!?\n";
    private static final String ENDS_CLAUSE = "，,；;：:、";

    private static final Pattern CHANGE = Pattern.compile("(?:[升提增降减压缩扩上下]\\p{IsHan}{0,2})?(?:至|到)");

    private static final String AND = "和与及";

    /** Words that are farther away say nothing of a number. */
    private static final int LONGEST = 400;

    /** Fewer letters before a number do not say what it counts. */
    private static final int SHORTEST_NEAR = 2;

    /**
     * The passage around a quantity.
     *
     * @param from where the quantity or mark before it ends; 0 if there is none
     * @param to where the next one begins; the length of the line if there is none
     */
    static Passage around(String line, int begin, int end, int from, int to, String section) {
        int sentence = lastOf(line, ENDS_SENTENCE, begin, Math.max(0, begin - LONGEST));
        int sentenceEnd = firstOf(line, ENDS_SENTENCE, end, Math.min(line.length(), end + LONGEST));
        int free = Math.max(sentence, from);
        int near = lastOf(line, ENDS_CLAUSE, begin, free);
        // 26个乡镇和57个单位: the words between belong to the number before them.
        if (near == from && begin > from && AND.indexOf(line.charAt(begin - 1)) >= 0) {
            near = begin;
        }
        while (near > free
                && near < begin
                && Folded.letters(line.substring(near, begin)).length() < SHORTEST_NEAR) {
            near = lastOf(line, ENDS_CLAUSE, near - 1, free);
        }
        // 从83%上升至97%: the second number is of what the first one is of.
        if (CHANGE.matcher(line.substring(near, begin)).matches()) {
            free = lastOf(line, ENDS_CLAUSE, near, sentence);
        }
        int behind = Math.min(to, firstOf(line, ENDS_CLAUSE + ENDS_SENTENCE, end, sentenceEnd));
        int before = sentence == 0 ? 0 : lastOf(line, ENDS_SENTENCE, sentence - 1, Math.max(0, sentence - LONGEST));
        return new Passage(
                line.substring(near, begin),
                line.substring(end, Math.max(end, behind)),
                line.substring(free, near),
                line.substring(sentence, free),
                line.substring(before, sentence),
                section,
                line.substring(sentence, sentenceEnd));
    }

    private static int lastOf(String line, String marks, int before, int least) {
        for (int i = before - 1; i >= least; i--) {
            if (marks.indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return least;
    }

    private static int firstOf(String line, String marks, int from, int most) {
        for (int i = from; i < most; i++) {
            if (marks.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return most;
    }

    /** The weight of each pair of characters around the quantity, from 0 to 1. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        add(section, 0.15, weights);
        add(before, 0.25, weights);
        add(early, 0.4, weights);
        add(middle, 0.6, weights);
        add(behind, 0.9, weights);
        add(near, 1, weights);
        return weights;
    }

    private static void add(String words, double weight, Map<String, Double> weights) {
        Folded.pairs(words).forEach(pair -> weights.merge(pair, weight, Math::max));
    }

    /** The pairs of its clause, before and behind it. */
    Set<String> clause() {
        return Folded.pairs(near + " " + behind);
    }
}
