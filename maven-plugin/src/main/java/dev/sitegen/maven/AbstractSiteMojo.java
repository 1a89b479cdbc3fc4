package dev.sitegen.maven;

import dev.sitegen.console.BuildMoment;
import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Goal;
import dev.sitegen.console.GoalFailure;
import dev.sitegen.console.GoalRun;
import dev.sitegen.console.Notation;
import dev.sitegen.console.Parameters;
import dev.sitegen.maven.fork.ForkedRun;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private ConsoleMessages messages;

    AbstractSiteMojo(BuildPluginManager plugins) {
        this.plugins = plugins;
    }

    /** The goal that this Mojo is. */
    abstract Goal goal();

    /** Adds the parameters of this goal, that which skips it among them. */
    abstract GivenParameters given(GivenParameters ofAllGoals);

    /** Returns whether the goal may run in a process of its own; it has the parameter {@code fork} then. */
    boolean mayFork() {
        return false;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            messages = ConsoleMessages.in(language, ConsoleMessages.languageOf(console()), Notation.MAVEN);
            executeInModules();
        } catch (GoalFailure e) {
            throw new MojoFailureException(e.getMessage(), e);
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
        try {
            Parameters parameters = parameters();
            if (!skipped(parameters, "skip") && !skipped(parameters, goal().name() + ".skip")) {
                Optional<Path> content = content(parameters);
                if (content.isPresent()) {
                    run(parameters, content.get());
                }
            }
        } catch (GoalFailure e) {
            if (e.reason() == GoalFailure.Reason.SYSTEM) {
                throw new MojoExecutionException(e.getMessage(), e.getCause());
            }
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void run(Parameters parameters, Path content) throws GoalFailure {
        if (modules().count() > 1) {
            getLog().info(messages.text("content", content));
        }
        BuildMoment moment = ProjectMoment.of(project, outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"));
        LogPrinter printer = new LogPrinter(getLog());
        Optional<List<Path>> classPath = isForked(parameters) ? PluginClassPath.of(getClass()) : Optional.empty();
        if (classPath.isPresent()) {
            new ForkedRun(printer, classPath.get()).run(goal(), parameters, content, moment);
        } else {
            new GoalRun(printer, System::nanoTime, Instant::now).run(goal(), parameters, content, moment);
        }
    }

    private boolean isForked(Parameters parameters) throws GoalFailure {
        return mayFork() && (parameters.isGiven("fork") ? parameters.flag("fork") : ForkedRun.isFaster());
    }

    private Parameters parameters() {
        Map<String, String> given = given(new GivenParameters()
                        .with("source", source)
                        .with("baseUrl", baseUrl)
                        .with("theme", theme)
                        .with("asOf", asOf)
                        .with("threads", threads)
                        .with("strict", strict)
                        .with("drafts", drafts)
                        .with("profile", profile)
                        .with("language", language)
                        .with("skip", skip))
                .values();
        return new Parameters(given, List.of(), base(), buildDirectory(), messages);
    }

    /** Directory into which Maven builds. */
    private Path buildDirectory() {
        Path directory = hasProject() ? Path.of(project.getBuild().getDirectory()) : Path.of("target");
        return base().resolve(directory);
    }

    private boolean skipped(Parameters parameters, String name) throws GoalFailure {
        boolean skipped = parameters.flag(name);
        if (skipped) {
            getLog().info(messages.text("skipped", messages.parameter(name)));
        }
        return skipped;
    }

    /** The content directory; empty if this module of several has none, or leaves it to another module. */
    private Optional<Path> content(Parameters parameters) throws GoalFailure {
        Optional<Path> given = parameters.source();
        if (given.isPresent()) {
            return given;
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
        } else if (content.isEmpty() && !goal().needsContent()) {
            return Optional.of(inside);
        } else if (content.isEmpty()) {
            throw GoalFailure.ofParameter(messages.text("content.none", inside, base));
        }
        return content;
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
