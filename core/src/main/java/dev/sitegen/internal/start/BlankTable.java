package dev.sitegen.internal.start;

import dev.sitegen.internal.form.FilledTable;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a form without numbers, but for those that last year's report hands on. */
final class BlankTable {

    private BlankTable() {}

    /**
     * The table as CSV, every row in its place.
     *
     * @param last the tables of last year's report
     */
    static String csv(FormTable table, List<FilledTable> last) {
        StringBuilder csv = new StringBuilder("row");
        table.columns().forEach(column -> csv.append(',').append(column.id()));
        csv.append('\n');
        Map<String, String> carried = carried(table, last);
        for (FormLine row : table.rows()) {
            boolean takes = table.carry().filter(c -> c.to().equals(row.id())).isPresent();
            csv.append(row.id());
            for (FormLine column : table.columns()) {
                csv.append(',').append(takes ? carried.getOrDefault(column.id(), "") : "");
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    /** By column, what is handed on: the text as last year's report has it. */
    private static Map<String, String> carried(FormTable table, List<FilledTable> last) {
        Map<String, String> carried = new HashMap<>();
        table.carry()
                .ifPresent(carry -> last.stream()
                        .filter(filled -> filled.table().id().equals(table.id()))
                        .flatMap(filled -> filled.entries().values().stream())
                        .filter(entry -> entry.cell().row().id().equals(carry.from()))
                        .forEach(entry -> carried.put(
                                entry.cell().column().id(), entry.text().strip())));
        return carried;
    }
}
