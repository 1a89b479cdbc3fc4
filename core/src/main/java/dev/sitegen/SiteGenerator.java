package dev.sitegen;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.OutputSink;
import dev.sitegen.build.Preview;
import dev.sitegen.build.ProblemFormat;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import dev.sitegen.build.SiteCheck;
import dev.sitegen.build.SiteOutput;
import dev.sitegen.build.SourceCopy;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.edit.ReportEditor;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.cache.PackedSettings;
import dev.sitegen.internal.check.OwnChecks;
import dev.sitegen.internal.kind.Kinds;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.Profiles;
import dev.sitegen.internal.pipeline.SiteBuild;
import dev.sitegen.internal.preview.OpenSite;
import dev.sitegen.internal.preview.ServedSite;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.problem.file.ProblemFile;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.sources.ContentWithSources;
import dev.sitegen.internal.sources.SourceReader;
import dev.sitegen.internal.stage.StagedSite;
import dev.sitegen.model.DeclaredField;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Site;
import dev.sitegen.source.ContentSource;
import dev.sitegen.stage.SiteStages;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Builds sites from content. Immutable and safe to share between threads; two sites may be built at once.
 *
 * <pre>{@code
 * BuildResult result = SiteGenerator.create(Path.of("content")).build(BuildOptions.into(Path.of("target/site-gen")));
 * result.diagnostics().forEach(System.out::println);
 * System.out.println(result.files() + " files, published: " + result.published());
 * }</pre>
 *
 * <p>A check of the program's own is given by {@link #withChecks} ({@link SiteCheck} shows one), content from elsewhere by
 * {@link #create(ContentSource)}. The site goes into a directory, an archive (a directory of any {@link java.nio.file.FileSystem})
 * or an {@link OutputSink}. A build is cancelled by an interrupt of its thread. What writes into content is in {@link ContentEditor}.
 */
public final class SiteGenerator {

    private final ContentSource content;
    private final Optional<Path> directory;
    private final ClassLoader themes;
    private final BuildListener listener;
    private final Optional<LongSupplier> clock;
    private final List<SiteCheck> checks;
    private final List<SiteOutput> outputs;

    private SiteGenerator(
            ContentSource content,
            Optional<Path> directory,
            ClassLoader themes,
            BuildListener listener,
            Optional<LongSupplier> clock,
            List<SiteCheck> checks,
            List<SiteOutput> outputs) {
        this.content = content;
        this.directory = directory;
        this.themes = themes;
        this.listener = listener;
        this.clock = clock;
        this.checks = checks;
        this.outputs = outputs;
    }

    /**
     * A generator for a content directory, with the themes on the class path of this class.
     *
     * @param content the content directory, the one with {@code site.yaml}
     * @return a generator that reads when it is asked to, not before
     */
    public static SiteGenerator create(Path content) {
        Objects.requireNonNull(content, "content must not be null");
        return create(ContentSource.ofDirectory(content), Optional.of(content));
    }

    /**
     * A generator for content that is no directory, such as files in memory ({@link ContentSource#ofFiles}).
     *
     * @param content where the files are read from
     * @return a generator that reads when it is asked to, not before
     */
    public static SiteGenerator create(ContentSource content) {
        Objects.requireNonNull(content, "content must not be null");
        return create(content, Optional.empty());
    }

    private static SiteGenerator create(ContentSource content, Optional<Path> directory) {
        ClassLoader themes = SiteGenerator.class.getClassLoader();
        return new SiteGenerator(
                content, directory, themes, BuildListener.SILENT, Optional.empty(), List.of(), List.of());
    }

    /**
     * {@return the same generator, reporting its progress}
     *
     * @param listener called while a run goes on, by one thread at a time
     */
    public SiteGenerator withListener(BuildListener listener) {
        Objects.requireNonNull(listener, "listener must not be null");
        return new SiteGenerator(content, directory, themes, listener, clock, checks, outputs);
    }

    /**
     * The same generator, measuring in every run where the time goes ({@link BuildResult#profile}).
     *
     * @param nanoTime a clock in nanoseconds from any beginning, such as {@code System::nanoTime}; asked by many
     *     threads
     * @return a new generator; this one is unchanged
     */
    public SiteGenerator withProfile(LongSupplier nanoTime) {
        Objects.requireNonNull(nanoTime, "nanoTime must not be null");
        return new SiteGenerator(content, directory, themes, listener, Optional.of(nanoTime), checks, outputs);
    }

    /**
     * {@return the same generator, finding themes elsewhere}
     *
     * @param classLoader a loader with the jars of themes and of installed checks
     */
    public SiteGenerator withThemesFrom(ClassLoader classLoader) {
        Objects.requireNonNull(classLoader, "classLoader must not be null");
        return new SiteGenerator(content, directory, classLoader, listener, clock, checks, outputs);
    }

    /**
     * {@return the same generator with checks of the program's own, beside those that are installed where the themes
     * are}
     *
     * @param more called after the checks of site-gen, in this order
     */
    public SiteGenerator withChecks(SiteCheck... more) {
        Objects.requireNonNull(more, "more must not be null");
        return new SiteGenerator(content, directory, themes, listener, clock, List.of(more), outputs);
    }

    /**
     * {@return the same generator with outputs of the program's own, beside those that are installed where the themes are}
     *
     * @param more called after the pages of site-gen were planned, in this order
     */
    public SiteGenerator withOutputs(SiteOutput... more) {
        Objects.requireNonNull(more, "more must not be null");
        return new SiteGenerator(content, directory, themes, listener, clock, checks, List.of(more));
    }

    /**
     * Publishes the site, if nothing is wrong with it. After an error, or a warning in a strict build, what was
     * published before is left as it was. A build is cancelled by an interrupt of the thread that called this: it ends
     * after the files that are under way. An interrupt that comes when the new site has taken its place ends nothing;
     * either way the thread is still interrupted afterwards.
     *
     * @param options the output and the other settings of the run
     * @return the counts, and every problem in the order of files and lines; {@link BuildResult#published} is false
     *     after an error
     * @throws java.io.InterruptedIOException if the thread was interrupted before the new site took its place; the old
     *     one is unchanged, and the next build may begin
     * @throws IOException if content cannot be read or the output cannot be written; never for what an author wrote
     * @throws IllegalArgumentException if the options name no output
     */
    public BuildResult build(BuildOptions options) throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        Path output = options.output().orElseThrow(() -> new IllegalArgumentException("no output directory"));
        Profiler profiler = profiler();
        return Profiles.addTo(run(options, profiler).publish(output), profiler);
    }

    /**
     * Hands the files of the site on, if nothing is wrong with it, instead of writing them into a directory. Everything
     * is made anew.
     *
     * @param options as for {@link #build(BuildOptions)}, without an output
     * @param sink called for every file, the manifest last; not at all after an error
     * @return the counts, and every problem in the order of files and lines; {@link BuildResult#published} is false
     *     after an error
     * @throws java.io.InterruptedIOException if the calling thread is interrupted; the sink has no manifest then
     * @throws IOException if content cannot be read, or what the sink throws
     * @throws IllegalArgumentException if the options name an output
     */
    public BuildResult build(BuildOptions options, OutputSink sink) throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        Objects.requireNonNull(sink, "sink must not be null");
        if (options.output().isPresent()) {
            throw new IllegalArgumentException("output: " + options.output().get() + " (none beside a sink)");
        }
        Profiler profiler = profiler();
        return Profiles.addTo(run(options, profiler).publish(sink), profiler);
    }

    /**
     * Opens the stages of a build, for an engine that runs them on many machines. This machine leads; the others open the same stages by
     * {@link #stages(byte[], ClassLoader)}.
     *
     * @param options as for {@link #build(BuildOptions)}; the output is not looked at, and everything is made anew
     * @return the stages, which the caller closes
     * @throws IOException if the settings cannot be read; never for what an author wrote
     */
    public SiteStages stages(BuildOptions options) throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        return StagedSite.leading(setup(options));
    }

    /**
     * Opens the stages of a build that another machine leads. Checks and outputs are those that are installed.
     *
     * @param settings {@link SiteStages#settings()} of the machine that leads
     * @param classLoader a loader with the jars of themes, installed checks and outputs
     * @return the stages, which the caller closes
     * @throws IOException if the theme cannot be read
     */
    public static SiteStages stages(byte[] settings, ClassLoader classLoader) throws IOException {
        Objects.requireNonNull(settings, "settings must not be null");
        Objects.requireNonNull(classLoader, "classLoader must not be null");
        PackedSettings packed = PackedSettings.decode(settings);
        return StagedSite.following(create(packed).withThemesFrom(classLoader).setup(packed.options()), packed);
    }

    /**
     * Finds every problem a build would find, and writes nothing.
     *
     * @param options as for {@link #build(BuildOptions)}; without an output, what depends on it is not checked
     * @return every problem in the order of files and lines, and counts of what was read
     * @throws java.io.InterruptedIOException if the calling thread is interrupted
     * @throws IOException if content cannot be read
     */
    public BuildResult check(BuildOptions options) throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        Profiler profiler = profiler();
        return Profiles.addTo(run(options, profiler).check().report(), profiler);
    }

    /**
     * Writes problems for programs, in the language of the site. However many there are, little memory is needed.
     *
     * @param problems those of a run, in the order in which they are written
     * @param format the format of the text
     * @param out takes the text, piece by piece
     * @throws IOException if site.yaml cannot be read, or what the appendable throws
     */
    public void writeProblems(List<Diagnostic> problems, ProblemFormat format, Appendable out) throws IOException {
        Objects.requireNonNull(problems, "problems must not be null");
        Objects.requireNonNull(format, "format must not be null");
        Objects.requireNonNull(out, "out must not be null");
        try {
            Optional<URI> root =
                    directory.map(path -> path.toAbsolutePath().normalize().toUri());
            new ProblemFile(Configuration.siteInfo(content).language(), root).write(problems, format, out);
        } finally {
            content.release();
        }
    }

    /**
     * {@return the facts of every file that can be read: reports, figures, series} {@link #check} reports what is wrong
     * with them.
     *
     * @throws java.io.InterruptedIOException if the calling thread is interrupted
     * @throws IOException if content cannot be read
     */
    public Site load() throws IOException {
        return load(BuildOptions.defaults());
    }

    /**
     * {@return the same with an address, a day or drafts that options name}
     *
     * @param options as for {@link #build(BuildOptions)}; the output is not looked at
     * @throws IOException if content cannot be read
     */
    public Site load(BuildOptions options) throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        return run(options, Profiler.OFF).check().site();
    }

    /**
     * {@return the forms that reports follow: those that come with site-gen and those of the content, each for its
     * years}
     *
     * @throws IOException if content cannot be read
     */
    public Forms forms() throws IOException {
        return configuration().forms();
    }

    /**
     * {@return the fields of front matter that site.yaml declares, in its order} {@link #check} reports what is wrong with
     * them.
     *
     * @throws IOException if content cannot be read
     */
    public List<DeclaredField> fields() throws IOException {
        return configuration().texts().fields().declared();
    }

    private Configuration configuration() throws IOException {
        try {
            Problems unreported = new Problems();
            ContentTree tree = ContentTree.of(content, unreported);
            return Configuration.read(tree, content, Optional.empty(), Optional.empty(), unreported);
        } finally {
            content.release();
        }
    }

    /**
     * {@return the sites whose data this one adds up, each with the directory of its copy, in the order of site.yaml}
     *
     * @throws IllegalStateException if the content is no directory
     * @throws IOException if content cannot be read
     */
    public List<SourceCopy> sources() throws IOException {
        Path base = requiredDirectory();
        return SourceReader.copies(configuration(), base);
    }

    private SiteBuild run(BuildOptions options, Profiler profiler) {
        return new SiteBuild(setup(options), directory, profiler);
    }

    private BuildSetup setup(BuildOptions options) {
        return new BuildSetup(
                new ContentWithSources(content, directory),
                themes,
                OwnChecks.of(checks, themes),
                Kinds.with(outputs, themes),
                listener,
                options);
    }

    private Path requiredDirectory() {
        return directory.orElseThrow(() -> new IllegalStateException("content without a directory"));
    }

    private Profiler profiler() {
        return clock.map(Profiler::with).orElse(Profiler.OFF);
    }

    /**
     * Opens the site without publishing it. Documents that an earlier build into the output of the options has parsed
     * are not parsed again.
     *
     * @param options as for {@link #build(BuildOptions)}; a site without an output is opened as well
     * @return the open site, which the caller closes
     * @throws IOException if content cannot be read; never for what an author wrote
     */
    public Preview preview(BuildOptions options) throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        return OpenSite.open(setup(options));
    }

    /**
     * Serves the site over HTTP as it would be published, to a browser that loads a page again when its content has
     * changed and shows what is wrong. Ends when it is closed.
     *
     * @param options as for {@link #build(BuildOptions)}
     * @param at where to listen; port 0 for any that is free. Requests to other host names than this one and those of
     *     the machine itself are refused
     * @param serverListener receives the state of the content, the first time before this returns
     * @return the running server, which the caller closes
     * @throws java.net.BindException if the port is taken
     * @throws IOException if content cannot be read
     * @throws IllegalStateException if the content is no directory
     */
    public Server serve(BuildOptions options, InetSocketAddress at, ServerListener serverListener) throws IOException {
        return serve(options, at, Optional.empty(), serverListener);
    }

    /**
     * Serves the site as {@link #serve(BuildOptions, InetSocketAddress, ServerListener)} does, and lets a person at this machine mark
     * the figures of reports in the browser. What is decided there is written into the content, and can be taken back later, also by
     * another run with the same output.
     *
     * @param options as for {@link #build(BuildOptions)}; the journal of the edits is beside the output, or beside the content if there
     *     is no output
     * @param at where to listen: an address that only this machine reaches; port 0 for any that is free
     * @param serverListener receives the state of the content, the first time before this returns
     * @return the running server, which the caller closes
     * @throws java.net.BindException if the port is taken
     * @throws IOException if content cannot be read
     * @throws IllegalArgumentException if other machines could reach the address
     * @throws IllegalStateException if the content is no directory
     */
    public Server serveForEditing(BuildOptions options, InetSocketAddress at, ServerListener serverListener)
            throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        Objects.requireNonNull(at, "at must not be null");
        if (at.isUnresolved() || !at.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("other machines reach " + at.getHostString() + " (localhost)");
        }
        return serve(options, at, Optional.of(ReportEditor.of(requiredDirectory(), options)), serverListener);
    }

    private Server serve(
            BuildOptions options, InetSocketAddress at, Optional<ReportEditor> editor, ServerListener serverListener)
            throws IOException {
        Objects.requireNonNull(options, "options must not be null");
        Objects.requireNonNull(at, "at must not be null");
        Objects.requireNonNull(serverListener, "serverListener must not be null");
        Path watched = requiredDirectory();
        return ServedSite.start(watched, at, () -> OpenSite.open(setup(options)), editor, serverListener);
    }

    /**
     * Converts a moment to a day by the time zone of site.yaml, for {@link BuildOptions#withAsOf} when the moment is
     * known and not the day.
     *
     * @param moment any moment
     * @return the day it is then where the site is at home
     * @throws IOException if content cannot be read
     */
    public LocalDate dayAt(Instant moment) throws IOException {
        Objects.requireNonNull(moment, "moment must not be null");
        try {
            return moment.atZone(Configuration.siteInfo(content).dates().zone()).toLocalDate();
        } finally {
            content.release();
        }
    }
}
