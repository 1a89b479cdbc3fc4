package dev.sitegen.transfer.internal.collect;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.Sha256;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.internal.collect.CollectFailure.Reason;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The directory with the copy of a source, and the one beside it in which the next copy is made. */
final class CopyDirectory {

    private static final Set<String> OF_COPIES = Set.of(SiteManifest.PATH.value(), "data");

    private final Path directory;
    private final Path staging;
    private final Path old;

    private CopyDirectory(Path directory) {
        this.directory = directory;
        this.staging = beside(directory, ".new");
        this.old = beside(directory, ".old");
    }

    private static Path beside(Path directory, String ending) {
        return directory.resolveSibling("." + directory.getFileName() + ".site-gen" + ending);
    }

    /**
     * Opens a directory, whether it is there or not. What a collection that was broken off has left is put in order.
     *
     * @throws CollectFailure if it has files that no copy has: it is somebody's
     */
    static CopyDirectory open(Path directory) throws IOException, CollectFailure {
        CopyDirectory copy = new CopyDirectory(directory.toAbsolutePath().normalize());
        if (Files.isDirectory(copy.old, LinkOption.NOFOLLOW_LINKS)
                && !Files.exists(copy.directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(copy.old, copy.directory);
        }
        copy.requireOwn();
        delete(copy.old);
        delete(copy.staging);
        return copy;
    }

    private void requireOwn() throws IOException, CollectFailure {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new CollectFailure(Reason.FOREIGN, directory.toString(), directory.toString());
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                boolean own = OF_COPIES.contains(file.getFileName().toString());
                if (!own || Files.isSymbolicLink(file)) {
                    throw new CollectFailure(
                            Reason.FOREIGN,
                            directory.toString(),
                            file.getFileName().toString());
                }
            }
        }
    }

    /** The bytes of a file that the copy has already as a manifest lists it. */
    Optional<byte[]> find(PublishedFile file) throws IOException {
        Path place = directory.resolve(file.path().value());
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || Files.size(place) != file.size()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(place);
        return Sha256.of(bytes).equals(file.sha256()) ? Optional.of(bytes) : Optional.empty();
    }

    /** Returns whether the copy consists of a manifest and some files, and nothing else. */
    boolean is(byte[] manifest, List<PublishedFile> files) throws IOException {
        Path place = directory.resolve(SiteManifest.PATH.value());
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                || !Arrays.equals(manifest, Files.readAllBytes(place))) {
            return false;
        }
        for (PublishedFile file : files) {
            if (find(file).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Writes a file of the next copy. */
    void write(String path, byte[] bytes) throws IOException {
        Path place = staging.resolve(path);
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
    }

    /** Puts the next copy in the place of this one. */
    void replace() throws IOException {
        boolean there = Files.exists(directory, LinkOption.NOFOLLOW_LINKS);
        if (there) {
            Files.move(directory, old);
        }
        try {
            Files.move(staging, directory);
        } catch (IOException e) {
            if (there) {
                Files.move(old, directory);
            }
            throw e;
        }
        delete(old);
    }

    /** Gives the next copy up. */
    void discard() throws IOException {
        delete(staging);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            // Somebody else has deleted it.
        }
    }
}
