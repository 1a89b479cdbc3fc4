package dev.sitegen.internal.sources;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Column;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.SourceSite.Reports;
import dev.sitegen.model.SourceSite.State;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the sources that are late: whose head has no report on the newest year that is due on the day that counts as today, by the deadline that
 * this site has for governments. Without a day or a deadline, the newest year that any source has a report on counts.
 */
public final class LateSources {

    private final Collection<Column> columns;
    private final Problems problems;

    /** @param columns the columns of this site */
    public LateSources(Collection<Column> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * The same sources, each with its state.
     *
     * @param asOf the day that counts as today, if one does
     */
    public List<SourceSite> mark(List<SourceSite> sources, Optional<LocalDate> asOf) {
        Map<Column, Integer> due = new HashMap<>();
        for (Column column : columns) {
            Optional<MonthDay> deadline =
                    Optional.ofNullable(column.deadlines().days().get(OrganizationKind.GOVERNMENT));
            int year = asOf.isPresent() && deadline.isPresent()
                    ? due(deadline.get(), asOf.get())
                    : newest(column, sources);
            if (year >= column.deadlines().from().orElse(year)) {
                due.put(column, year);
            }
        }
        return sources.stream().map(source -> mark(source, due)).toList();
    }

    /** The newest year whose reports were due before a day. */
    private static int due(MonthDay deadline, LocalDate asOf) {
        int year = asOf.getYear() - 1;
        return deadline.atYear(year + 1).isBefore(asOf) ? year : year - 1;
    }

    /** The newest year that the head of any source has a report on; 0 if there is none. */
    private static int newest(Column column, List<SourceSite> sources) {
        return sources.stream()
                .flatMap(source -> source.reports().stream())
                .filter(reports -> reports.column().equals(column.id()))
                .filter(reports -> reports.own() && reports.published() > 0)
                .mapToInt(Reports::year)
                .max()
                .orElse(0);
    }

    private SourceSite mark(SourceSite source, Map<Column, Integer> due) {
        if (!source.isReceived()) {
            return source;
        }
        List<String> missing = new ArrayList<>();
        for (Column column : columns) {
            int year = due.getOrDefault(column, 0);
            boolean there = source.reports().stream()
                    .anyMatch(reports -> reports.own()
                            && reports.year() >= year
                            && reports.column().equals(column.id()));
            if (year > 0 && !there) {
                missing.add(column.name() + " " + year);
            }
        }
        if (missing.isEmpty()) {
            return source;
        }
        problems.add(Code.SOURCE_LATE, source.position(), source.name(), String.join(", ", missing));
        return source.withState(State.LATE);
    }
}
