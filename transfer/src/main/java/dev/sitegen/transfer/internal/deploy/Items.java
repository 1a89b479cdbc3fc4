package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.model.SitePath;
import dev.sitegen.transfer.internal.store.Item;
import java.io.ByteArrayInputStream;

/** Files that are in memory. */
final class Items {

    private Items() {}

    static Item of(SitePath path, byte[] content) {
        return new Item(PublishedFile.of(path, content), () -> new ByteArrayInputStream(content));
    }

    static Item of(String path, byte[] content) {
        return of(SitePath.of(path), content);
    }
}
