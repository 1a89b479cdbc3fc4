package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.model.Column;
import dev.sitegen.model.Deadlines;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Requirements on the reports of a column.
 *
 * @param deadlines when they are due
 * @param sections which parts they must have
 * @param yearEnds the last day of the year that they are about; empty if they may be published before it is over
 */
record ColumnRules(Deadlines deadlines, SectionRules sections, Optional<MonthDay> yearEnds) {

    /** Nothing to keep to. */
    static final ColumnRules NONE = new ColumnRules(Deadlines.NONE, SectionRules.NONE, Optional.of(Column.END_OF_YEAR));

    /** The keys in which a column says so, here and in site.yaml. */
    private static final List<String> KEYS = List.of("deadlines", "basis", "from", "sections", "yearEnds");

    /** The rules that come with the program, by the column's id; the parts of a report have names in the site's language. */
    static Map<String, ColumnRules> shipped(Locale language) {
        Map<String, ColumnRules> rules = read("columns.yaml", Map.of());
        return language.getLanguage().equals("en") ? read("columns-en.yaml", rules) : rules;
    }

    private static Map<String, ColumnRules> read(String file, Map<String, ColumnRules> known) {
        return BundledRules.read(file, (columns, problems) -> {
            Map<String, ColumnRules> rules = new HashMap<>(known);
            for (YamlValue.Entry entry : columns.entries()) {
                Fields fields = Fields.of((Mapping) entry.value(), problems, KEYS.toArray(String[]::new));
                String id = entry.key().text();
                rules.put(id, known.getOrDefault(id, NONE).changedBy(fields, problems));
            }
            return rules;
        });
    }

    /** The same, except for what a column's keys say. */
    ColumnRules changedBy(Fields column, Problems problems) {
        return new ColumnRules(
                new DeadlinesReader(problems).read(column, deadlines),
                new SectionsReader(problems).read(column, sections),
                yearEnds(column, problems));
    }

    private Optional<MonthDay> yearEnds(Fields column, Problems problems) {
        if (column.isNone("yearEnds")) {
            return Optional.empty();
        }
        return column.scalar("yearEnds")
                .flatMap(s -> Values.monthDay(s, "yearEnds", "08-31", problems))
                .or(() -> yearEnds);
    }
}
