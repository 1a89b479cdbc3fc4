package dev.sitegen.internal.config;

import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.source.YamlValue;
import dev.sitegen.internal.source.YamlValue.Mapping;
import dev.sitegen.model.Deadlines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reports of a column must keep to.
 *
 * @param deadlines when they are due
 * @param sections which parts they must have
 */
record ColumnRules(Deadlines deadlines, SectionRules sections) {

    /** Nothing to keep to. */
    static final ColumnRules NONE = new ColumnRules(Deadlines.NONE, SectionRules.NONE);

    /** The keys in which a column says so, here and in site.yaml. */
    private static final List<String> KEYS = List.of("deadlines", "from", "sections");

    /** The rules that come with the program, by the column's id. */
    static Map<String, ColumnRules> shipped() {
        return Shipped.read("columns.yaml", (columns, problems) -> {
            Map<String, ColumnRules> rules = new HashMap<>();
            for (YamlValue.Entry entry : columns.entries()) {
                Fields fields = Fields.of((Mapping) entry.value(), problems, KEYS.toArray(String[]::new));
                rules.put(entry.key().text(), NONE.changedBy(fields, problems));
            }
            return rules;
        });
    }

    /** The same, except for what a column's keys say. */
    ColumnRules changedBy(Fields column, Problems problems) {
        return new ColumnRules(
                new DeadlinesReader(problems).read(column, deadlines),
                new SectionsReader(problems).read(column, sections));
    }
}
