package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.personal.PersonalNumber;
import dev.sitegen.internal.read.personal.PersonalNumbers;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.ReportKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tables that a form asks of a report, from CSV or from XLSX. Safe to share between threads. */
public final class ReportTables {

    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    /** Extension of old spreadsheets; looked for to be reported. */
    private static final String XLS = ".xls";

    /** No form has a table that comes near it. */
    private static final int MAX_BYTES = 4 << 20;

    private ReportTables() {}

    /** The files that may hold a table of a report; the last is of a format that is refused. */
    public static List<String> paths(ReportKey report, FormTable table) {
        String path = String.join(
                "/", "reports", report.column(), String.valueOf(report.year()), report.organization(), table.id());
        return List.of(path + CSV, path + XLSX, path + XLS);
    }

    /**
     * The file of each table of a report; of one that is not there, the file that it would be.
     *
     * @param present the paths of the files that are there
     */
    public static List<FormTableFile> files(Form form, ReportKey report, Set<String> present) {
        return form.tables().stream()
                .map(table -> {
                    List<String> paths = paths(report, table);
                    Optional<String> there =
                            paths.stream().filter(present::contains).findFirst();
                    return new FormTableFile(table, there.orElse(paths.get(0)), there.isPresent());
                })
                .toList();
    }

    /** Reads the tables of a report where no personal data is allowed in them. */
    public static List<FilledTable> read(Form form, ReportKey report, Map<String, byte[]> files, Problems problems) {
        return read(form, report, files, AllowedData.NONE, problems);
    }

    /**
     * Reads the tables of a report. What is wrong with them is reported, a table that is not there as well.
     *
     * @param files the bytes of the {@link #paths files} that are there
     * @param allowed the personal data that they may hold
     */
    public static List<FilledTable> read(
            Form form, ReportKey report, Map<String, byte[]> files, AllowedData allowed, Problems problems) {
        List<FilledTable> tables = new ArrayList<>();
        for (FormTable table : form.tables()) {
            List<String> paths = paths(report, table);
            List<String> there = paths.stream().filter(files::containsKey).toList();
            if (there.isEmpty()) {
                problems.add(
                        Code.MISSING_TABLE,
                        SourcePosition.ofFile(paths.get(0)),
                        table.name(),
                        paths.get(0),
                        report.column(),
                        report.organization(),
                        String.valueOf(report.year()));
                continue;
            }
            if (there.size() > 1) {
                problems.add(Code.TABLE_TWICE, SourcePosition.ofFile(there.get(1)), table.name(), there.get(0));
            }
            tables.add(read(table, there.get(0), files.get(there.get(0)), allowed, problems));
        }
        return tables;
    }

    /** Returns whether a file of that name can hold a table. */
    public static boolean isRead(String path) {
        return path.endsWith(CSV) || path.endsWith(XLSX);
    }

    /**
     * Finds the numbers of persons in the cells of a file, allowed or not; nothing in one that is damaged or too large.
     *
     * @throws IOException if the stream fails
     */
    public static List<PersonalNumber> personalNumbers(String path, InputStream in) throws IOException {
        return grid(path, in.readNBytes(MAX_BYTES + 1), new Problems()).rows().stream()
                .flatMap(row -> row.texts().stream())
                .flatMap(cell -> PersonalNumbers.find(cell.text()).stream())
                .toList();
    }

    private static FilledTable read(
            FormTable table, String path, byte[] bytes, AllowedData allowed, Problems problems) {
        Problems own = new Problems();
        Grid grid = grid(path, bytes, own);
        // In a file that cannot be read every cell would be wrong, and none is to blame.
        FilledTable filled =
                own.hasErrors() ? new FilledTable(table, path, Map.of()) : new TableReader(table, path, own).read(grid);
        checkPersonal(grid, path, allowed, own);
        List<Diagnostic> found = own.all();
        problems.addAll(found);
        grid.sheet()
                .filter(sheet -> sheet.afterHidden() || !found.isEmpty())
                .ifPresent(sheet -> problems.add(
                        Code.SHEET_READ,
                        SourcePosition.ofFile(path),
                        sheet.others().isEmpty() ? "ONLY" : "FIRST",
                        sheet.name(),
                        String.join(", ", sheet.others())));
        return filled;
    }

    private static void checkPersonal(Grid grid, String path, AllowedData allowed, Problems problems) {
        for (Grid.Row row : grid.rows()) {
            for (Grid.Text cell : row.texts()) {
                PersonalNumbers.find(cell.text()).stream()
                        .filter(number -> !allowed.allows(number.digits(), path))
                        .forEach(number ->
                                problems.add(Code.PERSONAL_NUMBER, cell.position(), number.arguments("TEXT")));
            }
        }
    }

    private static Grid grid(String path, byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Code.FILE_TOO_LARGE, SourcePosition.ofFile(path), String.valueOf(MAX_BYTES >> 20));
            return new Grid(List.of());
        }
        return path.endsWith(CSV) ? CsvBytes.read(path, bytes, problems) : XlsxBytes.read(path, bytes, problems);
    }
}
