package dev.sitegen.internal.publish;

import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * List of the site's own files in a published directory. Everything else there belongs to its owner.
 *
 * @param generator who published it, for people to read
 * @param files every file but the manifest itself, sorted by path, each path once
 */
public record Manifest(String generator, List<PublishedFile> files) {

    /** Address of the manifest in the site. */
    public static final SitePath PATH = Addresses.manifest();

    /** @throws IllegalArgumentException if two files have one path or the generator's name would need escapes in JSON */
    public Manifest {
        if (generator.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            throw new IllegalArgumentException("generator: " + generator);
        }
        files = files.stream().sorted(Comparator.comparing(PublishedFile::path)).toList();
        for (int i = 1; i < files.size(); i++) {
            if (files.get(i).path().equals(files.get(i - 1).path())) {
                throw new IllegalArgumentException(
                        "two files at one path: " + files.get(i).path());
            }
        }
    }

    /** The manifest of a directory that holds no site. */
    static Manifest none() {
        return new Manifest("", List.of());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws DamagedManifestException if the file holds anything else
     */
    public static Manifest read(Path file) throws IOException {
        return ManifestFormat.read(file);
    }

    /** Writes a new file: JSON, one published file a line, the same bytes for the same files. */
    public void write(Path file) throws IOException {
        ManifestFormat.write(this, file);
    }

    /** The file published at a path, if there is one. */
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

    /** Returns whether the path is the site's own: a published file or the manifest. */
    boolean owns(String path) {
        return path.equals(PATH.value()) || find(path).isPresent();
    }

    /** Every directory that holds a published file, at whatever depth. */
    Set<String> directories() {
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
}
