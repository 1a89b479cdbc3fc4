package dev.sitegen.internal.publish;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.FilePaths;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites for the tests, and directories as values that can be compared. */
final class Sites {

    static final String GENERATOR = "site-gen test";

    private Sites() {}

    /** Publishes the files of a map from path to content. */
    static SiteManifest publish(Path output, Map<String, String> files) throws IOException {
        try (Publication publication = Publication.open(output, GENERATOR)) {
            write(publication, files);
            return publication.publish();
        }
    }

    static void write(Publication publication, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            publication.write(SitePath.of(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A site of a few hundred files, different for every name: some files shared, some changed, some only its own. */
    static Map<String, String> large(String name) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            files.put("shared/" + i % 10 + "/" + i + ".html", "the same in every site " + i);
            files.put("changed/" + i % 10 + "/" + i + ".html", (name + i).repeat(500));
            files.put("only/" + name + "/" + i + ".html", name + i);
        }
        return files;
    }

    /** Every file, link and directory below a root with what it holds, the root itself not counted; empty if it is absent. */
    static SortedMap<String, String> snapshot(Path root) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        if (!Trees.exists(root)) {
            return entries;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(path -> !path.equals(root))::iterator) {
                entries.put(FilePaths.relative(root, path), describe(path));
            }
        }
        return entries;
    }

    private static String describe(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "link to " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path) ? "directory" : "file " + Files.readString(path, StandardCharsets.UTF_8);
    }

    static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    /** Copies a directory, to build the states that a killed build leaves. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
