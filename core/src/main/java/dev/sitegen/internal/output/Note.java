package dev.sitegen.internal.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build notes down beside the site it published. It holds as long as nobody has touched a file of the site: of each it
 * keeps what the file system says of size and times, among them, where there is one, the time of the last change of any kind,
 * which cannot be set back.
 *
 * <p>A loss of power may leave a file with the size and times that were noted and without its content, where that was not forced
 * to the disk. So the note says in which run of the system it was made: in a later one the files are compared with the manifest.
 */
final class Note {

    /** How many bytes say what the site was like when it was published. */
    private static final int STAMP = 32;

    /** After the stamp: the run of the system, and whether every file of the site was on the disk. */
    private static final int HEAD = STAMP + Long.BYTES + 1;

    private static final int BUFFER = 1 << 16;

    private Note() {}

    /** The note that is there, whether or not it holds. */
    static Optional<byte[]> read(Workspace workspace) {
        try {
            byte[] file = Files.readAllBytes(workspace.note());
            int end = file.length - Long.BYTES;
            boolean whole = end >= HEAD && ByteBuffer.wrap(file).getLong(end) == Checksum.of(file, end);
            return whole ? Optional.of(Arrays.copyOfRange(file, HEAD, end)) : Optional.empty();
        } catch (IOException e) {
            // Not there.
            return Optional.empty();
        }
    }

    /** Whether the note is on a site as it stands. */
    static boolean holds(Workspace workspace, Manifest published) {
        try {
            ByteBuffer head = head(workspace);
            byte[] stamp = new byte[STAMP];
            head.get(stamp);
            boolean sameBoot = head.getLong() == Disk.boot();
            boolean durable = head.get() != 0;
            return Arrays.equals(stamp, stamp(workspace, published))
                    && (sameBoot || durable || holdsWhatItLists(workspace, published));
        } catch (IOException e) {
            // Not there, or a file of the site is gone.
            return false;
        }
    }

    /** Whether the note was made in this run of the system, so that no power was lost since; false if there is none. */
    static boolean isOfThisBoot(Workspace workspace) {
        try {
            return head(workspace).getLong(STAMP) == Disk.boot();
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

    private static boolean holdsWhatItLists(Workspace workspace, Manifest published) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (PublishedFile file : published.files()) {
            MessageDigest digest = Sha256.digest();
            try (InputStream in =
                    Files.newInputStream(workspace.output().resolve(file.path().value()))) {
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    digest.update(buffer, 0, length);
                }
            }
            if (!Sha256.of(digest).equals(file.sha256())) {
                return false;
            }
        }
        return true;
    }

    /** @param durable whether every file of the site is on the disk */
    static void write(Workspace workspace, Manifest published, byte[] content, boolean durable) throws IOException {
        byte[] note = ByteBuffer.allocate(HEAD + content.length + Long.BYTES)
                .put(stamp(workspace, published))
                .putLong(Disk.boot())
                .put((byte) (durable ? 1 : 0))
                .put(content)
                .array();
        int end = HEAD + content.length;
        ByteBuffer.wrap(note).putLong(end, Checksum.of(note, end));
        Path written = workspace.directory().resolve("note.new");
        Files.write(written, note);
        Files.move(written, workspace.note(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] stamp(Workspace workspace, Manifest published) throws IOException {
        boolean unix = workspace.isUnix();
        // The time of the last change of any kind is never before that of the content, which is not asked for then.
        List<String> attributes = unix
                ? List.of("size", "ctime", "ino")
                : List.of("size", "lastModifiedTime", "creationTime", "isRegularFile");
        String query = (unix ? "unix:" : "") + String.join(",", attributes);
        MessageDigest digest = Sha256.digest();
        ByteBuffer numbers = ByteBuffer.allocate(4 * Long.BYTES);
        for (PublishedFile file : published.files()) {
            add(workspace.output().resolve(file.path().value()), query, attributes, numbers, digest);
        }
        add(workspace.manifest(), query, attributes, numbers, digest);
        return digest.digest();
    }

    private static void add(Path file, String query, List<String> attributes, ByteBuffer numbers, MessageDigest digest)
            throws IOException {
        Map<String, Object> found = Files.readAttributes(file, query, LinkOption.NOFOLLOW_LINKS);
        numbers.clear();
        attributes.forEach(attribute -> numbers.putLong(number(found.get(attribute))));
        digest.update(numbers.array(), 0, numbers.position());
    }

    private static long number(Object value) {
        if (value instanceof FileTime time) {
            return time.toInstant().getEpochSecond() * 1_000_000_000L
                    + time.toInstant().getNano();
        }
        return value instanceof Number number ? number.longValue() : value.hashCode();
    }
}
