package dev.sitegen.internal.sources;

import dev.sitegen.internal.sources.CsvTable.Row;
import dev.sitegen.model.Column;
import dev.sitegen.model.Duty;
import dev.sitegen.model.SourceSite.Reports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts of the reports of a source, by column and year. */
final class SourceReports {

    static final List<String> OF_COVERAGE = List.of("organization", "column", "year", "state", "published");
    static final List<String> OF_REPORTS = List.of("organization", "column", "year");

    private static final String NOT_REQUIRED = Duty.State.NOT_REQUIRED.key();

    private record Place(String column, int year) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int order = column.compareTo(other.column);
            return order == 0 ? Integer.compare(other.year, year) : order;
        }
    }

    private final Map<String, Column> columns;
    private final Optional<String> head;
    private final Map<Place, Reports> counts = new TreeMap<>();

    /** @param head the organization at the head of the source */
    private SourceReports(Map<String, Column> columns, Optional<String> head) {
        this.columns = columns;
        this.head = head;
    }

    /**
     * Counts the reports of some columns, the newest year first. Of a column with deadlines the table of coverage says as well which reports
     * are required.
     */
    static List<Reports> of(
            List<CsvTable> reports, List<CsvTable> coverage, Map<String, Column> columns, Optional<String> head)
            throws BadSourceException {
        SourceReports published = new SourceReports(columns, head);
        for (CsvTable table : reports) {
            for (Row row : table.rows()) {
                published.add(table, row, true, Optional.empty());
            }
        }
        SourceReports due = new SourceReports(columns, head);
        for (CsvTable table : coverage) {
            for (Row row : table.rows()) {
                boolean there = !row.get("published").isEmpty();
                boolean required = there || !row.get("state").equals(NOT_REQUIRED);
                due.add(table, row, there, Optional.of(required ? 1 : 0));
            }
        }
        published.counts.putAll(due.counts);
        return List.copyOf(published.counts.values());
    }

    private void add(CsvTable table, Row row, boolean there, Optional<Integer> required) throws BadSourceException {
        Column column = columns.get(row.get("column"));
        if (column == null) {
            return;
        }
        boolean settled = there || required.filter(count -> count == 0).isPresent();
        boolean own = settled && head.map(row.get("organization")::equals).orElse(there);
        Reports one = new Reports(column.id(), SourceValues.year(table, row), there ? 1 : 0, required, own);
        counts.merge(
                new Place(column.id(), one.year()),
                one,
                (before, next) -> new Reports(
                        before.column(),
                        before.year(),
                        before.published() + next.published(),
                        before.required().map(count -> count + next.required().orElse(0)),
                        before.own() || next.own()));
    }
}
