package dev.sitegen.internal.author;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.table.FilledTable;
import dev.sitegen.internal.read.table.FormFiles;
import dev.sitegen.internal.read.table.ReportTables;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the files that new reports begin with. Where something has to be written, a build says so until it is. */
public final class ReportStart {

    private final Configuration configuration;
    private final ContentTree tree;
    private final ContentSource content;
    private final Problems problems;

    /**
     * @param tree what the content holds so far
     * @param problems takes what is wrong with the column, the organization or the year
     */
    public ReportStart(Configuration configuration, ContentTree tree, ContentSource content, Problems problems) {
        this.configuration = configuration;
        this.tree = tree;
        this.content = content;
        this.problems = problems;
    }

    /**
     * The reports to start, in the order of the site: one of a column and an organization, or all that are due where one of them
     * is left open. None if something is wrong, which is reported.
     *
     * @param column the id or name of a column, or nothing for all
     * @param organization the id or name of an organization, or nothing for all
     * @param year the year to report on, as it was given
     * @param asOf the day that counts as today, if one does: a year that has not begun cannot be reported on
     */
    public List<ReportKey> reports(
            Optional<String> column, Optional<String> organization, String year, Optional<LocalDate> asOf) {
        return new DueReports(configuration, tree, problems).find(column, organization, year, asOf);
    }

    /**
     * The files of a new report by path, the Markdown first.
     *
     * @param format the format of the tables of its form
     * @throws IOException if last year's tables cannot be read
     */
    public Map<String, byte[]> files(ReportKey key, TableFormat format) throws IOException {
        Column column = configuration.columns().get(key.column());
        Organization organization = configuration.organizations().get(key.organization());
        Locale language = configuration.site().language();
        List<FormTable> tables =
                configuration.forms().of(column, key.year()).map(Form::tables).orElse(List.of());
        Skeleton skeleton = new Skeleton(language, column, organization, key.year());
        Map<String, byte[]> files = new LinkedHashMap<>();
        String text = skeleton.text(configuration.texts().sections(column.id()), tables);
        files.put(ContentTree.source(key), text.getBytes(StandardCharsets.UTF_8));
        List<FilledTable> last = lastYears(key);
        for (FormTable table : tables) {
            BlankTable blank =
                    new BlankTable(table, last, language.getLanguage().equals("zh"));
            byte[] bytes = format == TableFormat.CSV ? blank.csv() : blank.xlsx(skeleton.title(), organization.name());
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

    /** The tables of last year's report, as far as they are there and can be read; what is wrong with them is its own matter. */
    private List<FilledTable> lastYears(ReportKey key) throws IOException {
        ReportKey last = new ReportKey(key.column(), key.year() - 1, key.organization());
        Optional<Form> form = configuration.forms().of(configuration.columns().get(key.column()), last.year());
        FormFiles files = new FormFiles(configuration.forms(), configuration.columns(), tree, content);
        return form.isEmpty() ? List.of() : ReportTables.read(form.get(), last, files.of(last), new Problems());
    }
}
