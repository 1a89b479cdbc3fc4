package dev.sitegen;

import dev.sitegen.BuildListener.Stage;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.assemble.Assembler;
import dev.sitegen.internal.assemble.Assembly;
import dev.sitegen.internal.check.SiteCheck;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.check.VerdictCheck;
import dev.sitegen.internal.config.Configuration;
import dev.sitegen.internal.form.FormFiles;
import dev.sitegen.internal.output.DamagedSpoolException;
import dev.sitegen.internal.output.Manifest;
import dev.sitegen.internal.output.NewFiles;
import dev.sitegen.internal.output.OutputRefusedException;
import dev.sitegen.internal.output.Publication;
import dev.sitegen.internal.output.PublishedFile;
import dev.sitegen.internal.output.Spool;
import dev.sitegen.internal.parse.DocumentParser;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.plan.Planner;
import dev.sitegen.internal.profile.Profiler;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.Theme;
import dev.sitegen.internal.render.ThemeLoader;
import dev.sitegen.internal.reuse.Documents.Facts;
import dev.sitegen.internal.reuse.Inputs;
import dev.sitegen.internal.reuse.LastBuild;
import dev.sitegen.internal.reuse.Reuse;
import dev.sitegen.internal.rule.RuleBook;
import dev.sitegen.internal.source.ContentTree;
import dev.sitegen.internal.source.SourceLines;
import dev.sitegen.internal.start.ReportStart;
import dev.sitegen.internal.work.Workers;
import dev.sitegen.model.Document;
import dev.sitegen.model.OutputKind;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    private static final String NAME = "site-gen";

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
        Profiler profiler = profiler();
        return profiled(build(options, profiler), profiler);
    }

    private BuildReport build(BuildOptions options, Profiler profiler) throws IOException {
        profiler.enter(BuildProfile.COMPARE);
        Path output = options.output().orElseThrow(() -> new IllegalArgumentException("no output directory"));
        Problems problems = new Problems();
        checkOutside(output, problems);
        try {
            return buildInto(output, options, profiler, problems);
        } catch (DamagedSpoolException e) {
            // What was damaged is forgotten by now.
            return buildInto(output, options, profiler, problems);
        } catch (OutputRefusedException e) {
            problems.add(
                    Code.OUTPUT_REFUSED,
                    SourcePosition.ofFile(output.toString()),
                    e.reason().name(),
                    e.files());
            return run(options, profiler, problems).report();
        }
    }

    private BuildReport buildInto(Path output, BuildOptions options, Profiler profiler, Problems found)
            throws IOException {
        Problems problems = new Problems();
        problems.addAll(found.all());
        try (Publication publication = Publication.open(output, NAME);
                Workers workers = new Workers(options.threads(), profiler)) {
            if (!options.reuse() || problems.hasErrors()) {
                try (Spool spool = Spool.temporary()) {
                    Reuse nothing = Reuse.nothing(content, spool);
                    return run(options, Optional.of(publication), nothing, workers, problems)
                            .report();
                }
            }
            Inputs inputs = Inputs.of(content, themes, options.configuring(), options.others(), workers);
            Optional<LastBuild> last = publication.lastNote().flatMap(LastBuild::decode);
            if (last.filter(build -> build.inputs().equals(inputs.name())).isPresent()) {
                return unchanged(last.get());
            }
            try (Spool spool = publication.spool()) {
                Reuse reuse = Reuse.of(content, spool, inputs, last);
                Run run = run(options, Optional.of(publication), reuse, workers, problems);
                if (run.manifest().isPresent() && !reuse.documents().changedMeanwhile()) {
                    BuildReport report = run.report();
                    LastBuild note = new LastBuild(
                            inputs.name(),
                            report.reports(),
                            report.files(),
                            report.bytes(),
                            report.diagnostics(),
                            reuse.pages());
                    publication.note(run.manifest().get(), note.encode());
                }
                return run.report();
            }
        }
    }

    private static BuildReport unchanged(LastBuild last) {
        return new BuildReport(
                last.diagnostics(),
                true,
                true,
                last.reports(),
                last.files(),
                last.files(),
                last.bytes(),
                Optional.empty());
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
     * Finds every problem a build would find, and writes nothing.
     *
     * @throws IOException if content cannot be read
     */
    public BuildReport check(BuildOptions options) throws IOException {
        Profiler profiler = profiler();
        return profiled(run(options, profiler, new Problems()).report(), profiler);
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
        return run(options, Profiler.OFF, new Problems()).site();
    }

    /**
     * What came of starting a report.
     *
     * @param diagnostics what is wrong with the column, the body or the year; after an error nothing was written
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
     * Starts a report: writes its Markdown with the parts it must have and the tables of its form, with what last year's
     * report hands on. Nothing that is there is overwritten. What has to be written into the files is told by {@link #check}.
     *
     * @param column the id of its column
     * @param organization the id of the body that publishes it
     * @param year the year it reports on, as the user gives it
     * @param options {@code asOf} is the day that counts as today: a year that has not begun is an error
     * @throws IOException if the content cannot be read or the files cannot be written
     * @throws IllegalStateException if the content is no directory
     */
    public StartReport start(String column, String organization, String year, BuildOptions options) throws IOException {
        Path into = directory.orElseThrow(() -> new IllegalStateException("content without a directory"));
        Problems problems = new Problems();
        // What is wrong with other reports does not matter here.
        ContentTree tree = ContentTree.of(content, new Problems());
        Configuration configuration = Configuration.read(tree, content, options.baseUrl(), options.theme(), problems);
        Map<String, String> files = new ReportStart(configuration, tree, content, problems)
                .files(column, organization, year, options.asOf());
        NewFiles newFiles = new NewFiles(into);
        List<String> written = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            (newFiles.create(file.getKey(), file.getValue()) ? written : left).add(file.getKey());
        }
        return new StartReport(SourceLines.addTo(problems.all(), content), written, left);
    }

    /**
     * The day it is at some moment where the site is at home, by the time zone of its site.yaml: for
     * {@link BuildOptions#withAsOf} when the moment is known and not the day.
     *
     * @throws IOException if content cannot be read
     */
    public LocalDate dayAt(Instant moment) throws IOException {
        return moment.atZone(Configuration.zone(content)).toLocalDate();
    }

    /** What comes of the flow: the facts, what is told, and what was published. */
    private record Run(Site site, BuildReport report, Optional<Manifest> manifest) {}

    private Run run(BuildOptions options, Profiler profiler, Problems problems) throws IOException {
        try (Workers workers = new Workers(options.threads(), profiler);
                Spool spool = Spool.temporary()) {
            return run(options, Optional.empty(), Reuse.nothing(content, spool), workers, problems);
        }
    }

    /** The flow, from the files of the content to the files of the site. */
    private Run run(
            BuildOptions options, Optional<Publication> publication, Reuse reuse, Workers workers, Problems problems)
            throws IOException {
        Profiler profiler = workers.profiler();
        profiler.enter(BuildProfile.READ);
        ContentTree tree = ContentTree.of(content, problems);
        Configuration configuration = Configuration.read(tree, content, options.baseUrl(), options.theme(), problems);
        profiler.enter(BuildProfile.PARSE);
        FormFiles tables = new FormFiles(
                configuration.forms(),
                configuration.columns(),
                tree,
                reuse.documents().content());
        List<Document> documents = parse(tree, tables, new DocumentParser(configuration), reuse, workers, problems);
        profiler.enter(BuildProfile.ASSEMBLE);
        RuleBook rules = RuleBook.compile(
                configuration.rules(),
                configuration.dictionary(),
                configuration.columns().keySet(),
                problems);
        Assembly assembly =
                new Assembler(configuration, rules).assemble(documents, tree.files(), options.drafts(), options.asOf());
        Site site = assembly.site();
        profiler.enter(BuildProfile.PLAN);
        Optional<Theme> theme = new ThemeLoader(themes, problems).load(site.info(), tree.theme(), content);
        Plan plan = new Planner(problems)
                .plan(
                        site,
                        theme.map(Theme::assets).orElse(List.of()),
                        theme.map(Theme::outputs).orElse(OutputKind.all()));
        LinkTable links = LinkTable.of(assembly, plan);
        profiler.enter(BuildProfile.JUDGE);
        Tally tally = judge(site, rules, workers, problems);
        profiler.enter(BuildProfile.CHECK);
        new SiteCheck(assembly, links, problems).check(tree::contains, options.asOf());

        Optional<Manifest> published = Optional.empty();
        if (publication.isPresent() && theme.isPresent() && !fails(problems, options)) {
            profiler.enter(BuildProfile.RENDER);
            Renderer renderer =
                    new Renderer(site, tally, links, theme.get(), reuse.documents()::body, content, profiler);
            reuse.compare(site, tally, links);
            published = render(plan, renderer, publication.get(), reuse, workers, problems);
        }
        List<Diagnostic> diagnostics = SourceLines.addTo(problems.all(), content);
        List<PublishedFile> files = published.map(Manifest::files).orElse(List.of());
        long bytes = files.stream().mapToLong(PublishedFile::size).sum();
        BuildReport report = new BuildReport(
                diagnostics,
                published.isPresent(),
                false,
                site.reports().size(),
                files.size(),
                publication.map(Publication::takenOver).orElse(0),
                bytes,
                Optional.empty());
        return new Run(site, report, published);
    }

    private List<Document> parse(
            ContentTree tree, FormFiles tables, DocumentParser parser, Reuse reuse, Workers workers, Problems problems)
            throws IOException {
        List<Document> documents = new ArrayList<>();
        Progress progress = new Progress(Stage.PARSE, tree.reports().size());
        Consumer<Facts> collect = facts -> {
            problems.addAll(facts.diagnostics());
            facts.document().ifPresent(documents::add);
        };
        workers.map(
                tree.reports(),
                file -> reuse.documents()
                        .facts(file.source(), bytes -> parser.report(file, bytes, tables.of(file.key()))),
                facts -> {
                    collect.accept(facts);
                    progress.step();
                });
        workers.map(
                tree.pages(),
                file -> reuse.documents().facts(file.source(), bytes -> parser.page(file, bytes)),
                collect);
        reuse.documents().keep();
        return documents;
    }

    private static Tally judge(Site site, RuleBook rules, Workers workers, Problems problems) throws IOException {
        VerdictCheck check = new VerdictCheck(site, rules);
        Tally.Builder tally = new Tally.Builder();
        workers.map(site.reports(), check::check, checked -> {
            problems.addAll(checked.diagnostics());
            tally.add(checked.report(), checked.judgements());
        });
        return tally.build();
    }

    private Optional<Manifest> render(
            Plan plan, Renderer renderer, Publication publication, Reuse reuse, Workers workers, Problems problems)
            throws IOException {
        Progress progress = new Progress(Stage.RENDER, plan.outputs().size());
        Set<SourcePosition> told = new HashSet<>();
        workers.map(
                plan.outputs(),
                output -> reuse.isAsPublished(output) && publication.takeOver(output.path())
                        ? List.<Diagnostic>of()
                        : write(renderer.render(output), output.path(), publication),
                diagnostics -> {
                    // A template fails in one place on every page that it shows.
                    problems.addAll(diagnostics.stream()
                            .filter(d -> told.add(d.position()))
                            .toList());
                    progress.step();
                });
        workers.profiler().enter(BuildProfile.PUBLISH);
        return told.isEmpty() ? Optional.of(publication.publish()) : Optional.empty();
    }

    private static List<Diagnostic> write(Rendered rendered, SitePath path, Publication publication)
            throws IOException {
        if (rendered instanceof Rendered.Failed failed) {
            return failed.diagnostics();
        }
        if (rendered instanceof Rendered.Whole whole) {
            publication.write(path, whole.bytes());
        } else if (rendered instanceof Rendered.Streamed streamed) {
            publication.write(path, streamed::writeTo);
        }
        return List.of();
    }

    private static boolean fails(Problems problems, BuildOptions options) {
        Severity tolerated = options.strict() ? Severity.INFO : Severity.WARNING;
        return problems.all().stream().anyMatch(d -> d.severity().compareTo(tolerated) < 0);
    }

    /** A site that is published among its own sources would read itself in the next build. */
    private void checkOutside(Path output, Problems problems) {
        Path place = output.toAbsolutePath().normalize();
        boolean inside = directory
                .map(d -> d.toAbsolutePath().normalize())
                .filter(d -> place.startsWith(d)
                        && ContentSource.holds(d.relativize(place).toString()))
                .isPresent();
        if (inside) {
            problems.add(Code.OUTPUT_IN_CONTENT, SourcePosition.ofFile(output.toString()), output.toString());
        }
    }

    /** Counts the finished files of a stage for the listener. */
    private final class Progress {

        private final Stage stage;
        private final int total;
        private int done;

        Progress(Stage stage, int total) {
            this.stage = stage;
            this.total = total;
        }

        void step() {
            done++;
            listener.progress(stage, done, total);
        }
    }
}
