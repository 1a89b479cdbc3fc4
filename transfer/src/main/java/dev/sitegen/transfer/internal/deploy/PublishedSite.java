package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.internal.store.Checksums;
import dev.sitegen.transfer.internal.store.Item;
import dev.sitegen.transfer.internal.store.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A site that a build has published into a directory. The manifest is read once, and sent as it was read. */
final class PublishedSite {

    private static final int THREADS = 4;

    private final Path directory;
    private final byte[] manifestBytes;
    private final SiteManifest manifest;

    private PublishedSite(Path directory, byte[] manifestBytes, SiteManifest manifest) {
        this.directory = directory;
        this.manifestBytes = manifestBytes;
        this.manifest = manifest;
    }

    /**
     * Opens a directory.
     *
     * @throws DeployException if it holds no site, or one whose files are not as its manifest lists them
     */
    static PublishedSite open(Path directory) throws IOException {
        Path file = directory.resolve(SiteManifest.PATH.value());
        if (!Files.isRegularFile(file)) {
            throw new DeployException(Reason.NO_SITE, directory.toString());
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            SiteManifest manifest =
                    SiteManifest.read(new ByteArrayInputStream(bytes), file.toString(), bytes.length + 1);
            if (manifest.isOlder()) {
                throw new DeployException(Reason.OLDER_SITE, directory.toString());
            }
            PublishedSite site = new PublishedSite(directory, bytes, manifest);
            site.verify();
            return site;
        } catch (DamagedManifestException e) {
            throw new DeployException(Reason.DAMAGED_SITE, directory.toString(), "1", SiteManifest.PATH.value());
        }
    }

    private void verify() throws IOException {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        Tasks.forEach(THREADS, manifest.files(), file -> {
            Path path = directory.resolve(file.path().value());
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || !Checksums.agree(() -> Files.newInputStream(path), file)) {
                wrong.add(file.path().value());
            }
        });
        if (!wrong.isEmpty()) {
            String first = wrong.stream().sorted().findFirst().orElseThrow();
            throw new DeployException(Reason.DAMAGED_SITE, directory.toString(), Integer.toString(wrong.size()), first);
        }
    }

    SiteManifest manifest() {
        return manifest;
    }

    /** The manifest as a file. */
    Item manifestItem() {
        return Items.of(SiteManifest.PATH, manifestBytes);
    }

    /** Every file that the manifest lists. */
    List<Item> items() {
        return manifest.files().stream().map(this::item).toList();
    }

    private Item item(PublishedFile file) {
        Path path = directory.resolve(file.path().value());
        return new Item(file, () -> Files.newInputStream(path));
    }
}
