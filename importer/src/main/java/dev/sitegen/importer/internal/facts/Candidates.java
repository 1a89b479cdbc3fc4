package dev.sitegen.importer.internal.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Chooses between what may be meant. */
final class Candidates {

    private Candidates() {}

    /**
     * A choice.
     *
     * @param id the one that is meant; empty if that is in doubt
     * @param seen what was seen, for the note that says so
     */
    record Choice(Optional<String> id, String seen) {

        static Choice of(String id) {
            return new Choice(Optional.of(id), id);
        }

        static Choice doubt(String seen) {
            return new Choice(Optional.empty(), seen);
        }
    }

    /** The only one of several; otherwise a doubt between them. */
    static Choice only(Collection<String> ids, String seen) {
        List<String> distinct = ids.stream().distinct().toList();
        return distinct.size() == 1
                ? Choice.of(distinct.get(0))
                : Choice.doubt(distinct.isEmpty() ? seen : String.join(", ", distinct));
    }
}
