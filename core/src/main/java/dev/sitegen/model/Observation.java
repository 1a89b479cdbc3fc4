package dev.sitegen.model;

/** A figure together with the report that states it. */
public record Observation(Report report, Figure figure) {

    public int year() {
        return report.key().year();
    }
}
