package dev.sitegen.internal.author.mark;

import dev.sitegen.model.Indicator;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An entry of the dictionary as it is compared with sentences.
 *
 * @param place its place in the dictionary, whose order is often that of reports
 * @param name the pairs of its name without the word for a number behind it
 * @param definition the pairs of its definition
 * @param group the pairs of its group
 */
record EntryWords(Indicator indicator, int place, Set<String> name, Set<String> definition, Set<String> group) {

    /** Words behind most names that no sentence has. */
    private static final Pattern COUNT = Pattern.compile("(?:总数|件数|人数|人次|次数|项数|份数|批次|场次|件次|个数|户数|数量|金额|总额|数)$");

    /** Number of characters of a short form. */
    private static final int SHORT_FORM = 2;

    static EntryWords of(Indicator indicator, int place) {
        String stem = COUNT.matcher(indicator.name()).replaceFirst("");
        return new EntryWords(
                indicator,
                place,
                Folded.pairs(stem.length() < 2 ? indicator.name() : stem),
                Folded.pairs(indicator.definition()),
                Folded.pairs(indicator.group()));
    }

    /** Returns whether the last letters of a text are a short form of the name that is no part of it: 快检 of 快速检测. */
    boolean isAbbreviated(String text) {
        String letters = Folded.letters(text).replace(" ", "");
        String last = letters.substring(Math.max(0, letters.length() - SHORT_FORM));
        String full = Folded.letters(indicator.name());
        if (last.length() < SHORT_FORM || full.contains(last)) {
            return false;
        }
        int at = -1;
        for (char c : last.toCharArray()) {
            at = full.indexOf(c, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
