package dev.sitegen.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The published sample site. Nothing here depends on what its reports say. */
final class SampleSite {

    static final Path ROOT = Path.of(System.getProperty("browser.site")).normalize();

    private static final Pattern KIND = Pattern.compile("<body class=\"([a-z-]+)\"");

    private SampleSite() {}

    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no site to look at; build it first: mvn package", e);
        }
    }

    /** The largest page of every kind but the redirects, which go elsewhere by themselves. */
    static Map<String, String> largestOfEachKind() {
        Map<String, String> largest = new TreeMap<>();
        pages().stream()
                .sorted(Comparator.comparing(page -> read(page).length()))
                .forEach(page -> largest.put(kind(page), page.toString().replace('\\', '/')));
        largest.remove("redirect");
        return largest;
    }

    static String kind(Path page) {
        Matcher kind = KIND.matcher(read(page));
        if (!kind.find()) {
            throw new IllegalStateException(page + " has no <body> with the name of its layout");
        }
        return kind.group(1);
    }

    private static String read(Path page) {
        try {
            return Files.readString(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
