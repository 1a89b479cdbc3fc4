package dev.sitegen.build;

import dev.sitegen.model.SitePath;
import java.util.Objects;

/**
 * A file of a published site.
 *
 * @param path its address in the site
 * @param size its length in bytes
 * @param checksum the checksum of its bytes
 */
public record PublishedFile(SitePath path, long size, Checksum checksum) {

    /**
     * Checks the values.
     *
     * @param path its address in the site
     * @param size its length in bytes
     * @param checksum the checksum of its bytes
     * @throws IllegalArgumentException if the size is negative
     */
    public PublishedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(checksum);
        if (size < 0) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    /**
     * Describes a file that is in memory.
     *
     * @param path its address in the site
     * @param content its bytes
     * @return the file
     */
    public static PublishedFile of(SitePath path, byte[] content) {
        return new PublishedFile(path, content.length, Checksum.of(content));
    }
}
