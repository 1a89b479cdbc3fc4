package dev.sitegen.internal.read.table;

import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.model.Column;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Forms;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Fetches the files that hold the tables of a report. Safe to share between threads. */
public final class FormFiles {

    private final Forms forms;
    private final Map<String, Column> columns;
    private final ContentTree tree;
    private final ContentSource content;

    public FormFiles(Forms forms, Map<String, Column> columns, ContentTree tree, ContentSource content) {
        this.forms = forms;
        this.columns = columns;
        this.tree = tree;
        this.content = content;
    }

    /**
     * The bytes of the files with a report's tables, by path; nothing for a report without a form.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public Map<String, byte[]> of(ReportKey report) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Column column = columns.get(report.column());
        if (column != null && forms.of(column, report.year()).isPresent()) {
            for (FormTable table : forms.of(column, report.year()).get().tables()) {
                for (String path : ReportTables.paths(report, table)) {
                    if (tree.contains(path)) {
                        files.put(path, content.read(path));
                    }
                }
            }
        }
        return Collections.unmodifiableMap(files);
    }
}
