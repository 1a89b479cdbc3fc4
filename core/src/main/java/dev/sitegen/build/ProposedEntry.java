package dev.sitegen.build;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.Objects;

/**
 * An entry that a quantity of a report suggests for the dictionary.
 *
 * @param id its id, which no other entry has
 * @param name its name, from the words around the quantity
 * @param unit its unit; empty if the quantity has none
 * @param group its group, from the heading of the section; empty if there is none
 * @param position where the quantity begins
 */
public record ProposedEntry(String id, String name, String unit, String group, SourcePosition position) {

    /**
     * Checks that nothing is null.
     *
     * @param id its id, which no other entry has
     * @param name its name, from the words around the quantity
     * @param unit its unit; empty if the quantity has none
     * @param group its group, from the heading of the section; empty if there is none
     * @param position where the quantity begins
     */
    public ProposedEntry {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(unit, "unit must not be null");
        Objects.requireNonNull(group, "group must not be null");
        Objects.requireNonNull(position, "position must not be null");
    }
}
