package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import dev.sitegen.transfer.internal.store.Content;
import dev.sitegen.transfer.internal.store.Item;
import dev.sitegen.transfer.internal.store.Tasks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compressed copies of texts beside them, for servers that send such a file as it is ({@code gzip_static} of nginx). */
final class GzipCopies {

    /** Ending that a copy has after the name of its original. */
    static final String ENDING = ".gz";

    private static final int THREADS = 4;

    /** Endings of files that are text and not compressed by themselves. */
    private static final Set<String> TEXTS = Set.of("html", "css", "js", "json", "csv", "xml", "svg", "txt", "md");

    /** Sizes below which a copy saves no packet of the network, and above which it is not held in memory. */
    private static final int LEAST = 1_024;

    private static final int MOST = 64 << 20;

    /** Length in bytes from which on the name of a copy might be too long for a file system. */
    private static final int MOST_NAME = 200;

    /** Place of the byte that names the system, and its value for none in particular (RFC 1952). */
    private static final int SYSTEM = 9;

    private static final byte UNKNOWN_SYSTEM = (byte) 255;

    private final SiteManifest manifest;
    private final Inventory inventory;

    GzipCopies(SiteManifest manifest, Inventory inventory) {
        this.manifest = manifest;
        this.inventory = inventory;
    }

    /** The copies of those files that have one. A copy that the target has of an original which is unchanged is not made again. */
    List<Item> of(List<Item> originals) throws IOException {
        List<Item> copies = Collections.synchronizedList(new ArrayList<>());
        Tasks.forEach(THREADS, originals, original -> {
            if (hasCopy(original.file())) {
                copies.add(copy(original));
            }
        });
        return copies;
    }

    /** Path of the copy that an older site may have beside a path; empty if the new site has a file of its own there. */
    Optional<String> mayHaveHad(String path) {
        return isText(path) && !manifest.owns(path + ENDING) ? Optional.of(path + ENDING) : Optional.empty();
    }

    private static boolean isText(String path) {
        return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private boolean hasCopy(PublishedFile file) {
        String path = file.path().value();
        return isText(path)
                && file.size() >= LEAST
                && file.size() <= MOST
                && !manifest.owns(path + ENDING)
                && file.path().fileName().getBytes(StandardCharsets.UTF_8).length <= MOST_NAME;
    }

    private Item copy(Item original) throws IOException {
        SitePath path = SitePath.of(original.path() + ENDING);
        Content content = () -> new ByteArrayInputStream(compressed(original.content()));
        Optional<PublishedFile> known = inventory.find(path.value());
        if (known.isPresent() && inventory.has(original.file()) && !inventory.isDoubtful(path.value())) {
            return new Item(known.get(), content);
        }
        return new Item(PublishedFile.of(path, compressed(original.content())), content);
    }

    /** The same bytes for the same content: the JDK writes neither a time nor a name, and names the system by its own version. */
    private static byte[] compressed(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = content.open();
                GZIPOutputStream out = new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            in.transferTo(out);
        }
        byte[] gzip = bytes.toByteArray();
        gzip[SYSTEM] = UNKNOWN_SYSTEM;
        return gzip;
    }
}
