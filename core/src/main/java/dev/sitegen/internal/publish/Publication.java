package dev.sitegen.internal.publish;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.Interruption;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.model.SitePath;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * A site on its way to a directory: files go to a staging directory beside it, and take its place in one step. Until then,
 * and whenever the build fails or is killed, the old site stays as it is.
 *
 * <p>Only files that an earlier manifest lists are ever replaced or removed; everything else in the directory is
 * carried over to the new site unchanged.
 */
public final class Publication implements AutoCloseable {

    private enum State {
        OPEN,
        PUBLISHING,
        CLOSED
    }

    private final Workspace workspace;
    private final OutputLock lock;
    private final PresentSite present;
    private final Staging staging;
    private final String generator;
    private final boolean durable;
    private final Queue<PublishedFile> files = new ConcurrentLinkedQueue<>();
    private final AtomicInteger takenOver = new AtomicInteger();
    /** The last tick of the clock in which the new site was written by nobody else; empty if that is unknown. */
    private OptionalLong settled = OptionalLong.empty();
    /** The site that was published, as long as that before it is not removed. */
    private Optional<SiteManifest> unswept = Optional.empty();

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    private Publication(
            Workspace workspace,
            OutputLock lock,
            SiteManifest old,
            Staging staging,
            String generator,
            boolean durable) {
        this.workspace = workspace;
        this.lock = lock;
        this.present = new PresentSite(workspace, old, durable);
        this.staging = staging;
        this.generator = generator;
        this.durable = durable;
    }

    /** The same, without forcing every file to the disk. */
    public static Publication open(Path output, String generator) throws IOException {
        return open(output, generator, false);
    }

