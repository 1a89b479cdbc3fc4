package dev.sitegen.internal.author;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.table.ReportTables;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a sample report: zero in every cell, which fulfils every identity of a form. */
public final class ZeroTables {

    private ZeroTables() {}

    /**
     * The files of the tables by path; none if the column of the report has no form.
     *
     * @param content the files of the site so far
     */
    public static Map<String, byte[]> of(ReportKey report, boolean chinese, Map<String, byte[]> content)
            throws IOException {
        ContentSource source = ContentSource.ofFiles(content);
        Problems unreported = new Problems();
        Configuration configuration = Configuration.read(
                ContentTree.of(source, unreported), source, Optional.empty(), Optional.empty(), unreported);
        List<FormTable> tables = Optional.ofNullable(configuration.columns().get(report.column()))
                .flatMap(column -> configuration.forms().of(column, report.year()))
                .map(Form::tables)
                .orElse(List.of());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FormTable table : tables) {
            files.put(
                    ReportTables.paths(report, table).get(0),
                    BlankTable.ofZeros(table, chinese).csv());
        }
        return files;
    }
}
