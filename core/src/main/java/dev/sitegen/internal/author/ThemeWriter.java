package dev.sitegen.internal.author;

import dev.sitegen.build.ThemeFilesResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes files of the theme below {@code theme/} of the content, where they take the place of the theme's own. */
public final class ThemeWriter {

    private final SortedMap<String, byte[]> theme;
    private final NewFiles files;

    /**
     * @param theme the files of the theme by path
     * @param content the content directory
     */
    public ThemeWriter(SortedMap<String, byte[]> theme, Path content) {
        this.theme = theme;
        this.files = new NewFiles(content);
    }

    /**
     * Writes files that are not there yet.
     *
     * @param names files or directories of the theme; none for all
     */
    public ThemeFilesResult write(Collection<String> names) throws IOException {
        List<String> unknown = names.stream()
                .filter(name -> theme.keySet().stream().noneMatch(path -> isOf(path, name)))
                .toList();
        List<String> written = new ArrayList<>();
        List<String> left = new ArrayList<>();
        if (unknown.isEmpty()) {
            for (Map.Entry<String, byte[]> file : theme.entrySet()) {
                String path = "theme/" + file.getKey();
                if (names.isEmpty() || names.stream().anyMatch(name -> isOf(file.getKey(), name))) {
                    (files.create(path, file.getValue()) ? written : left).add(path);
                }
            }
        }
        return new ThemeFilesResult(written, left, unknown);
    }

    private static boolean isOf(String path, String name) {
        String directory = name.endsWith("/") ? name : name + "/";
        return path.equals(name) || path.startsWith(directory);
    }
}
