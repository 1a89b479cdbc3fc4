package dev.sitegen.internal.assemble;

import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which file of the content directory an author means. */
public final class SourcePaths {

    private SourcePaths() {}

    /** A target taken apart: the path as written, and the fragment, each decoded and perhaps empty. */
    public record Target(String path, String fragment) {

        public static Target of(String written) {
            int hash = written.indexOf('#');
            String path = hash < 0 ? written : written.substring(0, hash);
            return new Target(decode(path), hash < 0 ? "" : decode(written.substring(hash + 1)));
        }
    }

    /**
     * The files a path may mean, likeliest first: beside the document, then, for a report, in the directory that belongs to
     * it. A path that begins with {@code /} is taken from the content directory. Empty when it leads out of it.
     */
    public static Stream<String> candidates(Document from, String path) {
        return places(from, path).stream().flatMap(place -> normalize(place).stream());
    }

    /** The same before they are {@linkplain #normalize normalized}: most often the first is meant, and no other looked at. */
    public static List<String> places(Document from, String path) {
        if (path.startsWith("/")) {
            return List.of(path);
        }
        String directory = from.source().substring(0, from.source().lastIndexOf('/') + 1);
        return from instanceof Report report
                ? List.of(directory + path, directory + report.key().organization() + "/" + path)
                : List.of(directory + path);
    }

    /** The path without empty names, {@code .} and {@code ..}; empty if it leads out of the content directory. */
    public static Optional<String> normalize(String path) {
        StringBuilder names = new StringBuilder(path.length());
        for (int start = 0, end; start <= path.length(); start = end + 1) {
            int slash = path.indexOf('/', start);
            end = slash < 0 ? path.length() : slash;
            if (isDots(path, start, end, "..")) {
                if (names.length() == 0) {
                    return Optional.empty();
                }
                names.setLength(Math.max(0, names.lastIndexOf("/")));
            } else if (end > start && !isDots(path, start, end, ".")) {
                names.append(names.length() == 0 ? "" : "/").append(path, start, end);
            }
        }
        return Optional.of(Normalizer.normalize(names, Normalizer.Form.NFC));
    }

    private static boolean isDots(String path, int start, int end, String dots) {
        return end - start == dots.length() && path.startsWith(dots, start);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing means itself.
            return text;
        }
    }
}
