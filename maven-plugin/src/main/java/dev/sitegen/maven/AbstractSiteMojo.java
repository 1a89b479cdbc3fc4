package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildProfile;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Base of the goals: the parameters, finding the content, reporting the result. */
abstract class AbstractSiteMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    /**
     * The content directory. Unless given: <code>content</code> in the project's folder, or the folder itself if it holds
     * a site.yaml. A relative path starts at the project's folder, without a project at the current one.
     */
    @Parameter(property = "site-gen.source")
    private String source;

    /** The site's absolute address, in place of baseUrl in site.yaml. */
    @Parameter(property = "site-gen.baseUrl")
    private String baseUrl;

    /** The name of the theme, in place of theme.name in site.yaml. */
    @Parameter(property = "site-gen.theme")
    private String theme;

    /**
     * The day that counts as today, as in 2024-04-01: what is published later is not there yet, what was due before is
     * overdue. Unless given: the day of project.build.outputTimestamp or of the environment's SOURCE_DATE_EPOCH, without
     * both the day of the build. A timestamp that Maven or a released parent sets by default counts as none.
     */
    @Parameter(property = "site-gen.asOf")
    private String asOf;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private String outputTimestamp;

    /** Number of worker threads. Unless given: one for every core. */
    @Parameter(property = "site-gen.threads")
    private String threads;

    /** Fails the build on warnings. */
    @Parameter(property = "site-gen.strict", defaultValue = "false")
    private String strict;

    /** Publishes reports marked as drafts as well. */
    @Parameter(property = "site-gen.drafts", defaultValue = "false")
    private String drafts;

    /** The language of what the goals say: zh-CN or en. Unless given: zh-CN, or en where the console has no Chinese. */
    @Parameter(property = "site-gen.language")
    private String language;

    /**
     * Reports where the time went: true, or json to write it to <code>site-gen-profile.json</code> in the build
     * directory as well.
     */
    @Parameter(property = "site-gen.profile", defaultValue = "false")
    private String profile;

    /** Passes every goal of the plugin over. */
    @Parameter(property = "site-gen.skip", defaultValue = "false")
    private String skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    private final BuildPluginManager plugins;
    private Messages messages;

    /** The content directory of the goal that runs; each execution of a goal has an object of its own. */
    private Path contentDirectory;

    AbstractSiteMojo(BuildPluginManager plugins) {
        this.plugins = plugins;
    }

    /** The parameter that passes this goal over. */
    abstract Setting skipOfGoal();

    abstract GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException;

    /** The key of what is said if there are errors; with {@code .strict} added, if there are warnings that count as such. */
    abstract String failure();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        messages = new Setting("site-gen.language", language).messages(console());
        try {
            executeInModules();
        } catch (InvalidPathException e) {
            // The directory of the project has a name that the locale of this Java has no characters for.
            throw new MojoFailureException(messages.text("io.FILE_NAME", e.getInput()), e);
        }
    }

    /** Runs the goal in every module it is to be run in; what fails in one does not hide what is wrong in the next. */
    private void executeInModules() throws MojoExecutionException, MojoFailureException {
        OtherModules others = new OtherModules(session, execution, plugins);
        SiteFailures failures = new SiteFailures(messages);
        failures.collect(this::executeHere);
        for (MavenProject module : others.after(project)) {
            failures.collect(() -> others.run(module));
        }
        failures.rethrow();
    }

    private void executeHere() throws MojoExecutionException, MojoFailureException {
        if (!skipped(new Setting("site-gen.skip", skip)) && !skipped(skipOfGoal())) {
            Optional<Path> content = content();
            if (content.isPresent()) {
                make(content.get());
            }
        }
    }

    private void make(Path content) throws MojoExecutionException, MojoFailureException {
        contentDirectory = content;
        BuildOptions options = options();
        Setting.Profile profiled = new Setting("site-gen.profile", profile).profile(messages);
        if (modules().count() > 1) {
            getLog().info(messages.text("content", content));
        }
        ProgressLog progress = new ProgressLog(messages, getLog()::info, System::nanoTime);
        long start = System.nanoTime();
        try {
            SiteGenerator generator = SiteGenerator.create(content).withListener(progress);
            boolean measured = profiled != Setting.Profile.NONE;
            GoalResult result =
                    run(measured ? generator.withProfile(System::nanoTime) : generator, onADay(options, generator));
            if (result.profile().isPresent()) {
                report(result.profile().get(), profiled);
            }
            report(result, content, options.strict(), System.nanoTime() - start);
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", messages.reason(e)), e);
        }
    }

    private void report(BuildProfile measured, Setting.Profile form) throws IOException {
        new ProfileTable(messages).of(measured).forEach(getLog()::info);
        if (form == Setting.Profile.JSON) {
            Path file = buildDirectory().resolve("site-gen-profile.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, measured.json());
            getLog().info(messages.text("profile.written", file));
        }
    }

    final Messages messages() {
        return messages;
    }

    /** The content directory, for goals that write into it. */
    final Path contentDirectory() {
        return contentDirectory;
    }

    /** Text of a parameter, if it has one. */
    final Optional<String> text(String name, String value) throws MojoFailureException {
        return new Setting(name, value).text(messages);
    }

    /** File or directory that a parameter names. */
    final Path path(String name, String value) throws MojoFailureException {
        return new Setting(name, value).path(base(), messages);
    }

    /** Directory into which Maven builds. */
    final Path buildDirectory() {
        Path directory = hasProject() ? Path.of(project.getBuild().getDirectory()) : Path.of("target");
        return base().resolve(directory);
    }

    /**
     * The directory that is published into.
     *
     * @param output what the user wrote; null if nothing
     */
    final Path outputDirectory(String output) throws MojoFailureException {
        return output == null ? buildDirectory().resolve("site-gen") : path("site-gen.output", output);
    }

    private boolean skipped(Setting setting) throws MojoFailureException {
        boolean skipped = setting.flag(messages);
        if (skipped) {
            getLog().info(messages.text("skipped", setting.name()));
        }
        return skipped;
    }

    private BuildOptions options() throws MojoFailureException {
        BuildOptions options = BuildOptions.defaults()
                .withStrict(new Setting("site-gen.strict", strict).flag(messages))
                .withDrafts(new Setting("site-gen.drafts", drafts).flag(messages));
        options = with(options, new Setting("site-gen.threads", threads).count(messages), BuildOptions::withThreads);
        options = with(options, new Setting("site-gen.baseUrl", baseUrl).address(messages), BuildOptions::withBaseUrl);
        options = with(options, text("site-gen.theme", theme), BuildOptions::withTheme);
        return with(options, new Setting("site-gen.asOf", asOf).day(messages), BuildOptions::withAsOf);
    }

    private static <T> BuildOptions with(
            BuildOptions options, Optional<T> value, BiFunction<BuildOptions, T, BuildOptions> change) {
        return value.map(given -> change.apply(options, given)).orElse(options);
    }

    /** The library knows no clock, and nothing that depends on a day is said without one. */
    private BuildOptions onADay(BuildOptions options, SiteGenerator generator)
            throws IOException, MojoFailureException {
        if (options.asOf().isPresent()) {
            return options;
        }
        BuildMoment moment = BuildMoment.of(project, outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"));
        return options.withAsOf(generator.dayAt(moment.fixed(messages).orElseGet(Instant::now)));
    }

    /** The content directory; empty if this module of several has none, or leaves it to another module. */
    private Optional<Path> content() throws MojoFailureException {
        if (source != null) {
            Path given = path("site-gen.source", source);
            if (!Files.isDirectory(given)) {
                throw new MojoFailureException(messages.text("source.none", source, given));
            }
            return Optional.of(given);
        }
        Path base = base();
        Path inside = base.resolve("content");
        boolean othersModule = modules().anyMatch(inside::equals);
        Stream<Path> places = othersModule ? Stream.of(base) : Stream.of(inside, base);
        Optional<Path> content = places.filter(place -> Files.isRegularFile(place.resolve("site.yaml")))
                .findFirst();
        if (content.isEmpty() && othersModule) {
            getLog().info(messages.text("content.othersModule", inside));
        } else if (content.isEmpty() && modules().count() > 1) {
            getLog().info(messages.text("content.notInModule", inside, base));
        } else if (content.isEmpty()) {
            throw new MojoFailureException(messages.text("content.none", inside, base));
        }
        return content;
    }

    private void report(GoalResult result, Path content, boolean warningsFail, long nanos) throws MojoFailureException {
        result.diagnostics().forEach(new ProblemLog(messages, getLog())::tell);
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        String warningsText = messages.text("warnings", warnings);
        if (errors > 0) {
            throw new MojoFailureException(
                    messages.text(failure(), content, messages.text("errors", errors), warningsText));
        }
        if (warningsFail && warnings > 0) {
            throw new MojoFailureException(messages.text(failure() + ".strict", content, warningsText));
        }
        String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
        getLog().info("[site-gen] " + result.closing().text(warningsText, seconds));
    }

    private boolean hasProject() {
        return project != null && project.getBasedir() != null;
    }

    private Path base() {
        return hasProject() ? project.getBasedir().toPath() : Path.of(session.getExecutionRootDirectory());
    }

    private Stream<Path> modules() {
        List<MavenProject> projects = session.getProjects();
        return projects.stream()
                .filter(module -> module.getBasedir() != null)
                .map(module -> module.getBasedir().toPath());
    }

    /** Character set of {@code System.out}; the names are those of Java 19 and of those before it. */
    private static Charset console() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
