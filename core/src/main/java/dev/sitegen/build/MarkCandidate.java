package dev.sitegen.build;

import java.util.Objects;

/**
 * An indicator that a quantity may be a figure of.
 *
 * @param indicator the id of the indicator
 * @param name its name
 * @param percent how well it agrees, from 0 to 100
 * @param reason why it is proposed
 * @param evidence the marked sentence that is like this one, or what the dictionary says
 */
public record MarkCandidate(String indicator, String name, int percent, Reason reason, String evidence) {

    /**
     * Checks that nothing is null.
     *
     * @param indicator the id of the indicator
     * @param name its name
     * @param percent how well it agrees, from 0 to 100
     * @param reason why it is proposed
     * @param evidence the marked sentence that is like this one, or what the dictionary says
     */
    public MarkCandidate {
        Objects.requireNonNull(indicator, "indicator must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
        Objects.requireNonNull(evidence, "evidence must not be null");
    }

    /** Grounds on which an indicator is proposed. */
    public enum Reason {
        /** Another report of the same organization has a marked sentence like this one. */
        OWN_SENTENCE,
        /** A report of another organization has a marked sentence like this one. */
        OTHER_SENTENCE,
        /** The words around the quantity are those of the dictionary. */
        WORDS,
        /** No entry of the dictionary agrees, and this one is to be added; its group is the evidence. */
        NEW_ENTRY
    }
}
