package dev.sitegen;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.Configuration;
import dev.sitegen.internal.profile.Profiler;
import dev.sitegen.internal.source.ContentTree;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Site;
import dev.sitegen.model.TableFormat;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Builds sites from content. Immutable and safe to share between threads; two sites may be built at once.
 *
 * <pre>{@code
 * BuildReport report = SiteGenerator.create(Path.of("content")).build(BuildOptions.into(Path.of("target/site-gen")));
 * report.diagnostics().forEach(System.out::println);
 * }</pre>
 */
public final class SiteGenerator {

    private final ContentSource content;
    private final Optional<Path> directory;
    private final ClassLoader themes;
    private final BuildListener listener;
    private final Optional<LongSupplier> clock;

    private SiteGenerator(
            ContentSource content,
            Optional<Path> directory,
            ClassLoader themes,
            BuildListener listener,
            Optional<LongSupplier> clock) {
        this.content = content;
        this.directory = directory;
        this.themes = themes;
        this.listener = listener;
        this.clock = clock;
    }

    /** A generator for a content directory, with the themes that stand on the class path beside this class. */
    public static SiteGenerator create(Path content) {
        ContentSource source = ContentSource.ofDirectory(content);
        ClassLoader themes = SiteGenerator.class.getClassLoader();
        return new SiteGenerator(source, Optional.of(content), themes, BuildListener.SILENT, Optional.empty());
    }

    /** A generator for content that is no directory. */
    public static SiteGenerator create(ContentSource content) {
        ClassLoader themes = SiteGenerator.class.getClassLoader();
        return new SiteGenerator(content, Optional.empty(), themes, BuildListener.SILENT, Optional.empty());
    }

    /** The same generator, telling how far it has come. */
    public SiteGenerator withListener(BuildListener newListener) {
        return new SiteGenerator(content, directory, themes, newListener, clock);
    }

    /**
     * The same generator, telling with every report where the time went ({@link BuildReport#profile}).
     *
     * @param nanoTime a clock in nanoseconds from any beginning, such as {@code System::nanoTime}; asked by many threads
     */
    public SiteGenerator withProfile(LongSupplier nanoTime) {
        return new SiteGenerator(content, directory, themes, listener, Optional.of(nanoTime));
    }

    /** The same generator, finding themes elsewhere. */
    public SiteGenerator withThemesFrom(ClassLoader classLoader) {
        return new SiteGenerator(content, directory, classLoader, listener, clock);
    }

    /**
     * Publishes the site, if nothing is wrong with it. After an error, or a warning in a strict build, what was published
     * before is left as it was.
     *
     * @throws IOException if content cannot be read or the output cannot be written; never for what an author wrote
     * @throws IllegalArgumentException if the options name no output
     */
    public BuildReport build(BuildOptions options) throws IOException {
        Path output = options.output().orElseThrow(() -> new IllegalArgumentException("no output directory"));
        Profiler profiler = profiler();
        return profiled(run(options, profiler).publish(output), profiler);
    }

    /**
     * Finds every problem a build would find, and writes nothing.
     *
     * @throws IOException if content cannot be read
     */
    public BuildReport check(BuildOptions options) throws IOException {
        Profiler profiler = profiler();
        return profiled(run(options, profiler).check().report(), profiler);
    }

    /**
     * The facts of every file that can be read: reports, figures, series. What is wrong with them is what {@link #check}
     * tells.
     *
     * @throws IOException if content cannot be read
     */
    public Site load() throws IOException {
        return load(BuildOptions.defaults());
    }

    /** The same with an address, a day or drafts that options name. */
    public Site load(BuildOptions options) throws IOException {
        return run(options, Profiler.OFF).check().site();
    }

    /**
     * The forms that reports follow: those that come with site-gen and those of the content, each for its years.
     *
     * @throws IOException if content cannot be read
     */
    public Forms forms() throws IOException {
        try {
            Problems unreported = new Problems();
            ContentTree tree = ContentTree.of(content, unreported);
            return Configuration.read(tree, content, Optional.empty(), Optional.empty(), unreported)
                    .forms();
        } finally {
            content.release();
        }
    }

    private SiteBuild run(BuildOptions options, Profiler profiler) {
        return new SiteBuild(content, directory, themes, listener, options, profiler);
    }

    private Profiler profiler() {
        return clock.map(Profiler::with).orElse(Profiler.OFF);
    }

    private static BuildReport profiled(BuildReport report, Profiler profiler) {
        if (profiler == Profiler.OFF) {
            return report;
        }
        profiler.end();
        return report.withProfile(BuildProfile.of(profiler));
    }

    /**
     * A site as it would be published, whose files are made when they are asked for, and which follows its content. Nothing is
     * written but a temporary file that goes when it is closed. Thread-safe.
     */
    public interface Preview extends AutoCloseable {

        /**
         * How the content stands that was read last. Its {@link BuildReport#published} says whether the files are those of this
         * content; after an error they are those of the last content without one. Nothing is said of bytes.
         */
        BuildReport report();

        /**
         * Looks for what has changed of the content, and takes it in.
         *
         * @return whether anything has
         * @throws IOException if content cannot be read; all is as before then
         */
        boolean refresh() throws IOException;

        /** The addresses of all files, relative to the root of the site; none if there has been no content without an error. */
        Set<String> addresses();

