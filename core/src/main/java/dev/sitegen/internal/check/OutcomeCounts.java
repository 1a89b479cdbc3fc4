package dev.sitegen.internal.check;

import dev.sitegen.model.Outcome;

/** Number of checks with each outcome. */
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

    /** Number of checks with this outcome. */
    public int of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> passed;
            case WITHIN_ROUNDING -> withinRounding;
            case FAIL -> failed;
            case UNCERTAIN -> uncertain;
            case NOT_ASSESSABLE -> notAssessable;
        };
    }

    /** Number of checks. */
    public int total() {
        return passed + withinRounding + failed + uncertain + notAssessable;
    }
}
