package dev.sitegen.internal.assemble;

import dev.sitegen.model.Observation;
import dev.sitegen.model.Report;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Values that reports state for one indicator, first mention in each; a list that makes an {@link Observation} on
 * request.
 */
final class Observations extends AbstractList<Observation> implements RandomAccess {

    private final String indicator;
    private final List<Report> reports = new ArrayList<>();

    Observations(String indicator) {
        this.indicator = indicator;
    }

    /** Adds a report that states the indicator. */
    void addReport(Report report) {
        reports.add(report);
    }

    @Override
    public int size() {
        return reports.size();
    }

    @Override
    public Observation get(int index) {
        Report report = reports.get(index);
        return new Observation(report, report.figure(indicator).orElseThrow());
    }
}
