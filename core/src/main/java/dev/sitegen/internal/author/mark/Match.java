package dev.sitegen.internal.author.mark;

import dev.sitegen.model.Indicator;
import java.util.Optional;

/**
 * An entry of the dictionary that a quantity may be a figure of.
 *
 * @param entry the entry
 * @param value the quantity in the unit of the dictionary, where the words have another one that means the same; empty otherwise
 * @param score how well it agrees, from 0 to 1
 * @param like the marked sentence that it agrees with, if the words were not enough
 * @param fresh whether it is proposed and not in the dictionary yet
 */
record Match(EntryWords entry, String value, double score, Optional<MarkedSentences.Like> like, boolean fresh) {

    /** An entry that is proposed for the quantity, and not in the dictionary yet. */
    static Match fresh(Indicator indicator) {
        return new Match(EntryWords.of(indicator, Integer.MAX_VALUE), "", 1, Optional.empty(), true);
    }

    Indicator indicator() {
        return entry.indicator();
    }

    Match plus(double bonus) {
        return new Match(entry, value, score + bonus, like, fresh);
    }
}
