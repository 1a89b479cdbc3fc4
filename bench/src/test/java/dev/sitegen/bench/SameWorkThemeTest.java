package dev.sitegen.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme that other generators are compared by makes what they make, and links that lead somewhere. */
class SameWorkThemeTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @TempDir
    private Path temp;

    private Path build(Figures figures) throws IOException {
        Path content = temp.resolve("content");
        Path output = temp.resolve("site");
        Directories.write(new Corpus(20, 1, Variant.MARKDOWN, figures), content);
        BuildResult report = SiteGenerator.create(content)
                .build(BuildOptions.into(output)
                        .withBaseUrl(URI.create("https://www.example.gov.cn/"))
                        .withTheme("same-work"));
        assertTrue(report.published(), () -> report.diagnostics().toString());
        return output;
    }

    @Test
    void thePagesAreThoseOfTheOthers() throws IOException {
        assertEquals(
                List.of(
                        "404.html",
                        "feed.xml",
                        "index.html",
                        "manifest.json",
                        "organizations",
                        "robots.txt",
                        "rule-of-law",
                        "sitemap.xml",
                        "theme",
                        "years"),
                names(build(Figures.NONE)).sorted().toList());
    }

    private static Stream<String> names(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void aReportHasATableOfItsFigures() throws IOException {
        Path site = build(Figures.INLINE);
        try (Stream<Path> reports = Files.walk(site)) {
            String page =
                    Files.readString(reports.filter(path -> path.toString().matches(".*/rule-of-law/2020/[^/]*\\.html"))
                            .findFirst()
                            .orElseThrow());
            String table = page.substring(0, page.indexOf("</table>"));
            assertEquals(80, table.split("<tr><td>", -1).length - 1);
            assertTrue(page.contains("rel=\"prev\"") && page.contains("rel=\"next\""));
            assertFalse(page.contains("<svg"));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Path site = build(Figures.INLINE);
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        List<String> dead = new ArrayList<>();
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String path = URI.create(link.group(1)).getPath();
                boolean absolute = URI.create(link.group(1)).isAbsolute();
                if (!absolute && !path.isEmpty() && !Files.exists(page.resolveSibling(path))) {
                    dead.add(page + " -> " + link.group(1));
                }
            }
        }
        assertEquals(
                "",
                dead.stream().collect(Collectors.toCollection(TreeSet::new)).stream()
                        .limit(5)
                        .collect(Collectors.joining("\n")));
    }
}
