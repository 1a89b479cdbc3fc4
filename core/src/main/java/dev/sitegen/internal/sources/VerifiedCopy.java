package dev.sitegen.internal.sources;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.build.SourceCopy;
import dev.sitegen.internal.read.config.SourceEntry;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The copy of a source, of which every data file that is there is the one that its manifest lists. */
final class VerifiedCopy {

    /** A manifest of half a million files. */
    private static final int MOST_MANIFEST = 64 << 20;

    /** Parts of tables are a few megabytes. */
    private static final int MOST_FILE = 32 << 20;

    /** All that is read of a source, which is held until it is read; a county has some megabytes. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int BUFFER = 1 << 16;

    private final SiteManifest manifest;
    private final Checksum checksum;
    private final Map<String, byte[]> files;

    private VerifiedCopy(SiteManifest manifest, Checksum checksum, Map<String, byte[]> files) {
        this.manifest = manifest;
        this.checksum = checksum;
        this.files = files;
    }

    /**
     * Compares a copy with its manifest.
     *
     * @param present the files that there are, by their paths in the content
     * @param indicators the ids of the indicators whose files are read
     * @throws BadSourceException if it does not agree
     */
    static VerifiedCopy read(
            SourceEntry source, ContentSource content, Map<String, Entry> present, List<String> indicators)
            throws IOException, BadSourceException {
        try {
            return new Reading(source, content, present).read(indicators);
        } catch (FileSystemException | FileNotFoundException e) {
            // Gone or closed to us since it was listed.
            throw BadSourceException.unreadable(SiteManifest.PATH.value(), "READ", "");
        }
    }

    /** The work on one copy. */
    private record Reading(SourceEntry source, ContentSource content, Map<String, Entry> present) {

        VerifiedCopy read(List<String> indicators) throws IOException, BadSourceException {
            byte[] bytes = manifestBytes();
            SiteManifest manifest = manifest(bytes);
            Map<String, byte[]> kept = new HashMap<>();
            List<PublishedFile> needed = SourceCopy.needed(manifest, indicators);
            if (needed.stream().mapToLong(PublishedFile::size).sum() > MOST_BYTES) {
                throw BadSourceException.unreadable("data", "SIZE", String.valueOf(MOST_BYTES >> 20));
            }
            for (PublishedFile file : needed) {
                kept.put(file.path().value(), needed(file));
            }
            for (PublishedFile file : manifest.files()) {
                if (!kept.containsKey(file.path().value())) {
                    compareIfThere(file);
                }
            }
            return new VerifiedCopy(manifest, Checksum.of(bytes), kept);
        }

        private Entry entry(String path) {
            return present.get(ContentWithSources.path(source, path));
        }

        private byte[] manifestBytes() throws IOException, BadSourceException {
            String path = SiteManifest.PATH.value();
            Entry entry = entry(path);
            if (entry == null) {
                throw BadSourceException.missing();
            }
            if (!entry.readable()) {
                throw BadSourceException.unverified(path, "KIND", "", "");
            }
            if (entry.size() > MOST_MANIFEST) {
                throw BadSourceException.unreadable(path, "SIZE", String.valueOf(MOST_MANIFEST >> 20));
            }
            return content.read(entry.path());
        }

        private static SiteManifest manifest(byte[] bytes) throws IOException, BadSourceException {
            String path = SiteManifest.PATH.value();
            try {
                SiteManifest manifest = SiteManifest.read(new ByteArrayInputStream(bytes), path, MOST_MANIFEST);
                if (manifest.isOlder()) {
                    throw BadSourceException.unverified(path, "OLDER", "", "");
                }
                return manifest;
            } catch (DamagedManifestException e) {
                throw BadSourceException.unverified(path, "MANIFEST", "", "");
            }
        }

        /** A file that is read; it must be there. */
        private byte[] needed(PublishedFile file) throws IOException, BadSourceException {
            String path = file.path().value();
            Entry entry = entry(path);
            if (entry == null) {
                throw BadSourceException.unverified(path, "ABSENT", "", "");
            }
            compareSize(file, entry);
            if (file.size() > MOST_FILE) {
                throw BadSourceException.unreadable(path, "SIZE", String.valueOf(MOST_FILE >> 20));
            }
            byte[] bytes = content.read(entry.path());
            compare(file, Checksum.of(bytes));
            return bytes;
        }

        /** A file that is not read shows as well whether the copy is what was published. */
        private void compareIfThere(PublishedFile file) throws IOException, BadSourceException {
            Entry entry = entry(file.path().value());
            if (entry != null) {
                compareSize(file, entry);
                try (InputStream in = content.open(entry.path())) {
                    compare(file, Checksum.of(in, new byte[BUFFER]));
                }
            }
        }

        private static void compareSize(PublishedFile file, Entry entry) throws BadSourceException {
            if (!entry.readable()) {
                throw BadSourceException.unverified(file.path().value(), "KIND", "", "");
            }
            if (entry.size() != file.size()) {
                throw BadSourceException.unverified(
                        file.path().value(), "LENGTH", String.valueOf(file.size()), String.valueOf(entry.size()));
            }
        }

        private static void compare(PublishedFile file, Checksum actual) throws BadSourceException {
            if (!actual.equals(file.checksum())) {
                throw BadSourceException.unverified(
                        file.path().value(), "CHECKSUM", file.checksum().toString(), actual.toString());
            }
        }
    }

    /** The checksum of the manifest. */
    Checksum checksum() {
        return checksum;
    }

    /**
     * The rows of a table, those of all its parts; none if the source has no such table.
     *
     * @param table its name below {@code data/}
     * @param columns the columns that are asked for
     */
    List<CsvTable> table(String table, List<String> columns) throws BadSourceException {
        List<CsvTable> parts = new ArrayList<>();
        for (PublishedFile part : SourceCopy.partsOf(table, manifest)) {
            String path = part.path().value();
            parts.add(CsvTable.read(path, files.get(path), columns));
        }
        return parts;
    }
}
