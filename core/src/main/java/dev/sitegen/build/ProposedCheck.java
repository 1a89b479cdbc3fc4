package dev.sitegen.build;

import java.util.Objects;

/**
 * A check that a sentence of a report suggests, and that its figures fulfil.
 *
 * @param id its id
 * @param name its name
 * @param rule the relation, in the ids of entries
 * @param sentence the sentence that states it
 */
public record ProposedCheck(String id, String name, String rule, String sentence) {

    /**
     * Checks that nothing is null.
     *
     * @param id its id
     * @param name its name
     * @param rule the relation, in the ids of entries
     * @param sentence the sentence that states it
     */
    public ProposedCheck {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
        Objects.requireNonNull(sentence, "sentence must not be null");
    }
}
