package dev.sitegen.internal.author.mark;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words as they are compared: pairs of adjacent characters, letters only, in one width and case, and without numbers. */
final class Folded {

    private Folded() {}

    /** The letters of a text, with a blank for whatever is between them. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '”' || c == '"' || c == '‘' || c == '’') {
                continue;
            }
            boolean letter = Character.isLetter(c);
            if (letter) {
                letters.append(Character.toLowerCase(c));
            } else if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.toString().strip();
    }

    /** The pairs of a text. */
    static Set<String> pairs(String text) {
        String letters = letters(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            if (letters.charAt(i) != ' ' && letters.charAt(i + 1) != ' ') {
                pairs.add(letters.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** Share of pairs that two texts have in common (Dice's coefficient): 1 if all, 0 if none. */
    static double similarity(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 1 : 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /** Number of texts that have each pair. */
    static Map<String, Integer> counts(Collection<Set<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(pairs -> pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        return counts;
    }
}
