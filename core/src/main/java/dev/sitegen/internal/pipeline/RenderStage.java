package dev.sitegen.internal.pipeline;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.cache.IncrementalState;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.publish.Publication;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.util.List;

/** Renders the files of a sound site in parallel, and reports what is wrong with templates. */
final class RenderStage {

    private final Renderer renderer;
    private final Workers workers;
    private final TemplateFailures failures;

    RenderStage(Renderer renderer, Workers workers, Problems problems) {
        this.renderer = renderer;
        this.workers = workers;
        this.failures = new TemplateFailures(problems);
    }

    /**
     * Writes all files into a publication; those that are as the last build has published them are taken over.
     *
     * @return whether all could be made
     */
    boolean write(List<SiteFile> files, IncrementalState reuse, Publication publication, Progress progress)
            throws IOException {
        workers.map(
                files,
                file -> reuse.isAsPublished(file) && publication.takeOver(file.path())
                        ? List.<Diagnostic>of()
                        : write(file, publication),
                diagnostics -> {
                    failures.add(diagnostics);
                    progress.step();
                });
        workers.map(
                files,
                file -> publication.giveUpIfTouched(file.path()) ? write(file, publication) : List.<Diagnostic>of(),
                failures::add);
        return !failures.any();
    }

    private List<Diagnostic> write(SiteFile file, Publication publication) throws IOException {
        Rendered rendered = renderer.render(file);
        SitePath path = file.path();
        if (rendered instanceof Rendered.Failed failure) {
            return failure.diagnostics();
        }
        if (rendered instanceof Rendered.Whole whole) {
            publication.write(path, whole.bytes());
        } else if (rendered instanceof Rendered.Streamed streamed) {
            publication.write(path, streamed::writeTo);
        }
        return List.of();
    }

    /** Renders all pages and keeps none. */
    void tryPages(List<SiteFile> files) throws IOException {
        workers.map(
                files.stream().filter(Page.class::isInstance).toList(),
                page -> renderer.render(page) instanceof Rendered.Failed failure
                        ? failure.diagnostics()
                        : List.<Diagnostic>of(),
                failures::add);
    }
}
