package dev.sitegen.internal.output;

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
 */
final class Note {

    /** How many bytes say what the site was like when it was published. */
    private static final int STAMP = 32;

    private Note() {}

    /** The note that is there, whether or not it holds. */
    static Optional<byte[]> read(Workspace workspace) {
        try {
            byte[] file = Files.readAllBytes(workspace.note());
            int end = file.length - Long.BYTES;
            boolean whole = end >= STAMP && ByteBuffer.wrap(file).getLong(end) == Checksum.of(file, end);
            return whole ? Optional.of(Arrays.copyOfRange(file, STAMP, end)) : Optional.empty();
        } catch (IOException e) {
            // Not there.
            return Optional.empty();
        }
    }

    /** Whether the note is on a site as it stands. */
    static boolean holds(Workspace workspace, Manifest published) {
        try (InputStream note = Files.newInputStream(workspace.note())) {
            return Arrays.equals(note.readNBytes(STAMP), stamp(workspace, published));
        } catch (IOException e) {
            // Not there, or a file of the site is gone.
            return false;
        }
    }

    static void write(Workspace workspace, Manifest published, byte[] content) throws IOException {
        byte[] note = ByteBuffer.allocate(STAMP + content.length + Long.BYTES)
                .put(stamp(workspace, published))
                .put(content)
                .array();
        int end = STAMP + content.length;
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
