package dev.sitegen.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Something that is left over from writing and must not be published: what matches a pattern, or a measure word that has
 * lost its number.
 *
 * @param id its key in the file of rules
 * @param strict whether it is an error; otherwise it is a warning
 * @param pattern what must not stand in a text
 * @param when one of these stands in all that the pattern finds, or near it; none if that is not known
 * @param measures measure words, each with the words that only end like it
 */
public record ResidueRule(
        String id, boolean strict, Optional<Pattern> pattern, List<String> when, Map<String, List<String>> measures) {

    /** How many characters a match may begin before, or end behind, the beginning of a word of {@code when}. */
    private static final int NEAR = 64;

    public ResidueRule {
        when = List.copyOf(when);
        measures = Map.copyOf(measures);
    }

    /** What can be found. */
    public enum Kind {
        /** Words that must not stand there. */
        WORDS,
        /** A measure word without its number. */
        NUMBER
    }

    /**
     * A part of a text.
     *
     * @param from where it begins
     * @param to where it ends
     */
    public record Part(int from, int to) {}

    /**
     * The parts of a text in which it is worth looking for the pattern, in order: to look everywhere takes far longer than to
     * see where it cannot be.
     */
    public List<Part> parts(String text) {
        if (when.isEmpty()) {
            return List.of(new Part(0, text.length()));
        }
        TreeSet<Integer> places = new TreeSet<>();
        for (String word : when) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                places.add(at);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int at : places) {
            int from = Math.max(0, at - NEAR);
            int to = Math.min(text.length(), at + NEAR);
            Part last = parts.isEmpty() ? new Part(0, -1) : parts.get(parts.size() - 1);
            if (from <= last.to) {
                parts.set(parts.size() - 1, new Part(last.from, to));
            } else {
                parts.add(new Part(from, to));
            }
        }
        return parts;
    }
}