    /**
     * Opens a directory for one build, after taking up what a killed build may have left beside it. Its parent is created
     * where it does not exist; of a symbolic link, the directory it leads to is meant.
     *
     * @param generator who publishes, for the manifest
     * @param durable whether every file is on the disk before the switch, and not only the manifest
     * @throws OutputRefusedException if the directory holds files but no sound manifest, is not a directory, cannot be
     *     exchanged, or is being published into by another build
     */
    public static Publication open(Path output, String generator, boolean durable) throws IOException {
        // Refuses a name that the manifest cannot hold before anything is built.
        String name = new SiteManifest(generator, List.of()).generator();
        Workspace workspace = Workspace.of(output);
        workspace.refuseForeign();
        OutputLock lock = OutputLock.acquire(workspace);
        try {
            SiteManifest old = Recovery.recover(workspace);
            return new Publication(workspace, lock, old, Staging.create(workspace, old, durable), name, durable);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Bytes that were {@linkplain #note noted down} on the present site; they count while it is {@linkplain
     * #isUntouched untouched}.
     */
    public Optional<byte[]> lastNote() {
        require(State.OPEN);
        return present.note();
    }

    /** The addresses of the files that the manifest of the present site lists; none where there is no site. */
    public Set<SitePath> lastPaths() {
        return present.manifest().files().stream().map(PublishedFile::path).collect(Collectors.toSet());
    }

    /** Returns whether every file of the present site is as it was when the note was made. Takes a while. */
    public boolean isUntouched() {
        require(State.OPEN);
        return present.isUntouched();
    }

    /** Returns whether the note was made since the system was started; what was written before may be lost though its time is not. */
    public boolean isNoteOfThisBoot() {
        require(State.OPEN);
        return present.isNoteOfThisBoot();
    }

    /** Notes the same again, for an unchanged site and unchanged content. */
    public void confirm(byte[] note) throws IOException {
        require(State.OPEN);
        present.confirm(note);
    }

    /** Time when it was opened, by the clock of the file system, if that is known. */
    public Optional<FileTime> opened() {
        return staging.created();
    }

    /** Returns whether a directory is on the file system of the site; false if that is unknown. */
    public boolean sharesFileSystemWith(Path other) throws IOException {
        return workspace.sharesFileSystemWith(other);
    }

    /**
     * Writes a file of the new site, at a path not written before. Thread-safe. A thread that is interrupted while it
     * writes fails alone ({@link java.nio.channels.ClosedByInterruptException}); the build should then be given up.
     */
    public void write(SitePath path, byte[] content) throws IOException {
        requireWritable(path);
        files.add(staging.write(path, content));
    }

    /** Writes a file that need not be held whole, as {@link #write(SitePath, byte[])} does. */
    public void write(SitePath path, FileContent content) throws IOException {
        requireWritable(path);
        files.add(staging.write(path, content));
    }

    /**
     * Takes a file over from the old site unchanged. For a path not written before, and only if the site is {@linkplain
     * #isUntouched untouched}. Thread-safe.
     *
     * @return whether there was one, and still nobody has touched it; if not, nothing has happened
     */
    public boolean takeOver(SitePath path) throws IOException {
        requireWritable(path);
        Optional<PublishedFile> file = present.takeOver(path, staging);
        file.ifPresent(found -> {
            files.add(found);
            takenOver.incrementAndGet();
        });
        return file.isPresent();
    }

    /**
     * Gives a file up that the new site has from the old one, if somebody has written into it since. Call for every file before
     * {@link #publish}, with no other call under way.
     *
     * @return whether it is to be written again
     */
    public boolean giveUpIfTouched(SitePath path) throws IOException {
        require(State.OPEN);
        boolean touched = staging.discardIfTouched(path);
        if (touched) {
            files.removeIf(file -> file.path().equals(path));
        }
        return touched;
    }

    /** Size of a file that the new site has by now; nothing for one that it has not. */
    public OptionalLong sizeOf(SitePath path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .mapToLong(PublishedFile::size)
                .findFirst();
    }

    /** Number of files that were taken over so far. */
    public int takenOver() {
        return takenOver.get();
    }

    /**
     * A spool that is kept beside the site from one build to the next; empty when there is no site, since whoever removes it
     * wants it made from nothing. To be closed before the publication is.
     */
    public Spool spool() throws IOException {
        require(State.OPEN);
        if (present.manifest().files().isEmpty()) {
            Trees.delete(workspace.spool());
        }
        return Spool.kept(workspace.spool());
    }

    private void requireWritable(SitePath path) {
        require(State.OPEN);
        if (path.equals(SiteManifest.PATH)) {
            throw new IllegalArgumentException(path + " is written by the publication itself");
        }
    }

    /**
     * Puts the new site in the place of the old one. Call once, when every {@link #write} has returned. What is left of the old
     * site is to be {@linkplain #sweep swept}.
     *
     * @return the manifest of the new site
     * @throws java.io.InterruptedIOException if the calling thread is interrupted before the switch; nothing is switched then
     * @throws OutputConflictException if foreign files are where the new site has files; nothing is switched then
     */
    public SiteManifest publish() throws IOException {
        if (!state.compareAndSet(State.OPEN, State.PUBLISHING)) {
            require(State.OPEN);
        }
        SiteManifest manifest = new SiteManifest(generator, List.copyOf(files));
        Path written = workspace.staging().resolve(SiteManifest.PATH.value());
        try (BufferedWriter out =
                Files.newBufferedWriter(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            manifest.writeTo(out);
        }
        // After a loss of power the manifest is whole, and says which of the files are.
        Disk.force(written);
        boolean replaces = Files.isDirectory(workspace.output(), LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            UserFiles.carry(workspace.output(), workspace.staging(), present.manifest());
        }
        staging.forceDirectories();
        // Whoever writes into the new site once it is there does so in another tick of the clock.
        settled = workspace.awaitTickAfter(written);
        Interruption.check();
        new Switch(workspace, NameExchange.ofSystem()).run(replaces);
        Disk.forceDirectory(workspace.output().getParent());
        Disk.forceDirectory(workspace.directory());
        synchronized (this) {
            unswept = Optional.of(manifest);
        }
        return manifest;
    }

    /**
     * Removes what is left of the site before the one that was {@linkplain #publish published}, and notes down how the two differ.
     * Any thread may call it beside what else there is to do; whoever {@linkplain #note notes} or {@linkplain #close closes}
     * waits, or does it if nobody has.
     *
     * @return whether nothing is left; what could not be removed is removed by the next {@link #open}
     */
    public synchronized boolean sweep() {
        try {
            if (unswept.isPresent()) {
                Recovery.sweep(workspace, unswept.get(), present.manifest(), staging.shared());
                ChangeList.write(workspace, present.manifest(), unswept.get());
            }
            return true;
        } catch (IOException e) {
            // The new site is in place and complete.
            return false;
        } finally {
            unswept = Optional.empty();
        }
    }

    /**
     * Notes something down on the site that was {@linkplain #publish published}, for the next build. If somebody has touched a
     * file of the site meanwhile, nothing is noted down, and the next build takes nothing over unseen.
     *
     * @param workers the threads that ask for the states of the files
     */
    public void note(SiteManifest published, byte[] note, Workers workers) throws IOException {
        require(State.PUBLISHING);
        // Removing another link to a file is a change of it.
        sweep();
        try {
            if (settled.isPresent() && !staging.shared().anyTouched()) {
                WrittenStates states = new WrittenStates(workspace, staging.shared(), settled.getAsLong());
                BuildNote.write(workspace, published, BuildNote.stamp(published, states::of, workers), note, durable);
            }
        } catch (TouchedFileException e) {
            // The bytes of that file are not known.
        }
    }

    private void require(State expected) {
        State now = state.get();
        if (now != expected) {
            throw new IllegalStateException("the publication is " + (now == State.CLOSED ? "closed" : "under way"));
        }
    }

    /** Lets the next build in. Without {@link #publish} nothing has happened: what was written so far is removed. */
    @Override
    public void close() throws IOException {
        if (state.getAndSet(State.CLOSED) != State.CLOSED) {
            try (lock) {
                sweep();
                Trees.delete(workspace.staging());
            }
        }
    }
}
