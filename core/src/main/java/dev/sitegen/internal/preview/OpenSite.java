package dev.sitegen.internal.preview;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.build.SiteChange;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.base.Workers.Pending;
import dev.sitegen.internal.cache.Documents;
import dev.sitegen.internal.cache.Inputs;
import dev.sitegen.internal.cache.ListedContent;
import dev.sitegen.internal.cache.OpenDocuments;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.Checked;
import dev.sitegen.internal.pipeline.Pipeline;
import dev.sitegen.internal.pipeline.Sources;
import dev.sitegen.internal.preview.server.LiveSite;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.publish.DamagedSpoolException;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.PageFile;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.model.Document;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A site that stays open. It goes through the stages of every build, but parses only documents that have changed, and renders
 * nothing but the files it is asked for. A change that no other document and no other page takes notice of is put in its place
 * without any of the stages after parsing.
 */
public final class OpenSite implements Preview, LiveSite {

    private final BuildSetup setup;
    private final ContentSource content;
    private final Workers workers;
    private final Pending<TemplateEngine> engine;
    private final OpenSpools spools = new OpenSpools();
    private volatile Snapshot now;

    private OpenSite(BuildSetup setup, Workers workers) {
        this.setup = setup;
        this.content = setup.content();
        this.workers = workers;
        this.engine = workers.begin(TemplateEngine::start);
    }

    public static OpenSite open(BuildSetup setup) throws IOException {
        OpenSite site = new OpenSite(setup, new Workers(setup.options().threads()));
        try {
            site.open(setup.options().reuse());
            setup.content().release();
            return site;
        } catch (IOException | RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** Reads everything, except documents that an earlier build has parsed, if those are to be reused. */
    private synchronized void open(boolean reusing) throws IOException {
        ListedContent listed = new ListedContent(content);
        Inputs inputs = Inputs.of(listed, setup.themes(), setup.options()).readAll(workers);
        Optional<Path> kept = setup.options().output().filter(output -> reusing);
        Spool spool = kept.isPresent() ? Spool.readingKept(kept.get()) : Spool.temporary();
        spools.add(spool);
        OpenDocuments documents = OpenDocuments.of(Documents.reusing(spool, inputs));
        replace(assembled(listed, read(listed, inputs, documents, spool), true));
    }

    private ReadContent read(ListedContent listed, Inputs inputs, OpenDocuments documents, Spool spool)
            throws IOException {
        Problems found = new Problems();
        Sources sources = pipeline(listed).read(found);
        return new ReadContent(inputs, sources, found.all(), documents, spool);
    }

    private Pipeline pipeline(ContentSource listed) {
        return new Pipeline(setup.withContent(listed), workers);
    }

    /**
     * All stages from parsing on.
     *
     * @param newLook whether a template may be another
     */
    private Snapshot assembled(ListedContent listed, ReadContent read, boolean newLook) throws IOException {
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
                pages.or(() -> Optional.ofNullable(now).flatMap(Snapshot::shown)),
                pages.isPresent());
    }

    @Override
    public synchronized Optional<SiteChange> refresh() throws IOException {
        Optional<OpenPages> before = now.shown();
        return follow(Set.of("")).isEmpty() ? Optional.empty() : Optional.of(new SiteChange(changed(before)));
    }

    private Set<String> changed(Optional<OpenPages> before) {
        Optional<OpenPages> after = now.shown();
        return after.isEmpty() || after.equals(before)
                ? Set.of()
                : before.map(after.get()::changedSince).orElseGet(after.get()::addresses);
    }

    @Override
    public synchronized Optional<Change> follow(Set<String> changed) throws IOException {
        // A directory may be another by now.
        content.release();
        try {
            return followed(changed);
        } finally {
            content.release();
        }
    }

    private Optional<Change> followed(Set<String> changed) throws IOException {
        ListedContent listed = new ListedContent(content);
        ReadContent read = now.read();
        Inputs inputs = read.inputs().after(listed, changed);
        Set<String> files = inputs.changedSince(read.inputs());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (files.stream().anyMatch(Inputs::isConfiguration)) {
            // Every document is another now; their content HTML begins a spool of its own.
            Spool spool = Spool.temporary();
            spools.add(spool);
            OpenDocuments documents = OpenDocuments.of(Documents.anew(listed, spool));
            replace(assembled(listed, read(listed, inputs, documents, spool), true));
            return Optional.of(new Change(Set.of()));
        }
        Set<String> touched = files.stream()
                .flatMap(file -> Inputs.documentsOf(file).stream())
                .collect(Collectors.toSet());
        OpenDocuments documents = read.documents().next(Documents.anew(listed, read.spool()), touched::contains);
        boolean newLook = files.stream().anyMatch(Inputs::isTheme) || !now.current();
        if (!areDocuments(files, inputs)) {
            replace(assembled(listed, read(listed, inputs, documents, read.spool()), newLook));
            return Optional.of(new Change(Set.of()));
        }
        ReadContent next = new ReadContent(inputs, read.sources(), read.found(), documents, read.spool());
        // A check or an output of somebody else's may look at anything of a document.
        Optional<Snapshot> swapped =
                now.current() && setup.isOfSiteAlone() ? swapped(listed, next, files) : Optional.empty();
        replace(swapped.isPresent() ? swapped.get() : assembled(listed, next, newLook));
        return Optional.of(new Change(swapped.isPresent() ? now.pages(files) : Set.of()));
    }

    /** Returns whether files are documents that were there before and still are. */
    private boolean areDocuments(Set<String> files, Inputs inputs) throws IOException {
        ContentTree tree = now.read().sources().tree();
        for (String file : files) {
            boolean document = file.endsWith(".md") && tree.contains(file) && inputs.contains(file);
            if (!document || content.read(file).length > ContentTree.MAX_TEXT) {
                return false;
            }
        }
        return true;
    }

    /** The site with some documents put in the place of what they were; empty if anything else takes notice of them. */
    private Optional<Snapshot> swapped(ListedContent listed, ReadContent next, Set<String> files) throws IOException {
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

    private void replace(Snapshot next) throws IOException {
        now = next;
        Set<Spool> used = new HashSet<>(Set.of(next.read().spool()));
        next.shown().ifPresent(pages -> used.add(pages.spool()));
        spools.keepOnly(used);
    }

    @Override
    public BuildResult report() {
        return now.report();
    }

    @Override
    public State state() {
        return now.state();
    }

    @Override
    public Set<String> addresses() {
        return now.shown().map(OpenPages::addresses).orElse(Set.of());
    }

    @Override
    public boolean has(String address) {
        return addresses().contains(address);
    }

    @Override
    public Optional<byte[]> file(String address) throws IOException {
        try {
            return rendered(address);
        } catch (DamagedSpoolException e) {
            // Of what an earlier build kept nothing is believed any more.
            open(false);
            return rendered(address);
        }
    }

    @Override
    public boolean write(String address, OutputStream out) throws IOException {
        try {
            return written(address, out);
        } catch (DamagedSpoolException e) {
            open(false);
            return written(address, out);
        }
    }

    private boolean written(String address, OutputStream out) throws IOException {
        return spools.during(() -> {
            Optional<OpenPages> shown = now.shown();
            return shown.isPresent() && shown.get().write(address, out);
        });
    }

    private Optional<byte[]> rendered(String address) throws IOException {
        return spools.during(() -> {
            Optional<OpenPages> shown = now.shown();
            return shown.isPresent() ? shown.get().file(address) : Optional.empty();
        });
    }

    @Override
    public synchronized void close() throws IOException {
        workers.close();
        content.release();
        spools.keepOnly(Set.of());
    }
}
