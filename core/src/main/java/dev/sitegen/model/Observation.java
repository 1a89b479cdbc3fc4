package dev.sitegen.model;

/**
 * A figure together with the report that states it.
 *
 * @param report the report that states it
 * @param figure one of the figures of that report
 */
public record Observation(Report report, Figure figure) {

    /** {@return the year that its report is about} */
    public int year() {
        return report.key().year();
    }
}
