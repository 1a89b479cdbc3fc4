package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.FixResult;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.build.NewSite;
import dev.sitegen.build.ThemeFilesResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.author.ReportStarter;
import dev.sitegen.internal.author.ThemeWriter;
import dev.sitegen.internal.author.fix.ContentFixer;
import dev.sitegen.internal.author.mark.MarkProposer;
import dev.sitegen.internal.author.site.SiteStarter;
import dev.sitegen.internal.render.theme.ShippedTheme;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes into a content directory: new sites and reports, marks, mends, files of the theme. {@link SiteGenerator} only reads it. Immutable
 * and safe to share between threads.
 */
public final class ContentEditor {

    private final Path directory;
    private final ClassLoader themes;

    private ContentEditor(Path directory, ClassLoader themes) {
        this.directory = directory;
        this.themes = themes;
    }

    /**
     * An editor of a content directory, with the themes on the class path of this class.
     *
     * @param content the content directory, the one with {@code site.yaml}
     * @return an editor that reads when it is asked to, not before
     */
    public static ContentEditor of(Path content) {
        Objects.requireNonNull(content, "content must not be null");
        return new ContentEditor(content, ContentEditor.class.getClassLoader());
    }

    /**
     * {@return the same editor with the themes of another class path}
     *
     * @param classLoader has the default theme
     */
    public ContentEditor withThemesFrom(ClassLoader classLoader) {
        return new ContentEditor(directory, Objects.requireNonNull(classLoader, "classLoader must not be null"));
    }

    /**
     * Starts reports: writes the Markdown of each with the parts it must have and the tables of its form, with what
     * last year's report hands on. Nothing that is there is overwritten. What has to be written into the files is
     * reported by {@link SiteGenerator#check}.
     *
     * @param wanted the year, and the column and organization unless all that are due are meant
     * @param options {@code asOf} is the day that counts as today: a year that has not begun is an error
     * @return the files that were written and those that were there already, or what kept the reports from being
     *     started
     * @throws IOException if the content cannot be read or the files cannot be written
     */
    public NewReportsResult start(NewReports wanted, BuildOptions options) throws IOException {
        Objects.requireNonNull(wanted, "wanted must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return new ReportStarter(content(), directory, options).start(wanted);
    }

    /**
     * Starts one report with tables in CSV, named by its column and organization.
     *
     * @param column id of a column, or its name
     * @param organization id of an organization, or its name
     * @param year the year reported on, in four digits
     * @param options as for {@link #start(NewReports, BuildOptions)}
     * @return as for {@link #start(NewReports, BuildOptions)}
     * @throws IOException if the content cannot be read or the files cannot be written
     */
    public NewReportsResult start(String column, String organization, String year, BuildOptions options)
            throws IOException {
        Objects.requireNonNull(column, "column must not be null");
        Objects.requireNonNull(organization, "organization must not be null");
        return start(NewReports.of(year).withColumn(column).withOrganization(organization), options);
    }

    /**
     * Matches the quantities of reports that have no mark with the dictionary, by marked sentences of other reports and by names,
     * units and definitions.
     *
     * @param request the reports that are meant, and whether the sure marks are written into them
     * @param options theme and address that take precedence over those of site.yaml
     * @return the proposals with their reasons, and what the sure marks change
     * @throws IOException if the content cannot be read or a file cannot be written
     */
    public MarkResult mark(MarkRequest request, BuildOptions options) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(options, "options must not be null");
        return new MarkProposer(content(), directory, options).propose(request);
    }

    /**
     * Mends what is beyond doubt in the files of the content: marks in characters of the wrong width, brackets of document numbers,
     * invisible characters, separators of CSV, character encodings.
     *
     * @param apply whether the changes are written
     * @return what was or would be changed
     * @throws IOException if the content cannot be read or a file cannot be written
     */
    public FixResult fix(boolean apply) throws IOException {
        return new ContentFixer(content(), directory).fix(apply);
    }

    /**
     * Writes files of the default theme below {@code theme/} of the content, where they take the place of the theme's own.
     * Nothing that is there is overwritten.
     *
     * @param names files or directories of the theme, such as {@code partials/banner.ftlh} or {@code layouts}; none for all
     * @return what was written; nothing, if one of the names is unknown
     * @throws IOException if the theme cannot be read or a file cannot be written
     */
    public ThemeFilesResult writeTheme(List<String> names) throws IOException {
        return new ThemeWriter(ShippedTheme.files(themes), directory).write(List.copyOf(names));
    }

    /**
     * Starts a whole site that builds without a warning: settings, organizations, a dictionary and sample reports in {@code content},
     * and around it a pom with its wrapper, parameters of Java, an ignore file, a README and an example of automatic builds. Nothing
     * that is there is overwritten.
     *
     * @param wanted the directory, the language and the list of organizations
     * @param today the day that decides which year the sample reports are about
     * @return the files that were written and those that were there already, by their paths in the project; or what is wrong with the
     *     list of organizations, when nothing was written
     * @throws java.nio.file.DirectoryNotEmptyException if {@code content} in the project has files already
     * @throws IOException if the list cannot be read or a file cannot be written
     */
    public static NewReportsResult startSite(NewSite wanted, LocalDate today) throws IOException {
        Objects.requireNonNull(wanted, "wanted must not be null");
        Objects.requireNonNull(today, "today must not be null");
        SiteStarter starter = new SiteStarter(wanted, today);
        starter.requireRoom();
        Map<String, byte[]> content = starter.content();
        List<Diagnostic> problems = new ArrayList<>(starter.problems());
        if (problems.isEmpty()) {
            problems.addAll(SiteGenerator.create(ContentSource.ofFiles(content))
                    .check(BuildOptions.defaults().withAsOf(today))
                    .diagnostics());
        }
        problems.removeIf(problem -> problem.severity() != Severity.ERROR);
        return problems.isEmpty() ? starter.write(content) : new NewReportsResult(problems, List.of(), List.of());
    }

    private ContentSource content() {
        return ContentSource.ofDirectory(directory);
    }
}
