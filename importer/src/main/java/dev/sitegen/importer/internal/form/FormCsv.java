package dev.sitegen.importer.internal.form;

import dev.sitegen.model.FormTable;
import java.util.Map;

/** The table of a form in the CSV of site-gen. */
final class FormCsv {

    private FormCsv() {}

    /**
     * The text of the file.
     *
     * @param values the values by cell; a cell without one is empty
     */
    static String of(FormTable form, Map<String, String> values) {
        StringBuilder csv = new StringBuilder("row");
        form.columns().forEach(column -> csv.append(',').append(column.id()));
        csv.append('\n');
        form.rows().forEach(row -> {
            csv.append(row.id());
            form.columns()
                    .forEach(column ->
                            csv.append(',').append(values.getOrDefault(FormMatch.key(row.id(), column.id()), "")));
            csv.append('\n');
        });
        return csv.toString();
    }
}
