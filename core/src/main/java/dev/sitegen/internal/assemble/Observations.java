package dev.sitegen.internal.assemble;

import dev.sitegen.model.Observation;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.RandomAccess;
import java.util.TreeSet;

/**
 * Values that reports state for one indicator, first mention in each; a list that makes an {@link Observation} on
 * request.
 */
final class Observations extends AbstractList<Observation> implements RandomAccess {

    private final String indicator;
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, NavigableSet<Integer>> years = new HashMap<>();

    Observations(String indicator) {
        this.indicator = indicator;
    }

    /** Adds a report that states the indicator. */
    void addReport(Report report) {
        reports.add(report);
        ReportKey key = report.key();
        years.computeIfAbsent(key.column(), column -> new TreeSet<>()).add(key.year());
    }

    /** The years for which reports of a column state the indicator, newest first. */
    List<Integer> years(String column) {
        return List.copyOf(
                years.getOrDefault(column, Collections.emptyNavigableSet()).descendingSet());
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
