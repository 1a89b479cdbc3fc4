package dev.sitegen.build;

import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * List of the site's own files in a published directory, the file {@code manifest.json}. Everything else there belongs to its owner.
 *
 * @param generator the program that published the site, for people to read
 * @param files every file but the manifest itself, sorted by path, each path once
 */
public record SiteManifest(String generator, List<PublishedFile> files) {

    /** A version control system, GitHub Pages, a web server, the file managers of macOS and Windows. */
    private static final Set<String> OF_OTHERS = Set.of(
            ".git",
            ".gitattributes",
            ".gitignore",
            ".hg",
            ".svn",
            ".nojekyll",
            "CNAME",
            ".htaccess",
            ".well-known",
            ".DS_Store",
            "Thumbs.db",
            "desktop.ini");

    /** Address of the manifest in the site. */
    public static final SitePath PATH = SitePath.of("manifest.json");

    /**
     * Sorts the files by their paths.
     *
     * @param generator the program that published the site
     * @param files every file but the manifest itself, in any order
     * @throws IllegalArgumentException if two files have one path, if one is the manifest itself, or if the generator's name would
     *     need escapes in JSON
     */
    public SiteManifest {
        if (generator.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            throw new IllegalArgumentException("generator: " + generator);
        }
        files = files.stream().sorted(Comparator.comparing(PublishedFile::path)).toList();
        for (int i = 0; i < files.size(); i++) {
            SitePath path = files.get(i).path();
            if (path.equals(PATH)) {
                throw new IllegalArgumentException("a manifest does not list itself");
            }
            if (i > 0 && path.equals(files.get(i - 1).path())) {
                throw new IllegalArgumentException("two files at one path: " + path);
            }
        }
    }

    /** {@return the manifest of a place that holds no site} */
    public static SiteManifest none() {
        return new SiteManifest("", List.of());
    }

    /**
     * Reads the manifest of a site on disk.
     *
     * @param file the file {@code manifest.json}
     * @return what it lists
     * @throws DamagedManifestException if the file holds anything but what {@link #writeTo} wrote
     * @throws IOException if it cannot be read
     */
    public static SiteManifest read(Path file) throws IOException {
        return ManifestFormat.read(file);
    }

    /**
     * Reads a manifest that comes from elsewhere, such as another site on the web. Nothing in it is believed that site-gen would not
     * have written: no path leads out of a site ({@code ..}, {@code /etc}, {@code a\b}), none is there twice.
     *
     * @param in its bytes; left open
     * @param name its place as the message of an exception names it, such as its address
     * @param mostBytes the size from which on it is refused, so that a reader's memory is not the sender's to decide on
     * @return what it lists
     * @throws DamagedManifestException if it holds anything but what {@link #writeTo} wrote, or is too large
     * @throws IOException if it cannot be read
     */
    public static SiteManifest read(InputStream in, String name, int mostBytes) throws IOException {
        byte[] bytes = in.readNBytes(mostBytes);
        if (bytes.length == mostBytes && in.read() >= 0) {
            throw new DamagedManifestException(name, 0);
        }
        return ManifestFormat.read(bytes, name);
    }

    /**
     * {@return whether a version of site-gen wrote it that summed files in another way, so that it shows which files there are and not what
     *     they hold; none of them is equal to one of this version}
     */
    public boolean isOlder() {
        return files.stream().anyMatch(file -> file.checksum().equals(Checksum.UNKNOWN));
    }

    /**
     * Writes JSON, one published file a line, the same text for the same files.
     *
     * @param out takes the text; not closed
     * @throws IOException if it cannot take it
     */
    public void writeTo(Appendable out) throws IOException {
        ManifestFormat.write(this, out);
    }

    /**
     * {@return the file published at a path, if there is one}
     *
     * @param path an address in the site
     */
    public Optional<PublishedFile> find(String path) {
        int low = 0;
        int high = files.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PublishedFile file = files.get(middle);
            int order = file.path().value().compareTo(path);
            if (order == 0) {
                return Optional.of(file);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * {@return whether the path is the site's own: a published file or the manifest}
     *
     * @param path an address in the site
     */
    public boolean owns(String path) {
        return path.equals(PATH.value()) || find(path).isPresent();
    }

    /** {@return every directory that holds a published file, at whatever depth} */
    public Set<String> directories() {
        Set<String> directories = new HashSet<>();
        for (PublishedFile file : files) {
            String path = file.path().value();
            // A directory that is known has all its parents known.
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                if (!directories.add(path.substring(0, end))) {
                    break;
                }
            }
        }
        return directories;
    }

    /**
     * {@return whether a path belongs to whoever keeps or serves a directory, and never to a site}
     *
     * @param path a path in the directory, of which the first name decides
     */
    public static boolean isOfOthers(String path) {
        int slash = path.indexOf('/');
        return OF_OTHERS.contains(slash < 0 ? path : path.substring(0, slash));
    }
}
