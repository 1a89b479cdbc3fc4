package dev.sitegen.internal.start;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.config.Configuration;
import dev.sitegen.internal.form.FilledTable;
import dev.sitegen.internal.form.FormFiles;
import dev.sitegen.internal.form.ReportTables;
import dev.sitegen.internal.source.ContentTree;
import dev.sitegen.internal.source.Nearest;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Organization;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.TableFormat;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the files that a new report begins with. Where something has to be written, a build says so until it is. */
public final class ReportStart {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private final Configuration configuration;
    private final ContentTree tree;
    private final ContentSource content;
    private final Problems problems;

    /**
     * @param tree what the content holds so far
     * @param problems takes what is wrong with the column, the body or the year
     */
    public ReportStart(Configuration configuration, ContentTree tree, ContentSource content, Problems problems) {
        this.configuration = configuration;
        this.tree = tree;
        this.content = content;
        this.problems = problems;
    }

    /**
     * The files by path, the Markdown first; none if something is wrong.
     *
     * @param year the year to report on, as it was given
     * @param format the format of the tables of its form
     * @param asOf the day that counts as today, if one does: a year that has not begun cannot be reported on
     * @throws IOException if last year's tables cannot be read
     */
    public Map<String, byte[]> files(
            String column, String organization, String year, TableFormat format, Optional<LocalDate> asOf)
            throws IOException {
        String path = String.join("/", "reports", column, year, organization + ".md");
        check(column, organization, year, asOf, SourcePosition.ofFile(path));
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (problems.hasErrors()) {
            return files;
        }
        ReportKey key = new ReportKey(column, Integer.parseInt(year), organization);
        Column in = configuration.columns().get(column);
        Organization of = configuration.organizations().get(organization);
        Optional<Form> form = configuration.forms().of(in, key.year());
        List<FormTable> tables = form.map(Form::tables).orElse(List.of());
        Skeleton skeleton = new Skeleton(configuration.site().language(), in, of, key.year());
        String text = skeleton.text(configuration.texts().sections(column), tables);
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        boolean chinese = configuration.site().language().getLanguage().equals("zh");
        List<FilledTable> last = lastYears(key);
        for (FormTable table : tables) {
            BlankTable blank = new BlankTable(table, last, chinese);
            byte[] bytes = format == TableFormat.CSV ? blank.csv() : blank.xlsx(skeleton.title(), of.name());
            files.put(fileOf(key, table, format), bytes);
        }
        return files;
    }

    /** The file of a table: the one that is there already in any format, or else a new one. */
    private String fileOf(ReportKey key, FormTable table, TableFormat format) {
        List<String> paths = ReportTables.paths(key, table);
        return paths.stream()
                .filter(tree::contains)
                .findFirst()
                .orElseGet(() -> paths.stream()
                        .filter(path -> path.endsWith(format.ending()))
                        .findFirst()
                        .orElseThrow());
    }

    private void check(
            String column, String organization, String year, Optional<LocalDate> asOf, SourcePosition position) {
        Map<String, Column> columns = configuration.columns();
        Map<String, Organization> organizations = configuration.organizations();
        if (!columns.containsKey(column)) {
            String near = configuration.columnNames().near(column);
            problems.add(
                    Code.UNKNOWN_COLUMN,
                    position,
                    column,
                    near.isEmpty() ? Nearest.orAll(column, columns.keySet()) : near);
        }
        if (!organizations.containsKey(organization)) {
            String near = configuration.organizationNames().near(organization);
            problems.add(Code.UNKNOWN_ORGANIZATION, position, organization, near, near.isEmpty() ? "NONE" : "NEAR");
        }
        if (!YEAR.matcher(year).matches()) {
            problems.add(Code.BAD_YEAR, position, year);
            return;
        }
        int number = Integer.parseInt(year);
        asOf.filter(day -> number > day.getYear())
                .ifPresent(day -> problems.add(Code.BAD_VALUE, position, "year", year, "≤ " + day.getYear()));
        Optional.ofNullable(organizations.get(organization))
                .filter(body -> !body.existedIn(number))
                .ifPresent(body -> problems.add(Code.NOT_IN_OFFICE, position, body.name(), year));
    }

    /** The tables of last year's report, as far as they are there and can be read; what is wrong with them is its own matter. */
    private List<FilledTable> lastYears(ReportKey key) throws IOException {
        ReportKey last = new ReportKey(key.column(), key.year() - 1, key.organization());
        Optional<Form> form = configuration.forms().of(configuration.columns().get(key.column()), last.year());
        FormFiles files = new FormFiles(configuration.forms(), configuration.columns(), tree, content);
        return form.isEmpty() ? List.of() : ReportTables.read(form.get(), last, files.of(last), new Problems());
    }
}
