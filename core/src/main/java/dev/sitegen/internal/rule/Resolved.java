package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.Expression.Reference;
import dev.sitegen.model.Observation;
import java.util.List;

/**
 * What a reference stands for in one report.
 *
 * @param observations the figures: one, or one for each body below that states it
 * @param numbers the same as numbers
 * @param gap what is not there
 * @param missingBodies the names of the bodies below that do not state it
 */
record Resolved(
        Reference reference,
        List<Observation> observations,
        List<StatedNumber> numbers,
        Gap gap,
        List<String> missingBodies) {

    static Resolved of(Reference reference, List<Observation> observations, Gap gap, List<String> missingBodies) {
        List<StatedNumber> numbers = observations.stream()
                .map(observation -> StatedNumber.of(observation.figure().quantity()))
                .toList();
        return new Resolved(reference, List.copyOf(observations), numbers, gap, List.copyOf(missingBodies));
    }

    static Resolved one(Reference reference, Observation observation) {
        return of(reference, List.of(observation), Gap.NONE, List.of());
    }

    static Resolved none(Reference reference, Gap gap) {
        return new Resolved(reference, List.of(), List.of(), gap, List.of());
    }

    /** Whether there is nothing at all to reckon with. */
    boolean isAbsent() {
        return gap != Gap.NONE && gap != Gap.MISSING_BODIES;
    }

    enum Gap {
        NONE,
        /** The report does not state it. */
        MISSING,
        /** Some of the bodies below do not state it. */
        MISSING_BODIES,
        /** Last year's report is not there, does not state it, or counted otherwise. */
        NO_PREVIOUS,
        /** The report of the other column is not there or does not state it. */
        NO_OTHER_COLUMN
    }
}
