package dev.sitegen.internal.read.table;

import dev.sitegen.model.FormTable;

/**
 * The file that brings a table of a report.
 *
 * @param table the table of the form
 * @param path the path of the file, or where it would be
 * @param present whether it is there
 */
public record FormTableFile(FormTable table, String path, boolean present) {}
