package dev.sitegen.internal.rule;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;

/** A rule that adds or compares what has units that do not convert into each other. Becomes a diagnostic. */
final class MixedUnitsException extends Exception {

    private static final long serialVersionUID = 1;

    private final String one;
    private final String other;

    /**
     * @param one a part of the rule with its unit, {@code aid.funds (元)}
     * @param other a part whose unit does not convert into that
     */
    MixedUnitsException(String one, String other) {
        super(one + " and " + other);
        this.one = one;
        this.other = other;
    }

    /**
     * Reports it.
     *
     * @param id the id of the check
     * @param position the rule
     */
    void report(String id, SourcePosition position, Problems problems) {
        problems.add(Code.MIXED_UNITS, position, id, one, other);
    }
}
