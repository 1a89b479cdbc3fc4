package dev.sitegen.internal.config;

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
 * @param pattern what must not stand in a text
 * @param place where a site writes the pattern; empty for one that comes with the program and for plain words, both of which
 *     are known to take no longer for a longer text than they must
 * @param when one of these stands in all that the pattern finds, or near it; none if that is not known
 * @param measures measure words, each with the words that only end like it
 */
public record ResidueRule(
        String id,
        boolean strict,
        Optional<Pattern> pattern,
        Optional<SourcePosition> place,
        List<String> when,
        Map<String, List<String>> measures) {

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
}
