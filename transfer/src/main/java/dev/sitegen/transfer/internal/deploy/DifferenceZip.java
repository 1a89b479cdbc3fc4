package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.DeployResult;
import dev.sitegen.transfer.TransferListener;
import dev.sitegen.transfer.internal.store.Checksums;
import dev.sitegen.transfer.internal.store.Item;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archive of what a site has and an older one has not, for servers that files are carried to by hand: new and changed files in the order
 * of a deployment, the manifest, and a list of files to remove. The same sites give the same bytes.
 */
public final class DifferenceZip {

    /** Path of the list of files to remove, one a line. */
    public static final String REMOVALS = "site-gen-removed.txt";

    /** The first time that the format knows; that of the build would make two archives of one site differ. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path directory;
    private final boolean gzip;
    private final TransferListener listener;

    /**
     * An archive.
     *
     * @param directory the published site
     * @param gzip whether texts get compressed copies
     * @param listener hears of each file
     */
    public DifferenceZip(Path directory, boolean gzip, TransferListener listener) {
        this.directory = directory;
        this.gzip = gzip;
        this.listener = listener;
    }

    /** Writes it. A file that is there is replaced when the new one is whole. */
    public DeployResult write(Path file, SiteManifest since) throws IOException {
        PublishedSite site = PublishedSite.open(directory);
        Inventory inventory = Inventory.of(since);
        Plan plan = Plan.of(site.items(), inventory);
        List<Item> items = new ArrayList<>(plan.send());
        SortedSet<String> removals = new TreeSet<>(plan.removals());
        if (gzip) {
            GzipCopies copies = new GzipCopies(site.manifest(), inventory);
            items.addAll(copies.of(plan.send()));
            items.sort(Rank.ORDER);
            removals.addAll(stale(copies, items, plan));
        }
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path temporary = whole.resolveSibling("." + whole.getFileName() + ".site-gen");
        try {
            try (ZipOutputStream zip =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
                write(items, zip);
                add(site.manifestItem(), zip);
                String list = removals.stream().map(path -> path + "\n").collect(Collectors.joining());
                add(Items.of(REMOVALS, list.getBytes(StandardCharsets.UTF_8)), zip);
            }
            Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        long bytes = items.stream().mapToLong(item -> item.file().size()).sum();
        return new DeployResult(items.size(), removals.size(), plan.unchanged(), bytes);
    }

    /** Copies that an older archive brought and that no file of this one replaces. */
    private static Set<String> stale(GzipCopies copies, List<Item> items, Plan plan) {
        Set<String> stale = new HashSet<>();
        plan.send().forEach(item -> copies.mayHaveHad(item.path()).ifPresent(stale::add));
        plan.removals().forEach(path -> copies.mayHaveHad(path).ifPresent(stale::add));
        items.forEach(item -> stale.remove(item.path()));
        return stale;
    }

    private void write(List<Item> items, ZipOutputStream zip) throws IOException {
        Progress progress = new Progress(listener, items.size());
        for (Item item : items) {
            add(item, zip);
            progress.sent(item.path());
        }
    }

    private static void add(Item item, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(item.path());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        if (!Checksums.copyIfAgree(item.content(), item.file(), zip)) {
            throw new DeployException(Reason.SITE_CHANGED, item.path());
        }
        zip.closeEntry();
    }
}
