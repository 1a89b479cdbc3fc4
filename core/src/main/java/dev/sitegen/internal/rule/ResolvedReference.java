package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Range;
import dev.sitegen.internal.rule.number.Range.End;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Value of a reference in one report.
 *
 * @param observations the figures: one, or one for each organization below that states it
 * @param numbers the same as numbers
 * @param value their value; empty if there is nothing at all to calculate with
 * @param gap what is not there
 * @param missingOrganizations the names of the organizations below that do not state it
 */
record ResolvedReference(
        Reference reference,
        List<Observation> observations,
        List<StatedNumber> numbers,
        Optional<UncertainNumber> value,
        Gap gap,
        List<String> missingOrganizations) {

    static ResolvedReference one(Reference reference, Observation observation, UnitFactors factors) {
        StatedNumber number = StatedNumber.of(observation.figure().quantity(), factors);
        return new ResolvedReference(
                reference, List.of(observation), List.of(number), Optional.of(number.number()), Gap.NONE, List.of());
    }

    static ResolvedReference none(Reference reference, Gap gap) {
        return new ResolvedReference(reference, List.of(), List.of(), Optional.empty(), gap, List.of());
    }

    /** The figures of the organizations below, and the names of those that state none. */
    static ResolvedReference sum(
            Reference reference,
            List<Observation> observations,
            List<String> missingOrganizations,
            UnitFactors factors) {
        List<StatedNumber> numbers = new ArrayList<>(observations.size());
        UncertainNumber total = UncertainNumber.exactly(Fraction.ZERO);
        boolean grows = true;
        for (Observation observation : observations) {
            StatedNumber stated = StatedNumber.of(observation.figure().quantity(), factors);
            UncertainNumber number = stated.number();
            numbers.add(stated);
            grows &= number.plain().signum() >= 0 && number.possible().isBoundedBelow();
            total = total.plus(number);
        }
        if (!missingOrganizations.isEmpty()) {
            // What is missing can only add, as long as nothing is negative.
            Range more = grows ? Range.from(End.at(Fraction.ZERO)) : Range.ANY;
            total = total.plus(new UncertainNumber(Fraction.ZERO, more, more));
        }
        Gap gap = missingOrganizations.isEmpty() ? Gap.NONE : Gap.MISSING_ORGANIZATIONS;
        return new ResolvedReference(
                reference,
                List.copyOf(observations),
                List.copyOf(numbers),
                Optional.of(total),
                gap,
                List.copyOf(missingOrganizations));
    }

    /** Returns whether there is nothing at all to calculate with. */
    boolean isAbsent() {
        return value.isEmpty();
    }

    enum Gap {
        NONE,
        /** The report does not state it. */
        MISSING,
        /** Some of the organizations below do not state it. */
        MISSING_ORGANIZATIONS,
        /** Last year's report is not there, does not state it, or counted otherwise. */
        NO_PREVIOUS,
        /** The report of the other column is not there or does not state it. */
        NO_OTHER_COLUMN
    }
}
