package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildListener.Stage;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.base.Interruption;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.base.Workers.Pending;
import dev.sitegen.internal.base.Workers.Work;
import dev.sitegen.internal.cache.Documents.Facts;
import dev.sitegen.internal.cache.FactSource;
import dev.sitegen.internal.cache.IncrementalState;
import dev.sitegen.internal.check.RemovalCheck;
import dev.sitegen.internal.kind.SearchShard;
import dev.sitegen.internal.parse.CommonCauses;
import dev.sitegen.internal.parse.DocumentParser;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.publish.Publication;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.PageFile;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.SourceLines;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.MisplacedFiles;
import dev.sitegen.internal.read.table.FormFiles;
import dev.sitegen.internal.render.ContentTexts;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.internal.render.theme.ThemeLoader;
import dev.sitegen.internal.sources.LateSources;
import dev.sitegen.internal.sources.SourceReader;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.SourceSite;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The stages, in the order in which every build calls them, and what they hand on. Holds nothing of any site. */
public final class Pipeline {

    private final BuildSetup setup;
    private final Workers workers;

    public Pipeline(BuildSetup setup, Workers workers) {
        this.setup = setup;
        this.workers = workers;
    }

    /** Results of the flow: the facts, the report, and the manifest of what was published. */
    public record Run(Site site, BuildResult report, Optional<SiteManifest> manifest) {}

    /** The flow, from the files of the content to the files of the site. */
    Run run(Optional<Publication> publication, IncrementalState reuse, Problems problems) throws IOException {
        Sources sources = read(problems);
        ContentTree tree = sources.tree();
        boolean searched = publication.isPresent() && sources.searched();
        List<Document> documents = parse(sources, tree.reports(), tree.pages(), reuse.documents(), searched, problems);
        reuse.documents().keep();
        // Most of what comes before rendering is done by one thread.
        Optional<Pending<TemplateEngine>> engine = publication.map(p -> workers.begin(TemplateEngine::start));
        Checked checked = check(sources, documents, reuse::isPublished, problems);
        if (publication.isPresent() && !setup.options().removalAllowed() && !problems.hasErrors()) {
            new RemovalCheck(checked.site(), checked.drafts(), problems)
                    .check(publication.get().lastPaths(), checked.plan());
        }
        Optional<SiteManifest> published = Optional.empty();
        if (publication.isPresent() && isSound(checked, problems)) {
            published = publish(checked, engine.orElseThrow().get(), publication.get(), reuse, problems);
        } else if (isSoundButForTemplates(checked, problems)
                && checked.theme().filter(Theme::isOfOthers).isPresent()) {
            tryPages(checked, reuse, problems);
        }
        Optional<SiteManifest> manifest = published;
        BuildResult result = Interruption.outlast(() -> report(sources, checked, publication, manifest, problems));
        return new Run(checked.site(), result, published);
    }

    public Sources read(Problems problems) throws IOException {
        workers.enter(Profiles.READ);
        Sources sources = settings(problems);
        Configuration configuration = sources.configuration();
        new MisplacedFiles(configuration, sources.tree(), setup.content(), judging(configuration, problems)).check();
        return sources;
    }

    /** Reads the settings of the whole site: no report, no page and no file beside them. */
    public Sources settings(Problems problems) throws IOException {
        ContentSource content = setup.content();
        BuildOptions options = setup.options();
        ContentTree tree = ContentTree.of(content, problems);
        Configuration configuration = Configuration.read(tree, content, options.baseUrl(), options.theme(), problems);
        Optional<Theme> theme = new ThemeLoader(setup.themes(), judging(configuration, problems))
                .load(configuration.site(), tree.theme(), content);
        return new Sources(
                tree,
                configuration,
                new DocumentParser(configuration),
                theme,
                others(tree, configuration, judging(configuration, problems)));
    }

    private List<SourceSite> others(ContentTree tree, Configuration configuration, Problems problems)
            throws IOException {
        List<SourceSite> read = new SourceReader(configuration, tree, setup.content()).read(workers, problems);
        return new LateSources(configuration.columns().values(), problems)
                .mark(read, setup.options().asOf());
    }

    public List<Document> parse(
            Sources sources,
            List<ReportFile> reports,
            List<PageFile> pages,
            FactSource known,
            boolean searched,
            Problems problems)
            throws IOException {
        workers.enter(Profiles.PARSE);
        if (!sources.configuration().complete()) {
            return List.of();
        }
        DocumentParser parser = sources.parser();
        Configuration configuration = sources.configuration();
        known.share(configuration.dictionary().keySet());
        FormFiles tables =
                new FormFiles(configuration.forms(), configuration.columns(), sources.tree(), known.content());
        List<Document> documents = new ArrayList<>();
        Progress progress = new Progress(setup.listener(), Stage.PARSE, reports.size());
        Consumer<Facts> collect = facts -> {
            problems.addAll(facts.diagnostics());
            facts.document().ifPresent(documents::add);
        };
        workers.map(
                reports,
                file -> known.facts(
                        file.source(), searched, bytes -> parser.report(file, bytes, tables.of(file.key()))),
                collect.andThen(facts -> progress.step()));
        workers.map(pages, file -> known.facts(file.source(), searched, bytes -> parser.page(file, bytes)), collect);
        return documents;
    }

