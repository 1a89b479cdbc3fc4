package dev.sitegen.transfer.internal.collect;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.internal.collect.CollectFailure.Reason;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The directory with the copy of a source, and the one beside it in which the next copy is made. It is locked from {@link #open} to
 * {@link #close}, by a file beside it.
 */
final class CopyDirectory implements AutoCloseable {

    private static final int MOST_ATTEMPTS = 10;

    private final Path directory;
    private final Path staging;
    private final Path old;
    private final FileChannel lock;

    /** Directories above the copy that were made for it, the innermost first. */
    private final List<Path> made;

    private CopyDirectory(Path directory, List<Path> made, FileChannel lock) {
        this.directory = directory;
        this.staging = beside(directory, ".new");
        this.old = beside(directory, ".old");
        this.made = made;
        this.lock = lock;
    }

    private static Path beside(Path directory, String ending) {
        return directory.resolveSibling("." + directory.getFileName() + ".site-gen" + ending);
    }

    /**
     * Opens a directory, whether it is there or not. What a collection that was broken off has left is put in order.
     *
     * @throws CollectFailure if it has files that its manifest does not list, which are somebody's, or if another collection is at work
     */
    static CopyDirectory open(Path directory) throws IOException, CollectFailure {
        Path place = directory.toAbsolutePath().normalize();
        List<Path> made = Stream.iterate(
                        place.getParent(), above -> above != null && !Files.exists(above), Path::getParent)
                .toList();
        CopyDirectory copy = new CopyDirectory(place, made, lock(place));
        try {
            if (Files.isDirectory(copy.old, LinkOption.NOFOLLOW_LINKS)
                    && !Files.exists(copy.directory, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(copy.old, copy.directory);
            }
            copy.requireOwn();
            delete(copy.old);
            delete(copy.staging);
        } catch (IOException | CollectFailure e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    private static FileChannel lock(Path directory) throws IOException, CollectFailure {
        FileChannel file = lockFile(beside(directory, ".lock"));
        try {
            if (file.tryLock() != null && isStillThere(file, beside(directory, ".lock"))) {
                return file;
            }
        } catch (OverlappingFileLockException e) {
            // Another thread of this program has it.
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        throw new CollectFailure(Reason.BUSY, directory.toString());
    }

    private static FileChannel lockFile(Path path) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Files.createDirectories(path.getParent());
            try {
                return FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                // The collection of a neighbour has ended and removed the directory, which was empty.
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Returns whether a file that is locked is the one at its path, and not one that the last collection has removed meanwhile. */
    private static boolean isStillThere(FileChannel file, Path path) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        file.truncate(0).write(ByteBuffer.wrap(mark), 0);
        return Files.exists(path) && Arrays.equals(mark, Files.readAllBytes(path));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Files.deleteIfExists(beside(directory, ".lock"));
            for (Path directory : made) {
                Files.deleteIfExists(directory);
            }
        } catch (AccessDeniedException e) {
            // Windows keeps a file that is open; the next collection uses it.
        } catch (DirectoryNotEmptyException e) {
            // There is a copy now.
        }
    }

    private void requireOwn() throws IOException, CollectFailure {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new CollectFailure(Reason.FOREIGN, directory.toString(), directory.toString());
        }
        Set<String> listed = listed();
        Optional<String> foreign =
                files().stream().filter(path -> !listed.contains(path)).findFirst();
        if (foreign.isPresent()) {
            throw new CollectFailure(Reason.FOREIGN, directory.toString(), foreign.get());
        }
    }

    /** Paths of what is a copy here: the manifest and what it lists; nothing without a manifest. */
    private Set<String> listed() throws IOException {
        Path manifest = directory.resolve(SiteManifest.PATH.value());
        Set<String> listed = new HashSet<>();
        if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            try {
                SiteManifest.read(manifest)
                        .files()
                        .forEach(file -> listed.add(file.path().value()));
                listed.add(SiteManifest.PATH.value());
            } catch (DamagedManifestException e) {
                // Nothing says whose the files are.
                return Set.of();
            }
        }
        return listed;
    }

    /** Paths of all that is in the directory and no directory itself. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The bytes of a file that the copy has already as a manifest lists it. */
    Optional<byte[]> find(PublishedFile file) throws IOException {
        Path place = directory.resolve(file.path().value());
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || Files.size(place) != file.size()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(place);
        return Checksum.of(bytes).equals(file.checksum()) ? Optional.of(bytes) : Optional.empty();
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
        return files().size() == files.size() + 1;
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
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
