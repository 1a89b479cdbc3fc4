package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.transfer.internal.store.Item;
import java.util.Comparator;
import java.util.Set;

/**
 * Order of sending: a file comes after those that it leads to, so that a reader of a half-sent site finds no link without its file.
 * The manifest, which lists all, comes after all.
 */
enum Rank {
    /** Styles, scripts, pictures, attachments: what pages need. */
    ASSET,
    /** Reports and ordinary pages. */
    PAGE,
    /** Lists of pages, tables over all reports, the index of the search, feeds and maps. */
    INDEX;

    private static final Set<String> DIRECTORIES_OF_LISTS =
            Set.of("coverage", "data", "indicators", "organizations", "years");

    static final Comparator<Item> ORDER =
            Comparator.comparing((Item item) -> of(item.path())).thenComparing(Item::path);

    /** The rank of a file; a compressed copy has that of its original. */
    static Rank of(String path) {
        if (path.endsWith(GzipCopies.ENDING)) {
            return of(path.substring(0, path.length() - GzipCopies.ENDING.length()));
        }
        int slash = path.indexOf('/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (slash < 0
                || DIRECTORIES_OF_LISTS.contains(path.substring(0, slash))
                || name.equals("index.html")
                || path.equals("search/index.js")) {
            return INDEX;
        }
        return name.endsWith(".html") ? PAGE : ASSET;
    }
}
