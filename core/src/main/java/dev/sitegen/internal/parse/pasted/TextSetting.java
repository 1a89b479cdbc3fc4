package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.read.config.value.LineBreaks;
import dev.sitegen.internal.read.table.FilledTable;
import dev.sitegen.internal.read.table.FormTableFile;
import java.util.List;

/**
 * Facts about a text that are known before it is read.
 *
 * @param title the title of its page, which the text need not repeat
 * @param date the day it was published, {@code 2024-02-18}, or empty
 * @param organization the name of the organization that publishes it, or empty
 * @param lines how its line ends are read
 * @param tables the tables of a form that it brings; their cells are the first figures of the text
 * @param form the files of all tables of its form, none of which belongs into the text
 */
public record TextSetting(
        String title,
        String date,
        String organization,
        LineBreaks lines,
        List<FilledTable> tables,
        List<FormTableFile> form) {

    public TextSetting {
        tables = List.copyOf(tables);
        form = List.copyOf(form);
    }
}
