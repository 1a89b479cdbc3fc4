package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.DeployResult;
import dev.sitegen.transfer.TransferListener;
import dev.sitegen.transfer.internal.store.DeployFolder;
import dev.sitegen.transfer.internal.store.Item;
import dev.sitegen.transfer.internal.store.Store;
import dev.sitegen.transfer.internal.store.Store.Verification;
import dev.sitegen.transfer.internal.store.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A deployment of a site to a store. Assets are sent first, then pages, then lists of them, then the manifest; what the site has no more
 * is removed after that. The journal is in the target from before the first change until everything is verified, so that whatever ends
 * a deployment, the next one knows where to look.
 */
public final class Upload {

    private final Path directory;
    private final Store store;
    private final boolean gzip;
    private final TransferListener listener;

    /**
     * A deployment.
     *
     * @param directory the published site
     * @param store the target
     * @param gzip whether texts get compressed copies
     * @param listener hears of each file
     */
    public Upload(Path directory, Store store, boolean gzip, TransferListener listener) {
        this.directory = directory;
        this.store = store;
        this.gzip = gzip;
        this.listener = listener;
    }

    /** Runs it. */
    public DeployResult run() throws IOException {
        PublishedSite site = PublishedSite.open(directory);
        Inventory inventory = Inventory.of(store);
        List<Item> originals = site.items();
        List<Item> copies = gzip ? new GzipCopies(site.manifest(), inventory).of(originals) : List.of();
        List<Item> wanted = new ArrayList<>(originals);
        wanted.addAll(copies);
        Plan plan = Plan.of(wanted, inventory).asked(store, inventory);
        wanted.add(site.manifestItem());
        Optional<Journal> journal = Optional.empty();
        if (!plan.isEmpty()
                || inventory.journal().isPresent()
                || !inventory.has(site.manifestItem().file())) {
            journal = Optional.of(journal(plan, inventory));
            Journal.require(inventory.journal(), store);
            journal.get().write(store);
            change(plan, site, copies, journal.get());
        }
        verify(wanted, journal);
        if (journal.isPresent()) {
            journal.get().requirePresent(store);
            store.remove(DeployFolder.JOURNAL);
        }
        long bytes = plan.send().stream().mapToLong(item -> item.file().size()).sum();
        return new DeployResult(plan.send().size(), plan.removals().size(), plan.unchanged(), bytes);
    }

    private void change(Plan plan, PublishedSite site, List<Item> copies, Journal journal) throws IOException {
        send(plan, journal);
        writeCopies(copies, site.manifest());
        store.write(site.manifestItem());
        remove(plan, copies);
    }

    /** A journal with what this deployment changes, and what is in doubt from those before. */
    private static Journal journal(Plan plan, Inventory inventory) {
        TreeSet<String> paths = new TreeSet<>(plan.paths());
        paths.addAll(inventory.doubtful());
        return new Journal(id(), paths);
    }

    private void send(Plan plan, Journal journal) throws IOException {
        Tasks.forEach(store.connections(), plan.obstacles(), store::remove);
        Progress progress = new Progress(listener, plan.send().size());
        for (Rank rank : Rank.values()) {
            Tasks.forEach(store.connections(), plan.send(rank), item -> {
                store.write(item);
                progress.sent(item.path());
            });
            journal.requirePresent(store);
        }
    }

    /** The list of compressed copies is there before the manifest: a copy that nobody knows of would be served for ever. */
    private void writeCopies(List<Item> copies, SiteManifest manifest) throws IOException {
        if (!copies.isEmpty()) {
            StringBuilder list = new StringBuilder();
            new SiteManifest(
                            manifest.generator(),
                            copies.stream().map(Item::file).toList())
                    .writeTo(list);
            store.write(Items.of(DeployFolder.COPIES, list.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void remove(Plan plan, List<Item> copies) throws IOException {
        Tasks.forEach(store.connections(), plan.removals(), store::remove);
        if (copies.isEmpty()) {
            store.remove(DeployFolder.COPIES);
        }
    }

    /** Compares every file of the site with the target. What is wrong is noted in the journal, and sent by the next deployment. */
    private void verify(List<Item> wanted, Optional<Journal> journal) throws IOException {
        Verification verification = store.verification();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        Tasks.forEach(store.connections(), wanted, item -> {
            if (!verification.holds(item)) {
                wrong.add(item.path());
            }
        });
        if (!wrong.isEmpty()) {
            Journal.require(journal, store);
            Journal next = new Journal(id(), new TreeSet<>(wrong));
            next.write(store);
            throw new DeployException(
                    Reason.NOT_VERIFIED,
                    store.name(),
                    Integer.toString(wrong.size()),
                    next.paths().first());
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