    /**
     * The plan made from the facts of the documents, and whether it may be published.
     *
     * @param sound whether a file of the content need not be looked at, as an earlier build has published it
     */
    public Checked check(Sources sources, List<Document> documents, Work<ContentFile, Boolean> sound, Problems found)
            throws IOException {
        return new CheckStage(setup, workers).check(sources, documents, sound, found);
    }

    /** Takes what is judged by the configuration. When a file of it could not be read, that is the one problem. */
    public static Problems judging(Configuration configuration, Problems found) {
        return configuration.complete() ? found : new Problems();
    }

    /** Returns whether nothing is wrong that keeps a site from being published. */
    public boolean isSound(Checked checked, Problems problems) {
        return isSound(checked, problems, diagnostic -> true);
    }

    /** Returns whether pages can be tried: a template that cannot be read does not hide what is wrong with another. */
    public boolean isSoundButForTemplates(Checked checked, Problems problems) {
        return isSound(checked, problems, diagnostic -> diagnostic.code() != Code.TEMPLATE_FAILED);
    }

    private boolean isSound(Checked checked, Problems problems, Predicate<Diagnostic> counts) {
        Severity tolerated = setup.options().strict() ? Severity.INFO : Severity.WARNING;
        return checked.theme().isPresent()
                && problems.all().stream()
                        .filter(counts)
                        .noneMatch(diagnostic -> diagnostic.severity().compareTo(tolerated) < 0);
    }

    /**
     * Renderer of the files of a sound site.
     *
     * @param written the size of a file that is part of the new site by now
     */
    public Renderer renderer(
            Checked checked,
            TemplateEngine engine,
            ContentTexts texts,
            SearchFiles search,
            Function<SitePath, OptionalLong> written) {
        return new Renderer(
                checked.site(),
                checked.plan(),
                checked.tally(),
                checked.links(),
                checked.theme().orElseThrow(),
                engine,
                texts,
                search,
                setup.content(),
                written,
                workers.profiler());
    }

    private Optional<SiteManifest> publish(
            Checked checked, TemplateEngine engine, Publication publication, IncrementalState reuse, Problems problems)
            throws IOException {
        workers.enter(Profiles.RENDER);
        Inversions inversions = new Inversions(checked.site(), reuse.documents()::searchExtract);
        SearchFiles search = new SearchFiles(
                checked.site(), inversions, (scope, number) -> !reuse.isAsPublished(new SearchShard(scope, number)));
        Renderer renderer = renderer(checked, engine, reuse.documents()::contentHtml, search, publication::sizeOf);
        reuse.compare(checked.site(), checked.plan(), checked.tally(), checked.links(), inversions);
        List<SiteFile> files = checked.plan().outputs();
        RenderStage stage = new RenderStage(renderer, workers, problems);
        Progress progress = new Progress(setup.listener(), Stage.RENDER, files.size());
        boolean complete = stage.write(files, reuse, publication, progress);
        workers.enter(Profiles.PUBLISH);
        if (!complete) {
            return Optional.empty();
        }
        SiteManifest published = publication.publish();
        workers.begin(publication::sweep);
        return Optional.of(published);
    }

    /**
     * Renders all pages and keeps none: what is wrong with a template shows on the pages it is for. The theme that comes with
     * site-gen is tried before it is released, so that checks of most sites do without.
     */
    private void tryPages(Checked checked, IncrementalState reuse, Problems problems) throws IOException {
        workers.enter(Profiles.RENDER);
        SearchFiles none = new SearchFiles(
                checked.site(),
                new Inversions(checked.site(), reuse.documents()::searchExtract),
                (scope, number) -> false);
        Renderer renderer = renderer(
                checked, TemplateEngine.start(), reuse.documents()::contentHtml, none, path -> OptionalLong.empty());
        new RenderStage(renderer, workers, problems).tryPages(checked.plan().outputs());
    }

    /** All that was found, each cause once, in order and with its lines. */
    public List<Diagnostic> diagnostics(Sources sources, Checked checked, List<Diagnostic> found) throws IOException {
        return SourceLines.addTo(new CommonCauses(sources.configuration(), checked.site()).of(found), setup.content());
    }

    private BuildResult report(
            Sources sources,
            Checked checked,
            Optional<Publication> publication,
            Optional<SiteManifest> published,
            Problems problems)
            throws IOException {
        List<PublishedFile> files = published.map(SiteManifest::files).orElse(List.of());
        return new BuildResult(
                diagnostics(sources, checked, problems.all()),
                published.isPresent(),
                false,
                checked.site().reports().size(),
                files.size(),
                publication.map(Publication::takenOver).orElse(0),
                files.stream().mapToLong(PublishedFile::size).sum(),
                Optional.empty());
    }
}
