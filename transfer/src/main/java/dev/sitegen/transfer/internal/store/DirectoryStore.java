package dev.sitegen.transfer.internal.store;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A directory, such as one that a server serves or that is mounted from it. No link below it is followed. */
public final class DirectoryStore implements Store {

    private static final int CONNECTIONS = 4;

    private final Path root;
    private final Path incoming;
    private final AtomicInteger written = new AtomicInteger();
    /** Directories that were seen to be directories, and no links. */
    private final Set<Path> seen = ConcurrentHashMap.newKeySet();

    private DirectoryStore(Path root, Path incoming) {
        this.root = root;
        this.incoming = incoming;
        this.seen.add(root);
    }

    /**
     * Opens a directory for one deployment; makes it where there is none.
     *
     * @throws DeployException if something else is there
     */
    public static DirectoryStore open(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) {
                throw new DeployException(Reason.NOT_A_DIRECTORY, directory.toString());
            }
        }
        Path root = directory.toRealPath();
        Path folder = root.resolve(DeployFolder.NAME);
        refuseLink(folder);
        Path incoming = folder.resolve("incoming");
        clear(incoming);
        return new DirectoryStore(root, incoming);
    }

    /** Removes what a deployment that was killed had begun to write. */
    private static void clear(Path incoming) throws IOException {
        refuseLink(incoming);
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new DeployException(Reason.LINK, path.toString());
        }
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public int connections() {
        return CONNECTIONS;
    }

    @Override
    public Vacancy vacancy() throws IOException {
        Vacancy vacancy = Vacancy.EMPTY;
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                if (!DeployFolder.has(name)) {
                    if (!SiteManifest.isOfOthers(name)) {
                        return Vacancy.OCCUPIED;
                    }
                    vacancy = Vacancy.KEPT_BY_OTHERS;
                }
            }
        }
        return vacancy;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = place(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    @Override
    public Presence presence(Item item) throws IOException {
        Path file = place(item.path());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return hasFileAbove(file) ? Presence.OTHER : Presence.ABSENT;
        }
        return holds(file, item.file()) ? Presence.SAME : Presence.OTHER;
    }

    /** Returns whether a file is where a directory of this path is to be. */
    private boolean hasFileAbove(Path file) {
        Path above = file.getParent();
        while (!above.equals(root) && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        return !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean holds(Path file, PublishedFile expected) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == expected.size()
                && Checksums.agree(() -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), expected);
    }

    @Override
    public void write(Item item) throws IOException {
        Path file = place(item.path());
        try {
            Files.createDirectories(file.getParent());
            Files.createDirectories(incoming);
            Path temporary = incoming.resolve(Integer.toString(written.incrementAndGet()));
            try {
                write(item, temporary, file);
            } catch (NoSuchFileException e) {
                // The next deployment has begun, and has cleared away what this one was writing.
                throw Files.isDirectory(file.getParent()) ? new DeployException(Reason.OVERTAKEN, root.toString()) : e;
            } catch (AtomicMoveNotSupportedException e) {
                // A directory below is on another file system.
                write(item, file.resolveSibling(DeployFolder.NAME + "-" + temporary.getFileName()), file);
            }
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            throw new DeployException(Reason.CONFLICT, root.toString(), item.path());
        }
    }

    private static void write(Item item, Path temporary, Path file) throws IOException {
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                if (!Checksums.copyIfAgree(item.content(), item.file(), out)) {
                    throw new DeployException(Reason.SITE_CHANGED, item.path());
                }
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                // Empty since its files were removed, or else not ours.
                Files.delete(file);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public void remove(String path) throws IOException {
        Path file = place(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.deleteIfExists(file);
        removeIfEmpty(file.getParent());
    }

    private void removeIfEmpty(Path directory) throws IOException {
        try {
            for (Path each = directory; !each.equals(root); each = each.getParent()) {
                Files.delete(each);
                seen.remove(each);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // Still in use, or removed by another thread.
        }
    }

    @Override
    public Verification verification() {
        return item -> holds(place(item.path()), item.file());
    }

    /** The file at a path. No directory on the way to it is a link, which could lead out of the target. */
    private Path place(String path) throws IOException {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException e) {
            throw new DeployException(Reason.FILE_NAME, path);
        }
        for (Path above = file.getParent(); !above.equals(root) && !seen.contains(above); above = above.getParent()) {
            refuseLink(above);
            if (Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                seen.add(above);
            }
        }
        return file;
    }

    /** Leaves nothing but what the next deployment has to know. */
    @Override
    public void close() throws IOException {
        clear(incoming);
        Files.deleteIfExists(incoming);
        try {
            Files.deleteIfExists(incoming.getParent());
        } catch (DirectoryNotEmptyException e) {
            // A journal or a list of copies is in it.
        }
    }
}
