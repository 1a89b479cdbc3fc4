package dev.sitegen.transfer;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Published sites of some files, as a build leaves them. */
public final class TestSites {

    /** A small site: pages, a list, an asset, an empty file, names in Chinese and with a blank. */
    public static final Map<String, String> FIRST = Map.of(
            "index.html", "<p>首页</p>",
            "work/2023/office.html", "<p>办结77件</p>",
            "work/2023/附件 一.csv", "名称,数量\n复议,77\n",
            "work/2023/empty.txt", "",
            "work/2022/office.html", "<p>办结70件</p>",
            "search/index.js", "[1]",
            "theme/site.css", "p{}");

    private TestSites() {}

    /** The same with a figure changed that has the same size, a page removed and one added. */
    public static Map<String, String> second() {
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("work/2023/office.html", "<p>办结78件</p>");
        files.remove("work/2022/office.html");
        files.put("work/2024/office.html", "<p>办结80件</p>");
        files.put("index.html", "<p>首页，三年</p>");
        return files;
    }

    /** Puts a site into a directory, in the place of one that is there. */
    public static Path publish(Path directory, Map<String, String> files) throws IOException {
        delete(directory);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        List<PublishedFile> listed = files.entrySet().stream()
                .map(file -> PublishedFile.of(
                        SitePath.of(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        StringBuilder manifest = new StringBuilder();
        new SiteManifest("site-gen test", listed).writeTo(manifest);
        Files.writeString(directory.resolve("manifest.json"), manifest);
        return directory;
    }

    /** A manifest as versions wrote it that summed files by SHA-256. */
    public static String olderManifest(String manifest) {
        return manifest.replaceAll("\"xxh128\":\"[0-9a-f]*\"", "\"sha256\":\"" + "0123456789abcdef".repeat(4) + "\"");
    }

    /** Every file below a directory with its text. */
    public static SortedMap<String, String> read(Path directory) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = directory.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
