package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.internal.store.DeployFolder;
import dev.sitegen.transfer.internal.store.Store;
import dev.sitegen.transfer.internal.store.Store.Vacancy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files known to be at a target without asking for each: by its manifest, its list of copies, and the journal of a killed deployment. */
final class Inventory {

    private final Map<String, PublishedFile> known;
    private final SortedSet<String> doubtful;
    private final Optional<Journal> journal;
    private final boolean empty;

    private Inventory(Map<String, PublishedFile> known, Optional<Journal> journal, boolean empty) {
        this.known = known;
        this.doubtful = journal.map(Journal::paths).orElseGet(TreeSet::new);
        this.journal = journal;
        this.empty = empty;
    }

    /** An inventory of a site that is at the target as a manifest lists it. */
    static Inventory of(SiteManifest manifest) {
        Map<String, PublishedFile> known = new HashMap<>();
        manifest.files().forEach(file -> known.put(file.path().value(), file));
        return new Inventory(known, Optional.empty(), manifest.files().isEmpty());
    }

    /**
     * Takes the inventory of a target.
     *
     * @throws DeployException if it holds files that are not known to be ours, or what says whose they are is damaged
     */
    static Inventory of(Store store) throws IOException {
        Optional<Journal> journal = Journal.read(store);
        Optional<byte[]> manifest = store.read(SiteManifest.PATH.value());
        Map<String, PublishedFile> known = new HashMap<>();
        if (manifest.isPresent()) {
            add(manifest.get(), SiteManifest.PATH.value(), known);
            known.put(SiteManifest.PATH.value(), PublishedFile.of(SiteManifest.PATH, manifest.get()));
            // Without a manifest somebody has cleared the place, or the journal names the copies.
            Optional<byte[]> copies = store.read(DeployFolder.COPIES);
            if (copies.isPresent()) {
                add(copies.get(), DeployFolder.COPIES, known);
            }
        }
        boolean begun = journal.isPresent() || manifest.isPresent();
        Vacancy vacancy = begun ? Vacancy.OCCUPIED : store.vacancy();
        if (!begun && vacancy == Vacancy.OCCUPIED) {
            throw new DeployException(Reason.FOREIGN, store.name());
        }
        return new Inventory(known, journal, vacancy == Vacancy.EMPTY);
    }

    private static void add(byte[] list, String name, Map<String, PublishedFile> known) throws IOException {
        try {
            for (PublishedFile file : SiteManifest.read(new ByteArrayInputStream(list), name, list.length + 1)
                    .files()) {
                String path = file.path().value();
                if (DeployFolder.isNeverOfSite(path)) {
                    throw new DeployException(Reason.DAMAGED_TARGET, name);
                }
                known.put(path, file);
            }
        } catch (DamagedManifestException e) {
            throw new DeployException(Reason.DAMAGED_TARGET, name);
        }
    }

    /** The file that is known to be at a path. */
    Optional<PublishedFile> find(String path) {
        return Optional.ofNullable(known.get(path));
    }

    /** Returns whether a file is known to be there as it is, beyond doubt. */
    boolean has(PublishedFile file) {
        String path = file.path().value();
        return !isDoubtful(path) && file.equals(known.get(path));
    }

    /** Returns whether a deployment that did not come to its end may have changed the file at a path. */
    boolean isDoubtful(String path) {
        return doubtful.contains(path);
    }

    /** Returns whether there is nothing at all, so that no file need be asked for. */
    boolean isEmpty() {
        return empty;
    }

    /** The paths of all files that are ours, known or in doubt. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(known.keySet());
        paths.addAll(doubtful);
        return paths;
    }

    /** The journal of a deployment that did not come to its end. */
    Optional<Journal> journal() {
        return journal;
    }

    /** The paths that are in doubt. */
    Set<String> doubtful() {
        return doubtful;
    }
}
