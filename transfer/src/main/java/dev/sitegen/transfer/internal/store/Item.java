package dev.sitegen.transfer.internal.store;

import dev.sitegen.build.PublishedFile;

/**
 * A file as it is to be in a store.
 *
 * @param file its path, size and digest
 * @param content its bytes
 */
public record Item(PublishedFile file, Content content) {

    /** Its path. */
    public String path() {
        return file.path().value();
    }
}
