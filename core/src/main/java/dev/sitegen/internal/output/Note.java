package dev.sitegen.internal.output;

import java.io.IOException;
import java.io.OutputStream;
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

    private static final int DIGEST = 32;

    private Note() {}

    /** The note on the site that stands, if there is one and it still holds. */
    static Optional<byte[]> read(Workspace workspace, Manifest published) {
        try {
            byte[] file = Files.readAllBytes(workspace.note());
            if (file.length < 2 * DIGEST) {
                return Optional.empty();
            }
            byte[] stamp = Arrays.copyOf(file, DIGEST);
            byte[] content = Arrays.copyOfRange(file, DIGEST, file.length - DIGEST);
            byte[] sum = Arrays.copyOfRange(file, file.length - DIGEST, file.length);
            boolean holds =
                    Arrays.equals(sum, sum(stamp, content)) && Arrays.equals(stamp, stamp(workspace, published));
            return holds ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            // Not there, or a file of the site is gone.
            return Optional.empty();
        }
    }

    static void write(Workspace workspace, Manifest published, byte[] content) throws IOException {
        byte[] stamp = stamp(workspace, published);
        Path written = workspace.directory().resolve("note.new");
        try (OutputStream out = Files.newOutputStream(written)) {
            out.write(stamp);
            out.write(content);
            out.write(sum(stamp, content));
        }
        Files.move(written, workspace.note(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] sum(byte[] stamp, byte[] content) {
        MessageDigest digest = Sha256.digest();
        digest.update(stamp);
        return digest.digest(content);
    }

    private static byte[] stamp(Workspace workspace, Manifest published) throws IOException {
        boolean unix =
                workspace.output().getFileSystem().supportedFileAttributeViews().contains("unix");
        List<String> attributes = unix
                ? List.of("size", "lastModifiedTime", "ctime", "ino")
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
