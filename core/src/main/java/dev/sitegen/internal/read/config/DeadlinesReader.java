package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.model.Deadlines;
import dev.sitegen.model.OrganizationKind;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** Reads when the reports of a column are due: {@code deadlines: {government: 03-31, town: none}} and {@code from: 2020}. */
final class DeadlinesReader {

    private final Problems problems;

    DeadlinesReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param column the keys of the column
     * @param known what holds for the kinds it does not name
     */
    Deadlines read(Fields column, Deadlines known) {
        OptionalInt from = column.has("from") ? Values.year(column, "from", problems) : known.from();
        if (column.isNone("deadlines")) {
            return new Deadlines(Map.of(), from, Map.of());
        }
        String[] kinds = Arrays.stream(OrganizationKind.values())
                .map(OrganizationKind::key)
                .toArray(String[]::new);
        Fields fields = Fields.of(column.mapping("deadlines"), problems, kinds);
        Map<OrganizationKind, MonthDay> days = new EnumMap<>(OrganizationKind.class);
        days.putAll(known.days());
        Map<OrganizationKind, String> basis = new EnumMap<>(OrganizationKind.class);
        basis.putAll(known.basis());
        for (OrganizationKind kind : OrganizationKind.values()) {
            if (fields.isNone(kind.key())) {
                days.remove(kind);
            } else {
                fields.scalar(kind.key())
                        .flatMap(s -> Values.monthDay(s, kind.key(), "03-31", problems))
                        .filter(day -> !day.equals(days.put(kind, day)))
                        // A day of the site's own is not the one that the rule sets.
                        .ifPresent(day -> basis.remove(kind));
            }
        }
        String own = column.text("basis");
        if (!own.isEmpty()) {
            days.keySet().forEach(kind -> basis.put(kind, own));
        }
        basis.keySet().retainAll(days.keySet());
        return new Deadlines(days, from, basis);
    }
}
