package dev.sitegen.internal.check;

import dev.sitegen.model.Outcome;

/** How many checks came out in which way. */
public record OutcomeCounts(int passed, int withinRounding, int failed, int uncertain, int notAssessable) {

    /** Nothing was checked. */
    public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, 0);

    static OutcomeCounts one(Outcome outcome) {
        return switch (outcome) {
            case PASS -> new OutcomeCounts(1, 0, 0, 0, 0);
            case WITHIN_ROUNDING -> new OutcomeCounts(0, 1, 0, 0, 0);
            case FAIL -> new OutcomeCounts(0, 0, 1, 0, 0);
            case UNCERTAIN -> new OutcomeCounts(0, 0, 0, 1, 0);
            case NOT_ASSESSABLE -> new OutcomeCounts(0, 0, 0, 0, 1);
        };
    }

    OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(
                passed + other.passed,
                withinRounding + other.withinRounding,
                failed + other.failed,
                uncertain + other.uncertain,
                notAssessable + other.notAssessable);
    }

    /** How many came out in this way. */
    public int of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> passed;
            case WITHIN_ROUNDING -> withinRounding;
            case FAIL -> failed;
            case UNCERTAIN -> uncertain;
            case NOT_ASSESSABLE -> notAssessable;
        };
    }

    /** How many there were. */
    public int total() {
        return passed + withinRounding + failed + uncertain + notAssessable;
    }
}
