package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.Parts;
import dev.sitegen.internal.base.Workers;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Note that a build leaves beside the site it published. It holds as long as nobody has touched a file of the site, by
 * the {@link FileState} in which the bytes of each were those of the manifest. A site that was copied or restored has other states, so
 * that its files are compared with the manifest, and the note is on that manifest and no other.
 *
 * <p>A loss of power may leave a file with the size and times that were noted and without its content, where that was not forced
 * to the disk. So the note says in which run of the system it was made: in a later one the files are compared with the manifest.
 */
final class BuildNote {

    /** Number of bytes that identify the state of the site when it was published. */
    private static final int STAMP = 2 * Long.BYTES;

    /** Number of bytes that identify the manifest. */
    private static final int LISTED = 2 * Long.BYTES;

    /** Length of the head: the stamp, the manifest, the run of the system, and whether every file of the site was on the disk. */
    private static final int HEAD = STAMP + LISTED + Long.BYTES + 1;

    private static final int BUFFER = 1 << 16;

    /** Number of files whose states a thread asks for at a time. */
    private static final int BATCH = 256;

    private BuildNote() {}

    /** The note that is there, whether or not it holds. */
    static Optional<byte[]> read(Workspace workspace) {
        try {
            byte[] file = Files.readAllBytes(workspace.note());
            int end = file.length - Long.BYTES;
            boolean whole = end >= HEAD
                    && ByteBuffer.wrap(file).getLong(end)
                            == Checksum.of(file, end).low();
            return whole ? Optional.of(Arrays.copyOfRange(file, HEAD, end)) : Optional.empty();
        } catch (IOException e) {
            // Not there.
            return Optional.empty();
        }
    }

    /**
     * The state of every file of the site, by path, if the note is on the site as it is now; else nothing.
     *
     * @param published the manifest of the site
     */
    static Optional<Map<String, FileState>> statesIfUntouched(Workspace workspace, SiteManifest published) {
        try {
            ByteBuffer head = head(workspace);
            Checksum stamp = sum(head);
            Checksum listed = sum(head);
            boolean sameBoot = head.getLong() == Disk.boot();
            boolean durable = head.get() != 0;
            Map<String, FileState> states = new HashMap<>();
            Checksum now = stamp(published, path -> {
                FileState state = FileState.of(workspace.output().resolve(path), workspace.isUnix());
                states.put(path, state);
                return state;
            });
            boolean asNoted = stamp.equals(now) && (sameBoot || durable);
            boolean untouched = asNoted || listed.equals(listed(published)) && holdsWhatItLists(workspace, published);
            return untouched ? Optional.of(states) : Optional.empty();
        } catch (IOException e) {
            // Not there, or a file of the site is gone.
            return Optional.empty();
        }
    }

    /** Returns whether the note was made in this run of the system, so that no power was lost since; false if there is none. */
    static boolean isOfThisBoot(Workspace workspace) {
        try {
            return head(workspace).getLong(STAMP + LISTED) == Disk.boot();
        } catch (IOException e) {
            return false;
        }
    }

    private static ByteBuffer head(Workspace workspace) throws IOException {
        try (InputStream note = Files.newInputStream(workspace.note())) {
            byte[] head = note.readNBytes(HEAD);
            if (head.length < HEAD) {
                throw new EOFException("a note without a head");
            }
            return ByteBuffer.wrap(head);
        }
    }

    private static Checksum sum(ByteBuffer head) {
        return new Checksum(head.getLong(), head.getLong());
    }

    private static boolean holdsWhatItLists(Workspace workspace, SiteManifest published) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (PublishedFile file : published.files()) {
            try (InputStream in =
                    Files.newInputStream(workspace.output().resolve(file.path().value()))) {
                if (!Checksum.of(in, buffer).equals(file.checksum())) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Writes a note on a site.
     *
     * @param published the manifest of the site
     * @param stamp the {@linkplain #stamp checksum} of the states in which the bytes of its files are those of the manifest
     * @param durable whether every file of the site is on the disk
     */
    static void write(Workspace workspace, SiteManifest published, Checksum stamp, byte[] content, boolean durable)
            throws IOException {
        Checksum listed = listed(published);
        byte[] note = ByteBuffer.allocate(HEAD + content.length + Long.BYTES)
                .putLong(stamp.high())
                .putLong(stamp.low())
                .putLong(listed.high())
                .putLong(listed.low())
                .putLong(Disk.boot())
                .put((byte) (durable ? 1 : 0))
                .put(content)
                .array();
        int end = HEAD + content.length;
        ByteBuffer.wrap(note).putLong(end, Checksum.of(note, end).low());
        AtomicFile.replace(workspace.note(), workspace.directory().resolve("note.new"), out -> out.write(note));
    }

    /** Gives the state of a file of the site. */
    @FunctionalInterface
    interface States {

        FileState of(String path) throws IOException;
    }

    /** Checksum of the states of all files of a site. */
    static Checksum stamp(SiteManifest published, States states) throws IOException {
        Checksum.Builder sum = new Checksum.Builder();
        statesOf(paths(published), states).forEach(state -> state.addTo(sum));
        return sum.build();
    }

    /** The same checksum; several threads ask for the states. */
    static Checksum stamp(SiteManifest published, States states, Workers workers) throws IOException {
        Checksum.Builder sum = new Checksum.Builder();
        workers.map(
                Parts.of(paths(published), BATCH),
                paths -> statesOf(paths, states),
                found -> found.forEach(state -> state.addTo(sum)));
        return sum.build();
    }

    private static List<FileState> statesOf(List<String> paths, States states) throws IOException {
        List<FileState> found = new ArrayList<>(paths.size());
        for (String path : paths) {
            found.add(states.of(path));
        }
        return found;
    }

    private static List<String> paths(SiteManifest published) {
        List<String> paths = new ArrayList<>();
        published.files().forEach(file -> paths.add(file.path().value()));
        paths.add(SiteManifest.PATH.value());
        return paths;
    }

    /** The sum of all that the manifest lists. */
    private static Checksum listed(SiteManifest published) {
        Checksum.Builder sum = new Checksum.Builder();
        for (PublishedFile file : published.files()) {
            byte[] path = file.path().value().getBytes(StandardCharsets.UTF_8);
            sum.add(path.length).add(path, 0, path.length);
            sum.add(file.checksum().high()).add(file.checksum().low());
        }
        return sum.build();
    }
}
