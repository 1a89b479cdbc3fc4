package dev.sitegen.internal.preview;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.cache.OpenDocuments;
import dev.sitegen.internal.pipeline.Checked;
import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.render.ContentTexts;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.search.ShardFilter;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** The files of a sound site, each made when it is asked for. Thread-safe. */
final class OpenPages {

    private final Map<String, SiteFile> outputs;
    private final Renderer renderer;
    private final AtomicReference<OpenDocuments> documents;
    private final Spool spool;
    private final Map<Object, Diagnostic> failures = new ConcurrentHashMap<>();

    private OpenPages(
            Map<String, SiteFile> outputs, Renderer renderer, AtomicReference<OpenDocuments> documents, Spool spool) {
        this.outputs = outputs;
        this.renderer = renderer;
        this.documents = documents;
        this.spool = spool;
    }

    /**
     * @param spool where the content HTML of the documents is
     * @param renderer the renderer of the pages, made from the source of content HTML and the maker of the files of the
     *     search
     */
    static OpenPages of(
            Checked checked,
            OpenDocuments documents,
            Spool spool,
            BiFunction<ContentTexts, SearchFiles, Renderer> renderer) {
        // In the order of the plan, so that the page on which a template fails is the one that a build reports.
        Map<String, SiteFile> outputs = new LinkedHashMap<>();
        checked.plan().outputs().forEach(output -> outputs.put(output.path().value(), output));
        AtomicReference<OpenDocuments> newest = new AtomicReference<>(documents);
        ContentTexts texts = document -> newest.get().contentHtml(document);
        SearchFiles search = new SearchFiles(
                checked.site(),
                new Inversions(checked.site(), document -> newest.get().searchExtract(document)),
                ShardFilter.ALL);
        return new OpenPages(outputs, renderer.apply(texts, search), newest, spool);
    }

    /**
     * The same site but for some documents, which are to all others what they were before.
     *
     * @param newest the documents, these among them
     */
    OpenPages with(List<Document> changed, OpenDocuments newest) {
        ChangedDocuments replacing = new ChangedDocuments(changed);
        Map<String, SiteFile> next = new LinkedHashMap<>(outputs);
        next.replaceAll((path, output) -> output.with(replacing));
        documents.set(newest);
        return new OpenPages(next, renderer, documents, spool);
    }

    /**
     * Addresses of the files that may be others than in an earlier state, those that are gone included: of the same site but for
     * some documents those of what was put in their places, otherwise all.
     */
    Set<String> changedSince(OpenPages before) {
        Set<String> changed = new HashSet<>(before.outputs.keySet());
        changed.addAll(outputs.keySet());
        if (before.renderer == renderer) {
            changed.removeIf(address -> before.outputs.get(address) == outputs.get(address));
        }
        return changed;
    }

    Set<String> addresses() {
        return Collections.unmodifiableSet(outputs.keySet());
    }

    /** The spool with the content HTML. */
    Spool spool() {
        return spool;
    }

    /** A file; empty if there is none, or if it cannot be made: then the failures say why. */
    Optional<byte[]> file(String address) throws IOException {
        SiteFile output = outputs.get(address);
        return output == null ? Optional.empty() : bytes(output);
    }

    /** Writes a file; false if there is none, or if it cannot be made. */
    boolean write(String address, OutputStream out) throws IOException {
        SiteFile output = outputs.get(address);
        return output != null && write(output, out);
    }

    private boolean write(SiteFile output, OutputStream out) throws IOException {
        Rendered rendered = renderer.render(output);
        if (rendered instanceof Rendered.Whole whole) {
            out.write(whole.bytes());
        } else if (rendered instanceof Rendered.Streamed streamed) {
            streamed.writeTo(out);
        } else {
            // A template fails in one place on every page that it shows.
            ((Rendered.Failed) rendered).diagnostics().forEach(d -> failures.putIfAbsent(d.position(), d));
            return false;
        }
        return true;
    }

    private Optional<byte[]> bytes(SiteFile output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return write(output, bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** Makes one page of each layout and reports what is wrong with their templates. */
    List<Diagnostic> tryLayouts() throws IOException {
        Set<Layout> tried = EnumSet.noneOf(Layout.class);
        for (SiteFile output : outputs.values()) {
            if (output instanceof Page page && tried.add(page.layout())) {
                bytes(output);
            }
        }
        return failures();
    }

    /** Problems of the pages that were asked for. */
    List<Diagnostic> failures() {
        return failures.values().stream().sorted().toList();
    }
}
