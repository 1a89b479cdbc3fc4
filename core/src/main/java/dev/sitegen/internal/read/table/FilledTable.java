package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table of a report with its numbers.
 *
 * @param table the table of the form
 * @param path the file it is in
 * @param entries the numbers by the ids of their indicators, in the order of the form; those that could not be read are not there
 */
public record FilledTable(FormTable table, String path, Map<String, Entry> entries) {

    public FilledTable {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * A number in a cell.
     *
     * @param text as it was written
     * @param position where
     */
    public record Entry(FormCell cell, String text, Quantity quantity, SourcePosition position) {}
}
