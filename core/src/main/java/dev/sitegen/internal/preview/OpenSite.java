package dev.sitegen.internal.preview;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.build.SiteChange;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.cache.Documents;
import dev.sitegen.internal.cache.Inputs;
import dev.sitegen.internal.cache.ListedContent;
import dev.sitegen.internal.cache.OpenDocuments;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.preview.server.LiveSite;
import dev.sitegen.internal.publish.DamagedSpoolException;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
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
    private final OpenStages stages;
    private final OpenSpools spools = new OpenSpools();
    private volatile Snapshot now;

    private OpenSite(BuildSetup setup, Workers workers) {
        this.setup = setup;
        this.content = setup.content();
        this.workers = workers;
        this.stages = new OpenStages(setup, workers);
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
        replace(assembled(listed, stages.read(listed, inputs, documents, spool), true));
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
            replace(assembled(listed, stages.read(listed, inputs, documents, spool), true));
            return Optional.of(new Change(Set.of()));
        }
        Set<String> touched = files.stream()
                .flatMap(file -> Inputs.documentsOf(file).stream())
                .collect(Collectors.toSet());
        OpenDocuments documents = read.documents().next(Documents.anew(listed, read.spool()), touched::contains);
        boolean newLook = files.stream().anyMatch(Inputs::isTheme) || !now.current();
        if (!areDocuments(files, inputs)) {
            replace(assembled(listed, stages.read(listed, inputs, documents, read.spool()), newLook));
            return Optional.of(new Change(Set.of()));
        }
        ReadContent next = new ReadContent(inputs, read.sources(), read.found(), documents, read.spool());
        // A check or an output of somebody else's may look at anything of a document.
        Optional<Snapshot> swapped =
                now.current() && setup.isOfSiteAlone() ? stages.swapped(listed, now, next, files) : Optional.empty();
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

    private Snapshot assembled(ListedContent listed, ReadContent read, boolean newLook) throws IOException {
        return stages.assembled(listed, read, Optional.ofNullable(now).flatMap(Snapshot::shown), newLook);
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
