package dev.sitegen.internal.preview;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.base.Workers.Pending;
import dev.sitegen.internal.cache.Inputs;
import dev.sitegen.internal.cache.ListedContent;
import dev.sitegen.internal.cache.OpenDocuments;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.Checked;
import dev.sitegen.internal.pipeline.Pipeline;
import dev.sitegen.internal.pipeline.Sources;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.PageFile;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.model.Document;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The stages that an open site goes through, from its sources to its state. */
final class OpenStages {

    private final BuildSetup setup;
    private final Workers workers;
    private final Pending<TemplateEngine> engine;

    OpenStages(BuildSetup setup, Workers workers) {
        this.setup = setup;
        this.workers = workers;
        this.engine = workers.begin(TemplateEngine::start);
    }

    /** Reads the sources. */
    ReadContent read(ListedContent listed, Inputs inputs, OpenDocuments documents, Spool spool) throws IOException {
        Problems found = new Problems();
        Sources sources = pipeline(listed).read(found);
        return new ReadContent(inputs, sources, found.all(), documents, spool);
    }

    /**
     * All stages from parsing on.
     *
     * @param last the last site that could be built, which is shown if this one cannot be
     * @param newLook whether a template may be another
     */
    Snapshot assembled(ListedContent listed, ReadContent read, Optional<OpenPages> last, boolean newLook)
            throws IOException {
        Pipeline pipeline = pipeline(listed);
        ContentTree tree = read.sources().tree();
        Problems problems = new Problems();
        problems.addAll(read.found());
        List<Document> documents = pipeline.parse(
                read.sources(),
                tree.reports(),
                tree.pages(),
                read.documents(),
                read.sources().searched(),
                problems);
        int ofDocuments = problems.all().size();
        Checked checked = pipeline.check(read.sources(), documents, file -> false, problems);
        Optional<OpenPages> pages = Optional.empty();
        if (pipeline.isSoundButForTemplates(checked, problems)) {
            boolean sound = pipeline.isSound(checked, problems);
            TemplateEngine started = engine.get();
            OpenPages open = OpenPages.of(
                    checked,
                    read.documents(),
                    read.spool(),
                    (texts, search) ->
                            pipeline.renderer(checked, started, texts, search, path -> OptionalLong.empty()));
            if (newLook) {
                // A build renders every page, and finds what is wrong with any template.
                problems.addAll(open.tryLayouts());
            }
            pages = Optional.of(open).filter(p -> sound && p.failures().isEmpty());
        }
        List<Diagnostic> all = problems.all();
        return new Snapshot(
                read,
                List.copyOf(all.subList(ofDocuments, all.size())),
                pipeline.diagnostics(read.sources(), checked, all),
                checked.site().reports().size(),
                pages.or(() -> last),
                pages.isPresent());
    }

    /**
     * The site with some documents put in the place of what they were; empty if anything else takes notice of them.
     *
     * @param now the site before
     * @param files the documents
     */
    Optional<Snapshot> swapped(ListedContent listed, Snapshot now, ReadContent next, Set<String> files)
            throws IOException {
        ContentTree tree = next.sources().tree();
        List<ReportFile> reports = tree.reports().stream()
                .filter(file -> files.contains(file.source()))
                .toList();
        List<PageFile> pages = tree.pages().stream()
                .filter(file -> files.contains(file.source()))
                .toList();
        List<Document> parsed = pipeline(listed)
                .parse(
                        next.sources(),
                        reports,
                        pages,
                        next.documents(),
                        next.sources().searched(),
                        new Problems());
        next.documents().keepOthers();
        OpenPages shown = now.shown().orElseThrow();
        boolean noticed = parsed.size() != files.size()
                || !shown.failures().isEmpty()
                || files.stream()
                        .anyMatch(file -> now.mentions(file)
                                || !next.documents()
                                        .looksSameElsewhere(now.read().documents(), file));
        return noticed
                ? Optional.empty()
                : Optional.of(new Snapshot(
                        next,
                        now.ofSite(),
                        now.diagnostics(),
                        now.reports(),
                        Optional.of(shown.with(parsed, next.documents())),
                        true));
    }

    private Pipeline pipeline(ContentSource listed) {
        return new Pipeline(setup.withContent(listed), workers);
    }
}
