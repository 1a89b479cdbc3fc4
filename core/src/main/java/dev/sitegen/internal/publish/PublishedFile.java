package dev.sitegen.internal.publish;

import dev.sitegen.internal.base.Sha256;
import dev.sitegen.model.SitePath;
import java.util.Objects;

/**
 * A file of a published site.
 *
 * @param path its address in the site
 * @param size its length in bytes
 * @param sha256 the digest of its bytes
 */
public record PublishedFile(SitePath path, long size, Sha256 sha256) {

    public PublishedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
        if (size < 0) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    static PublishedFile of(SitePath path, byte[] content) {
        return new PublishedFile(path, content.length, Sha256.of(content));
    }
}
