package dev.sitegen.build;

import dev.sitegen.diagnostic.SourcePosition;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The copy of a site whose data another site adds up: where it is kept, where it comes from, and which of its files a build reads.
 *
 * @param id its id in site.yaml
 * @param name its name
 * @param directory the directory of the copy, whether it is there or not
 * @param address the address of the site on the web, ending in {@code /}, if site.yaml names it
 * @param indicators the ids of the indicators that are added up
 * @param position where site.yaml names it
 */
public record SourceCopy(
        String id,
        String name,
        Path directory,
        Optional<URI> address,
        List<String> indicators,
        SourcePosition position) {

    private static final String DATA = "data/";
    private static final String CSV = ".csv";

    /** The tables about a whole site that a build reads. */
    private static final List<String> TABLES = List.of("indicators", "organizations", "reports", "coverage");

    /**
     * Copies the list.
     *
     * @param id its id in site.yaml
     * @param name its name
     * @param directory the directory of the copy, whether it is there or not
     * @param address the address of the site on the web, ending in {@code /}, if site.yaml names it
     * @param indicators the ids of the indicators that are added up
     * @param position where site.yaml names it
     */
    public SourceCopy {
        indicators = List.copyOf(indicators);
    }

    /**
     * {@return the files of the site that a build reads, beside its manifest}
     *
     * @param manifest the manifest of the site
     */
    public List<PublishedFile> needed(SiteManifest manifest) {
        return needed(manifest, indicators);
    }

    /**
     * {@return the data files of a site that a build reads}
     *
     * @param manifest the manifest of the site
     * @param indicators the ids of the indicators that are added up
     */
    public static List<PublishedFile> needed(SiteManifest manifest, List<String> indicators) {
        List<PublishedFile> needed = new ArrayList<>();
        TABLES.forEach(table -> needed.addAll(partsOf(table, manifest)));
        indicators.forEach(id -> needed.addAll(partsOf("indicators/" + id, manifest)));
        return needed;
    }

    /**
     * {@return the parts of a table of a site, in order; none if the site has no such table}
     *
     * @param table its name below {@code data/}, such as {@code coverage} or {@code indicators/review.closed}
     * @param manifest the manifest of the site
     */
    public static List<PublishedFile> partsOf(String table, SiteManifest manifest) {
        List<PublishedFile> parts = new ArrayList<>();
        Optional<PublishedFile> part = manifest.find(DATA + table + CSV);
        while (part.isPresent()) {
            parts.add(part.get());
            part = manifest.find(DATA + table + "/" + (parts.size() + 1) + CSV);
        }
        return parts;
    }
}
