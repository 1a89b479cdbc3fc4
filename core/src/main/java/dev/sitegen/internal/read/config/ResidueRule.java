package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that is left over from writing and must not be published: what matches a pattern, or a measure word that has
 * lost its number.
 *
 * @param id its key in the file of rules
 * @param strict whether it is an error; otherwise it is a warning
 * @param words what must not be in a text, one by one
 * @param pattern what must not be in a text, for a rule without words
 * @param place where a site writes the pattern; empty for one that comes with the program, which is known to take no longer
 *     for a longer text than it must
 * @param words of which one is in or near everything that the pattern finds; empty if no such words are known. In a
 *     {@linkplain #isBundled bundled} rule, 0 is any digit
 * @param measures measure words, each with the words that only end like it
 */
public record ResidueRule(
        String id,
        boolean strict,
        List<String> words,
        Optional<Pattern> pattern,
        Optional<SourcePosition> place,
        List<String> when,
        Map<String, List<String>> measures) {

    public ResidueRule {
        words = List.copyOf(words);
        when = List.copyOf(when);
        measures = Map.copyOf(measures);
    }

    /** Returns whether the pattern, if there is one, comes with the program. */
    public boolean isBundled() {
        return place.isEmpty();
    }

    /** Kind of text that can be found. */
    public enum Kind {
        /** Words that must not occur. */
        WORDS,
        /** A measure word without its number. */
        NUMBER
    }
}
