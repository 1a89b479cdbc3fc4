package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.FilePaths;
import dev.sitegen.model.SitePath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The staging directory while it fills. Thread-safe. */
final class Staging {

    private static final int BUFFER = 1 << 16;

    private final Workspace workspace;
    private final SiteManifest old;
    private final boolean durable;
    private final Set<Path> directories = ConcurrentHashMap.newKeySet();

    private final Optional<FileTime> created;
    private final SharedFiles shared;

    private Staging(Workspace workspace, SiteManifest old, boolean durable, Optional<FileTime> created) {
        this.workspace = workspace;
        this.old = old;
        this.durable = durable;
        this.created = created;
        this.shared = new SharedFiles(workspace);
        this.directories.add(workspace.staging());
    }

    /** @param durable whether each file is forced to the disk */
    static Staging create(Workspace workspace, SiteManifest old, boolean durable) throws IOException {
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

    /** Time when the directory was made, by the clock of the file system, if that is known. */
    Optional<FileTime> created() {
        return created;
    }

    /** The files that were not written but linked from the old site. */
    SharedFiles shared() {
        return shared;
    }

    PublishedFile write(SitePath path, byte[] content) throws IOException {
        PublishedFile file = PublishedFile.of(path, content);
        Path target = resolve(path);
        makeDirectory(target.getParent());
        if (!linkUnchanged(file, content, target)) {
            write(content, target);
        }
        settle(target);
        return file;
    }

    /** Writes all bytes at once: {@link Files#write} does so by 8 KB each, and the file system finds room for each. */
    private static void write(byte[] content, Path target) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(content);
        }
    }

    /** Forces a file to the disk if every file is to be there; also one that was linked, which a build before may not have forced. */
    private void settle(Path file) throws IOException {
        if (durable) {
            Disk.force(file);
        }
    }

    PublishedFile write(SitePath path, FileContent content) throws IOException {
        Path target = resolve(path);
        makeDirectory(target.getParent());
        Checksum sum = stream(content, target);
        PublishedFile file = new PublishedFile(path, Files.size(target), sum);
        Path published = published(file);
        Optional<FileState> known = likelyState(file);
        if (known.isPresent() && holds(published, target)) {
            Files.delete(target);
            if (!shared.link(path.value(), published, target, known.get())) {
                stream(content, target);
            }
        }
        settle(target);
        return file;
    }

    /**
     * Links a published file across, if it still is in a state in which it is as the manifest has it.
     *
     * @return whether it was linked
     */
    boolean takeOver(PublishedFile file, FileState known) {
        try {
            Path target = resolve(file.path());
            makeDirectory(target.getParent());
            boolean linked = shared.link(file.path().value(), published(file), target, known);
            if (linked) {
                settle(target);
            }
            return linked;
        } catch (IOException e) {
            // Written afresh, which reports what is wrong.
            return false;
        }
    }

    private static Checksum stream(FileContent content, Path target) throws IOException {
        Checksum.Builder sum = new Checksum.Builder();
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream buffered = new BufferedOutputStream(new SummedStream(out, sum), BUFFER)) {
            content.writeTo(buffered);
        }
        return sum.build();
    }

    private Path resolve(SitePath path) throws IOException {
        return FilePaths.resolve(workspace.staging(), path.value());
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

    /** Returns whether a file that was taken over was written into by way of the old site; it is out of staging then. */
    boolean discardIfTouched(SitePath path) throws IOException {
        Path file = resolve(path);
        if (!shared.isTouched(path.value(), file)) {
            return false;
        }
        shared.forget(path.value());
        Files.deleteIfExists(file);
        return true;
    }

    private Path published(PublishedFile file) {
        return workspace.output().resolve(file.path().value());
    }

    /**
     * Links the published file across when it has these very bytes: its time of change stays, and no disk space is written.
     * The manifest only says where it is worth looking; the bytes decide, since someone may have edited the file in place.
     */
    private boolean linkUnchanged(PublishedFile file, byte[] content, Path target) {
        Path published = published(file);
        Optional<FileState> known = likelyState(file);
        return known.isPresent()
                && holds(published, content)
                && shared.link(file.path().value(), published, target, known.get());
    }

    /**
     * The state of the published file if the manifest has it as it is now. One that was changed within the present tick of the
     * clock is waited for: what is written into it before the next one leaves its state as it is.
     */
    private Optional<FileState> likelyState(PublishedFile file) {
        if (!old.find(file.path().value()).equals(Optional.of(file))) {
            return Optional.empty();
        }
        try {
            FileState state = FileState.of(published(file), workspace.isUnix());
            boolean settled = created.filter(opened -> state.changed() >= FileState.nanos(opened))
                            .isEmpty()
                    || workspace.awaitTickAfter(published(file)).isPresent();
            return Optional.of(state).filter(s -> settled);
        } catch (IOException e) {
            // Gone, or no plain file any more.
            return Optional.empty();
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

    /** Forces the directories to the disk: all of them where every file is, else the one that holds the others. */
    void forceDirectories() throws IOException {
        if (durable) {
            Disk.forceDirectories(workspace.staging());
        } else {
            Disk.forceDirectory(workspace.staging());
        }
        Disk.forceDirectory(workspace.directory());
    }
}
