package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.assemble.Assembly;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.TableNames;
import dev.sitegen.internal.read.table.ReportTables;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reports the files beside reports that nothing refers to; of one that looks like a table of the report, the name it should have. */
final class UnusedFiles {

    private static final Pattern SPREADSHEET = Pattern.compile(
            "(reports/[^/]+/[^/]+/[^/]+)/([^/]+)\\.(csv|xlsx|xlsm|xls|ods|et)", Pattern.CASE_INSENSITIVE);

    private final Assembly assembly;
    private final Forms forms;
    private final Problems problems;

    UnusedFiles(Assembly assembly, Forms forms, Problems problems) {
        this.assembly = assembly;
        this.forms = forms;
        this.problems = problems;
    }

    void check() {
        if (assembly.unused().isEmpty()) {
            return;
        }
        Set<String> published =
                assembly.site().files().stream().map(ContentFile::source).collect(Collectors.toSet());
        assembly.unused().forEach(file -> check(file.source(), published));
    }

    private void check(String path, Set<String> published) {
        Matcher sheet = SPREADSHEET.matcher(path);
        Optional<Report> report = sheet.matches() ? report(sheet.group(1)) : Optional.empty();
        List<FormTable> tables = report.flatMap(this::form).map(Form::tables).orElse(List.of());
        for (FormTable table : tables) {
            // That a table has two files is reported already.
            if (ReportTables.paths(report.orElseThrow().key(), table).contains(path)) {
                return;
            }
        }
        List<FormTable> missing = tables.stream()
                .filter(table -> ReportTables.paths(report.orElseThrow().key(), table).stream()
                        .noneMatch(published::contains))
                .toList();
        Optional<String> meant =
                missing.isEmpty() ? Optional.empty() : TableNames.meant(sheet.group(2), tables, missing);
        SourcePosition position = SourcePosition.ofFile(path);
        if (meant.isEmpty()) {
            problems.add(Code.UNUSED_FILE, position, "OTHER", path.substring(path.lastIndexOf('/') + 1));
            return;
        }
        String ending = sheet.group(3).toLowerCase(Locale.ROOT);
        boolean read = ending.equals("csv") || ending.equals("xlsx");
        problems.add(
                Code.UNUSED_FILE, position, read ? "RENAME" : "SAVE", meant.get() + (read ? "." + ending : ".xlsx"));
    }

    private Optional<Report> report(String directory) {
        return Optional.ofNullable(assembly.documents().get(directory + ".md"))
                .filter(Report.class::isInstance)
                .map(Report.class::cast);
    }

    private Optional<Form> form(Report report) {
        return Optional.ofNullable(assembly.site().columns().get(report.key().column()))
                .flatMap(column -> forms.of(column, report.key().year()));
    }
}
