package dev.sitegen.model;

/**
 * Number of reports in each state.
 *
 * @param onTime published by the deadline
 * @param late published after it
 * @param missing not published, and the deadline has passed
 * @param notDue not published, and there is time yet
 * @param notRequired not required
 */
public record DutyCounts(int onTime, int late, int missing, int notDue, int notRequired) {

    /** None at all. */
    public static final DutyCounts NONE = new DutyCounts(0, 0, 0, 0, 0);

    DutyCounts plus(Duty.State state) {
        return switch (state) {
            case ON_TIME -> new DutyCounts(onTime + 1, late, missing, notDue, notRequired);
            case LATE -> new DutyCounts(onTime, late + 1, missing, notDue, notRequired);
            case MISSING -> new DutyCounts(onTime, late, missing + 1, notDue, notRequired);
            case NOT_DUE -> new DutyCounts(onTime, late, missing, notDue + 1, notRequired);
            case NOT_REQUIRED -> new DutyCounts(onTime, late, missing, notDue, notRequired + 1);
        };
    }

    /**
     * {@return the number of reports in this state}
     *
     * @param state the state that is counted
     */
    public int of(Duty.State state) {
        return switch (state) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case MISSING -> missing;
            case NOT_DUE -> notDue;
            case NOT_REQUIRED -> notRequired;
        };
    }

    /** {@return the number of reports that are required} */
    public int required() {
        return onTime + late + missing + notDue;
    }
}
