package dev.sitegen.internal.publish;

import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.publish.OutputRefusedException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * An output directory and the hidden directory beside it, {@code .<name>.site-gen}, with everything that is on its way
 * in or out. Beside it and not in the system's temporary directory, because only within one file system is a rename one
 * step. It stays after a build, with what the next one can use and its locks: a lock file that is deleted no longer
 * locks.
 *
 * @param output the directory as it really is, links resolved; it may not exist, its parent does
 */
record Workspace(Path output) {

    private static final int MAX_LINKS = 40;

    /** Together some more than two seconds, the tick of the coarsest file system. */
    private static final int MAX_TICK_WAITS = 5_000;

    private static final long TICK_WAIT_NANOS = 500_000;

    static Workspace of(Path output) throws IOException {
        Path place = output.toAbsolutePath();
        // Not by toRealPath alone: after a kill between the two renames the link leads nowhere for the moment.
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MAX_LINKS) {
                throw new OutputRefusedException(output, Reason.LINK_TO_ITSELF);
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        Path real = Files.exists(place) ? place.toRealPath() : futureRealPath(place.normalize());
        if (real.getFileName() == null) {
            throw new OutputRefusedException(output, Reason.ROOT_OF_FILE_SYSTEM);
        }
        return new Workspace(real);
    }

    private static Path futureRealPath(Path place) throws IOException {
        try {
            Files.createDirectories(place.getParent());
        } catch (FileAlreadyExistsException e) {
            throw new OutputRefusedException(place, Reason.PARENT_NOT_A_DIRECTORY, e);
        }
        return place.getParent().toRealPath().resolve(place.getFileName());
    }

    /** The hidden directory. */
    Path directory() {
        return output.resolveSibling("." + output.getFileName() + ".site-gen");
    }

    /** The new site while it is written. */
    Path staging() {
        return directory().resolve("staging");
    }

    /** The old site, whole, between the two renames of the switch. */
    Path previous() {
        return directory().resolve("previous");
    }

    /** The old site once the new one is in place, while its files are removed. */
    Path stale() {
        return directory().resolve("stale");
    }

    /** Foreign files that could not stay in the output because a page came in between. */
    Path kept() {
        return directory().resolve("kept");
    }

    /** File with the note of the build that published the site. */
    Path note() {
        return directory().resolve("note");
    }

    /** File with the differences of the site to the one before it. */
    Path changes() {
        return directory().resolve("changes.json");
    }

    /** Directory in which builds keep the documents they parsed. */
    Path spool() {
        return directory().resolve("spool");
    }

    /** Returns whether there is nothing in the output directory to lose. */
    boolean isVacant() throws IOException {
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.findAny().isEmpty();
        }
    }

    /**
     * Returns whether there is nothing in the output directory that may be a site or work of somebody else: nothing at
     * all, or only what every directory of its kind holds. The latter is carried over as a foreign file.
     */
    boolean isFree() throws IOException {
        if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
            return isVacant();
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.allMatch(
                    entry -> SiteManifest.isOfOthers(entry.getFileName().toString()));
        }
    }

    Path manifest() {
        return output.resolve(SiteManifest.PATH.value());
    }

    /** Refuses an output that is not ours at first sight, before anything is created beside it. */
    void refuseForeign() throws IOException {
        if (isVacant()) {
            return;
        }
        // Asked again when there is no manifest: another build may have been between its two renames.
        if (!Files.isRegularFile(manifest(), LinkOption.NOFOLLOW_LINKS) && !isFree()) {
            throw new OutputRefusedException(
                    output, Files.isDirectory(output) ? Reason.FOREIGN : Reason.NOT_A_DIRECTORY);
        }
        if (isUnix() && !sharesFileSystemWith(output)) {
            throw new OutputRefusedException(output, Reason.MOUNT_POINT);
        }
    }

    /**
     * Returns whether files have what POSIX asks for and Java has no names for, such as a time of the last change of
     * any kind.
     */
    boolean isUnix() {
        return output.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /**
     * Waits until the clock of the file system has gone on since a file was changed, so that every later change of any file has a
     * later time. That takes some milliseconds, on a coarse file system up to two seconds.
     *
     * @return the time of the change as {@link FileState#changed} counts it; empty if the clock stays where it is
     */
    OptionalLong awaitTickAfter(Path file) throws IOException {
        long changed = FileState.of(file, isUnix()).changed();
        for (int wait = 0; isUnix() && wait < MAX_TICK_WAITS; wait++) {
            // Whatever time is set, the time of the last change of any kind becomes the present one.
            Files.setLastModifiedTime(directory(), FileTime.fromMillis(0));
            if (FileState.nanos((FileTime) Files.getAttribute(directory(), "unix:ctime")) > changed) {
                return OptionalLong.of(changed);
            }
            LockSupport.parkNanos(TICK_WAIT_NANOS);
        }
        return isUnix() ? OptionalLong.empty() : OptionalLong.of(changed);
    }

    /** Returns whether a directory is on the file system of everything here; false if that is unknown. */
    boolean sharesFileSystemWith(Path other) throws IOException {
        return isUnix()
                && Files.getAttribute(other, "unix:dev").equals(Files.getAttribute(output.getParent(), "unix:dev"));
    }

    /** The manifest of what is published; one without files when there is nothing. */
    SiteManifest published() throws IOException {
        refuseForeign();
        return listed();
    }

    /** The manifest that is in the output directory; one without files when there is nothing. */
    SiteManifest listed() throws IOException {
        if (isFree()) {
            return SiteManifest.none();
        }
        try {
            return SiteManifest.read(manifest());
        } catch (DamagedManifestException e) {
            throw new OutputRefusedException(output, Reason.DAMAGED_MANIFEST, e);
        }
    }
}
