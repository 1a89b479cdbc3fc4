package dev.sitegen.internal.author.mark;

import dev.sitegen.internal.author.mark.QuantityFinder.Found;
import dev.sitegen.model.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text of a mark for an entry that somebody has chosen. */
public final class MarkText {

    private MarkText() {}

    /**
     * The mark around a quantity, with a value in the unit of the entry where the words have another one that means the same; empty
     * if they cannot be read in that unit.
     */
    public static Optional<String> of(String words, Indicator entry) {
        List<Found> found = new QuantityFinder(Set.of(entry.unit())).find(words);
        Found quantity = found.isEmpty() ? new Found(0, words.length(), words, "") : found.get(0);
        Found whole = new Found(0, words.length(), words, quantity.unit());
        return Candidates.value(whole, entry.unit()).map(value -> of(words, entry.id(), value, Optional.empty()));
    }

    /**
     * The mark around a quantity.
     *
     * @param value in the unit of the entry, or empty
     * @param also the id of another entry that it is of
     */
    static String of(String words, String id, String value, Optional<String> also) {
        return "[" + words + "]{#" + id
                + (value.isEmpty() ? "" : " value=" + value)
                + also.map(other -> " also=" + other).orElse("") + "}";
    }
}