        /**
         * The bytes of a file, as a build would publish it. Files of the content that are published as they are come from it as
         * it is now, even after an error.
         *
         * @param address such as {@code index.html}
         * @return nothing if there is no such file, or its template fails; the report tells of that from then on
         * @throws IOException if what it is made of cannot be read
         */
        Optional<byte[]> file(String address) throws IOException;

        /**
         * Writes a file as {@link #file} would give it, without holding it whole: for attachments of any size.
         *
         * @return whether there is such a file and its template does not fail; otherwise nothing is written
         * @throws IOException if what it is made of cannot be read, or the stream be written
         */
        boolean write(String address, OutputStream out) throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * Opens the site without publishing it. Documents that an earlier build into the output of the options has parsed are not
     * parsed again.
     *
     * @throws IOException if content cannot be read; never for what an author wrote
     */
    public Preview preview(BuildOptions options) throws IOException {
        return OpenSite.open(content, themes, listener, options);
    }

    /** A site that is served. */
    public interface Server extends AutoCloseable {

        /** The address of its home page. */
        URI address();

        @Override
        void close() throws IOException;
    }

    /** Hears what a served site comes to. Called from one thread at a time, unless a method says otherwise. */
    public interface ServerListener {

        /** The content has changed, and this is how it stands. */
        void changed(BuildReport report);

        /**
         * The site does not follow its content at present; the last state of it is shown.
         *
         * @param reason an {@link IOException} if the content cannot be read, which is tried again twice a second; anything else
         *     is a fault of the program, and it is tried again after the next change
         */
        void failed(Throwable reason);

        /**
         * A request was not answered as it should be, for a fault of the program; the server goes on. Called from any thread, and
         * several times at once. Does nothing unless it is overridden.
         *
         * @param problem the fault as a problem (SG732), at the address that was asked for
         * @param fault the exception or error
         */
        default void unanswered(Diagnostic problem, Throwable fault) {}
    }

    /**
     * Serves the site over HTTP as it would be published, to a browser that loads a page again when its content has changed and
     * shows what is wrong. Ends when it is closed.
     *
     * @param at where to listen; port 0 for any that is free. Requests to other host names than this one and those of the
     *     machine itself are refused
     * @param told is told how the content stands, the first time before this returns
     * @throws java.net.BindException if the port is taken
     * @throws IOException if content cannot be read
     * @throws IllegalStateException if the content is no directory
     */
    public Server serve(BuildOptions options, InetSocketAddress at, ServerListener told) throws IOException {
        Path watched = directory.orElseThrow(() -> new IllegalStateException("content without a directory"));
        return ServedSite.start(watched, at, () -> OpenSite.open(content, themes, listener, options), told);
    }

    /**
     * The reports to start. Where column or organization are left open, all reports that are due for the year: in a column with
     * deadlines those of every organization that owes one; in a column without them those of the organizations that have reported
     * in it before, or, if it is the only column asked for and has no report yet, of every organization.
     *
     * @param column the id or the name of a column; nothing, or {@code all}, for every column
     * @param organization the id or the name of an organization; nothing, or {@code all}, for every organization
     * @param year the year they report on, as the user gives it
     * @param tables the format of the tables of their forms
     */
    public record NewReports(Optional<String> column, Optional<String> organization, String year, TableFormat tables) {

        /** One report, with tables in CSV. */
        public NewReports(String column, String organization, String year) {
            this(Optional.of(column), Optional.of(organization), year, TableFormat.CSV);
        }
    }

    /**
     * The result of starting reports.
     *
     * @param diagnostics the problems of the column, the organization or the year; after an error nothing was written
     * @param written the files that were written, by their paths in the content
     * @param left the files that were there already and were left as they are
     */
    public record StartReport(List<Diagnostic> diagnostics, List<String> written, List<String> left) {

        public StartReport {
            diagnostics = List.copyOf(diagnostics);
            written = List.copyOf(written);
            left = List.copyOf(left);
        }
    }

    /**
     * Starts reports: writes the Markdown of each with the parts it must have and the tables of its form, with what last year's
     * report hands on. Nothing that is there is overwritten. What has to be written into the files is reported by {@link #check}.
     *
     * @param options {@code asOf} is the day that counts as today: a year that has not begun is an error
     * @throws IOException if the content cannot be read or the files cannot be written
     * @throws IllegalStateException if the content is no directory
     */
    public StartReport start(NewReports wanted, BuildOptions options) throws IOException {
        Path into = directory.orElseThrow(() -> new IllegalStateException("content without a directory"));
        return new ReportStarter(content, into, options).start(wanted);
    }

    /** Starts one report with tables in CSV, named by its column and organization. */
    public StartReport start(String column, String organization, String year, BuildOptions options) throws IOException {
        return start(new NewReports(column, organization, year), options);
    }

    /**
     * The day it is at some moment where the site is at home, by the time zone of its site.yaml: for
     * {@link BuildOptions#withAsOf} when the moment is known and not the day.
     *
     * @throws IOException if content cannot be read
     */
    public LocalDate dayAt(Instant moment) throws IOException {
        try {
            return moment.atZone(Configuration.zone(content)).toLocalDate();
        } finally {
            content.release();
        }
    }
}
