package dev.sitegen;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows the relative links of a published site. */
final class Links {

    private Links() {}

    /** Every link that leads to no file, or to no place on a page. */
    static List<String> broken(Path output) throws IOException {
        Map<Path, Document> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(file.normalize(), Jsoup.parse(Files.readString(file)));
            }
        }
        List<String> broken = new ArrayList<>();
        for (Map.Entry<Path, Document> page : pages.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                String link = element.attr(element.hasAttr("href") ? "href" : "src");
                URI uri = URI.create(link);
                if (!uri.isAbsolute() && !leads(uri, page.getKey(), pages)) {
                    broken.add(output.relativize(page.getKey()) + " -> " + link);
                }
            }
        }
        return broken.stream().sorted().toList();
    }

    private static boolean leads(URI link, Path from, Map<Path, Document> pages) {
        Path target = link.getPath().isEmpty()
                ? from
                : from.resolveSibling(link.getPath()).normalize();
        if (link.getFragment() == null) {
            return Files.isRegularFile(target);
        }
        Document page = pages.get(target);
        return page != null && page.getElementById(link.getFragment()) != null;
    }
}
