package dev.sitegen.transfer.internal.collect;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.build.SourceCopy;
import dev.sitegen.transfer.internal.collect.CollectFailure.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collection of the data of one source. */
public final class Collecting {

    /** A manifest of half a million files. */
    private static final int MOST_MANIFEST = 64 << 20;

    /** The most that a build reads of a file. */
    private static final int MOST_FILE = 32 << 20;

    /** All files of a source together; a county has some megabytes. */
    private static final long MOST_BYTES = 1L << 30;

    /** Time that all files of a source may take. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Reasons that a source has if it was published anew between its manifest and its files. */
    private static final Set<Reason> PUBLISHED_MEANWHILE = EnumSet.of(Reason.CHECKSUM, Reason.SIZE, Reason.STATUS);

    private final SourceCopy source;
    private final URI address;
    private final HttpFiles files;
    private final long end = System.nanoTime() + LONGEST.toNanos();

    /** @param address the address of the site, ending in {@code /} */
    public Collecting(SourceCopy source, URI address, HttpFiles files) {
        this.source = source;
        this.address = address;
        this.files = files;
    }

    /**
     * Result of a collection.
     *
     * @param changed whether the copy is another now
     * @param files how many files were fetched
     * @param bytes their size
     */
    public record Fetched(boolean changed, int files, long bytes) {}

    /**
     * Brings the copy to what the source has published.
     *
     * @throws CollectFailure if it cannot be had as its manifest lists it; the copy is what it was
     * @throws IOException if the disk cannot be read or written, or the thread is interrupted
     */
    public Fetched run() throws IOException, CollectFailure {
        try (CopyDirectory copy = CopyDirectory.open(source.directory())) {
            return run(copy);
        }
    }

    private Fetched run(CopyDirectory copy) throws IOException, CollectFailure {
        try {
            return fetch(copy);
        } catch (CollectFailure e) {
            if (!PUBLISHED_MEANWHILE.contains(e.reason())) {
                throw e;
            }
            copy.discard();
            return fetch(copy);
        } finally {
            copy.discard();
        }
    }

    private Fetched fetch(CopyDirectory copy) throws IOException, CollectFailure {
        byte[] bytes = files.get(addressOf(SiteManifest.PATH.encoded()), MOST_MANIFEST);
        List<PublishedFile> needed = source.needed(manifest(bytes));
        long left = MOST_BYTES;
        for (PublishedFile file : needed) {
            // No sum, which hostile sizes make overflow.
            if (file.size() > left) {
                throw new CollectFailure(Reason.SIZE, address.toString(), String.valueOf(MOST_BYTES));
            }
            left -= file.size();
        }
        if (copy.is(bytes, needed)) {
            return new Fetched(false, 0, 0);
        }
        int count = 1;
        long fetched = bytes.length;
        copy.write(SiteManifest.PATH.value(), bytes);
        for (PublishedFile file : needed) {
            Optional<byte[]> known = copy.find(file);
            copy.write(file.path().value(), known.isPresent() ? known.get() : get(file));
            count += known.isPresent() ? 0 : 1;
            fetched += known.isPresent() ? 0 : file.size();
        }
        copy.replace();
        return new Fetched(true, count, fetched);
    }

    private static SiteManifest manifest(byte[] bytes) throws IOException, CollectFailure {
        try {
            SiteManifest manifest =
                    SiteManifest.read(new ByteArrayInputStream(bytes), SiteManifest.PATH.value(), MOST_MANIFEST);
            if (manifest.isOlder()) {
                throw new CollectFailure(Reason.OLDER, SiteManifest.PATH.value());
            }
            return manifest;
        } catch (DamagedManifestException e) {
            throw new CollectFailure(Reason.MANIFEST, SiteManifest.PATH.value());
        }
    }

    private byte[] get(PublishedFile file) throws IOException, CollectFailure {
        URI place = addressOf(file.path().encoded());
        if (System.nanoTime() - end > 0) {
            throw new CollectFailure(Reason.TIMEOUT, address.toString(), String.valueOf(LONGEST.toSeconds()));
        }
        if (file.size() > MOST_FILE) {
            throw new CollectFailure(Reason.SIZE, place.toString(), String.valueOf(MOST_FILE));
        }
        byte[] bytes = files.get(place, (int) file.size() + 1);
        if (!Checksum.of(bytes).equals(file.checksum())) {
            throw new CollectFailure(
                    Reason.CHECKSUM,
                    place.toString(),
                    file.checksum().toString(),
                    Checksum.of(bytes).toString());
        }
        return bytes;
    }

    private URI addressOf(String path) {
        return URI.create(address + path);
    }
}
