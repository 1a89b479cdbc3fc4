package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/**
 * State of a file as the file system reports it, without reading its bytes.
 *
 * @param changed time of the last change of any kind, which cannot be set back, in nanoseconds; where the file system keeps none,
 *     the time of the last modification
 * @param rest everything else: its size, the time of its last modification, and the number that distinguishes it from a file that took its
 *     name. Another name for the file, or one less, leaves this as it is and sets {@code changed} to now
 */
record FileState(long changed, long rest) {

    private static final String UNIX = "unix:isRegularFile,size,lastModifiedTime,ctime,ino";
    private static final String OTHER = "isRegularFile,size,lastModifiedTime,creationTime";

    /**
     * The present state of a regular file.
     *
     * @param unix whether its file system has the attributes that POSIX asks for
     * @throws NoSuchFileException if there is none, or something that is no regular file
     */
    static FileState of(Path file, boolean unix) throws IOException {
        Map<String, Object> found = Files.readAttributes(file, unix ? UNIX : OTHER, LinkOption.NOFOLLOW_LINKS);
        if (!Boolean.TRUE.equals(found.get("isRegularFile"))) {
            throw new NoSuchFileException(file.toString(), null, "not a regular file");
        }
        long modified = nanos(found.get("lastModifiedTime"));
        long changed = unix ? nanos(found.get("ctime")) : modified;
        long identity = unix ? ((Number) found.get("ino")).longValue() : nanos(found.get("creationTime"));
        long size = ((Number) found.get("size")).longValue();
        return new FileState(changed, (modified * 31 + identity) * 31 + size);
    }

    private static long nanos(Object time) {
        return nanos((FileTime) time);
    }

    /** A time as {@link #changed} counts it. */
    static long nanos(FileTime time) {
        return time.toInstant().getEpochSecond() * 1_000_000_000L
                + time.toInstant().getNano();
    }

    /** Returns whether nothing but the number of its names can have changed between two states. */
    boolean isSameButForNames(FileState other) {
        return rest == other.rest;
    }

    void addTo(Checksum.Builder sum) {
        sum.add(changed).add(rest);
    }
}
