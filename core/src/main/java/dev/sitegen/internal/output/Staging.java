package dev.sitegen.internal.output;

import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The staging directory while it fills. Thread-safe. */
final class Staging {

    private final Workspace workspace;
    private final Manifest old;
    private final Set<Path> directories = ConcurrentHashMap.newKeySet();

    private Staging(Workspace workspace, Manifest old) {
        this.workspace = workspace;
        this.old = old;
        this.directories.add(workspace.staging());
    }

    static Staging create(Workspace workspace, Manifest old) throws IOException {
        if (Trees.exists(workspace.output())) {
            // Takes the permissions of the old directory, not what is in it: a closed site must not open by a build.
            Files.copy(workspace.output(), workspace.staging(), StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.createDirectory(workspace.staging());
        }
        return new Staging(workspace, old);
    }

    PublishedFile write(SitePath path, byte[] content) throws IOException {
        PublishedFile file = PublishedFile.of(path, content);
        Path target = resolve(path);
        makeDirectory(target.getParent());
        if (!linkUnchanged(file, content, target)) {
            Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return file;
    }

    private Path resolve(SitePath path) throws IOException {
        try {
            return workspace.staging().resolve(path.value());
        } catch (InvalidPathException e) {
            throw new IOException(
                    "the file name " + path + " cannot be written in the character set of this system"
                            + " (run Java in a UTF-8 locale, such as LC_ALL=C.UTF-8)",
                    e);
        }
    }

    /** Created once each: a set of those known spares a question to the file system per file. */
    private void makeDirectory(Path directory) throws IOException {
        if (directories.contains(directory)) {
            return;
        }
        makeDirectory(directory.getParent());
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException e) {
            // Another thread was first. If it is a file instead, writing into it fails and says so.
        }
        directories.add(directory);
    }

    /**
     * Links the published file across when it has these very bytes: its time of change stays, and no disk space is written.
     * The manifest only says where it is worth looking; the bytes decide, since someone may have edited the file in place.
     */
    private boolean linkUnchanged(PublishedFile file, byte[] content, Path target) {
        if (!old.find(file.path().value()).equals(Optional.of(file))) {
            return false;
        }
        Path published = workspace.output().resolve(file.path().value());
        try {
            if (!holds(published, content)) {
                return false;
            }
            Files.createLink(target, published);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // Gone, unreadable, a link, or a file system without hard links: written afresh, which reports what is
            // wrong.
            return false;
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(content.length + 1), content);
        }
    }
}
