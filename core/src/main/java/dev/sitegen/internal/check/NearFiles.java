package dev.sitegen.internal.check;

import dev.sitegen.internal.read.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the file of the content that an author means who wrote another name in its directory. Safe to share between threads. */
final class NearFiles {

    /** Shorter names occur in others by chance. */
    private static final int SHORTEST_PART = 2;

    private final Collection<String> paths;

    /** The names of the files of each directory, once they are asked for. */
    private Map<String, List<String>> names;

    /** @param paths every file of the content */
    NearFiles(Collection<String> paths) {
        this.paths = paths;
    }

    /**
     * Returns a target as it should be written.
     *
     * @param tried the paths that the target as it is written may mean, the likeliest first
     */
    Optional<String> corrected(String target, List<String> tried) {
        String directories = target.substring(0, target.lastIndexOf('/') + 1);
        return tried.stream()
                .flatMap(path -> near(name(path), in(directory(path))).stream())
                .findFirst()
                .map(directories::concat);
    }

    private static Optional<String> near(String name, List<String> names) {
        String stem = stem(name);
        return first(names, other -> stem(other).equals(stem) && other.endsWith(".md"))
                .or(() -> first(names, other -> stem(other).equals(stem)))
                .or(() -> Nearest.to(name, names).stream().findFirst())
                .or(() -> first(names, other -> isPart(stem(other), stem) || isPart(stem, stem(other))));
    }

    private static Optional<String> first(List<String> names, Predicate<String> isMeant) {
        return names.stream().filter(isMeant).findFirst();
    }

    private static boolean isPart(String part, String name) {
        return part.length() >= SHORTEST_PART && name.startsWith(part);
    }

    private synchronized List<String> in(String directory) {
        if (names == null) {
            names = paths.stream()
                    .sorted()
                    .collect(Collectors.groupingBy(
                            NearFiles::directory, Collectors.mapping(NearFiles::name, Collectors.toList())));
        }
        return names.getOrDefault(directory, List.of());
    }

    /** A name as it is compared: without its ending, blanks and the case of its letters. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String directory(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
