package dev.sitegen.internal.output;

import dev.sitegen.model.SitePath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The staging directory while it fills. Thread-safe. */
final class Staging {

    private static final int BUFFER = 1 << 16;

    private final Workspace workspace;
    private final Manifest old;
    private final boolean durable;
    private final Set<Path> directories = ConcurrentHashMap.newKeySet();

    private final Optional<FileTime> created;

    private Staging(Workspace workspace, Manifest old, boolean durable, Optional<FileTime> created) {
        this.workspace = workspace;
        this.old = old;
        this.durable = durable;
        this.created = created;
        this.directories.add(workspace.staging());
    }

    /** @param durable whether each file is forced to the disk */
    static Staging create(Workspace workspace, Manifest old, boolean durable) throws IOException {
        if (Trees.exists(workspace.output())) {
            // Takes the permissions of the old directory, not what is in it: a closed site must not open by a build.
            Files.copy(workspace.output(), workspace.staging(), StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.createDirectory(workspace.staging());
        }
        // The time of modification was taken over as well; that of the last change of any kind cannot be.
        Optional<FileTime> created = workspace.isUnix()
                ? Optional.of((FileTime) Files.getAttribute(workspace.staging(), "unix:ctime"))
                : Optional.empty();
        return new Staging(workspace, old, durable, created);
    }

    /** When the directory was made, by the clock of the file system, if that tells. */
    Optional<FileTime> created() {
        return created;
    }

    PublishedFile write(SitePath path, byte[] content) throws IOException {
        PublishedFile file = PublishedFile.of(path, content);
        Path target = resolve(path);
        makeDirectory(target.getParent());
        if (!linkUnchanged(file, content, target)) {
            Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        settle(target);
        return file;
    }

    /** Forces a file to the disk if every file is to be there; also one that was linked, which a build before may not have forced. */
    private void settle(Path file) throws IOException {
        if (durable) {
            Disk.force(file);
        }
    }

    PublishedFile write(SitePath path, Publication.FileWriter writer) throws IOException {
        Path target = resolve(path);
        makeDirectory(target.getParent());
        Sha256 digest = stream(writer, target);
        PublishedFile file = new PublishedFile(path, Files.size(target), digest);
        Path published = workspace.output().resolve(path.value());
        if (isLikely(file) && holds(published, target)) {
            Files.delete(target);
            if (!link(published, target)) {
                stream(writer, target);
            }
        }
        settle(target);
        return file;
    }

    /** Links a published file across that is known to be as the manifest has it. */
    boolean takeOver(PublishedFile file) {
        try {
            Path target = resolve(file.path());
            makeDirectory(target.getParent());
            boolean linked = link(workspace.output().resolve(file.path().value()), target);
            if (linked) {
                settle(target);
            }
            return linked;
        } catch (IOException e) {
            // Written afresh, which reports what is wrong.
            return false;
        }
    }

    private static Sha256 stream(Publication.FileWriter writer, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream buffered = new BufferedOutputStream(new DigestOutputStream(out, digest), BUFFER)) {
            writer.writeTo(buffered);
        }
        return Sha256.of(digest);
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
        Path published = workspace.output().resolve(file.path().value());
        return isLikely(file) && holds(published, content) && link(published, target);
    }

    /** Whether the manifest has it as it is now. */
    private boolean isLikely(PublishedFile file) {
        return old.find(file.path().value()).equals(Optional.of(file));
    }

    private static boolean link(Path published, Path target) {
        try {
            Files.createLink(target, published);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without hard links: written afresh, which reports what is wrong.
            return false;
        }
    }

    private static boolean holds(Path file, byte[] content) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(content.length + 1), content);
        } catch (IOException e) {
            // Gone, unreadable, or a link.
            return false;
        }
    }

    private static boolean holds(Path file, Path written) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, written) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
