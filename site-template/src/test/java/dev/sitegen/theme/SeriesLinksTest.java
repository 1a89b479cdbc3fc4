package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The ways from the figures of the sample site's reports to their series and back, without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesLinksTest {

    private static final Path CONTENT = Path.of("../content");

    private final Map<Path, Document> pages = new HashMap<>();
    private Path site;
    private List<Report> reports;

    @BeforeAll
    void build(@TempDir Path output) throws IOException {
        site = output.resolve("site");
        SiteGenerator generator = SiteGenerator.create(CONTENT);
        BuildResult built = generator.build(BuildOptions.into(site).withAsOf(LocalDate.of(2024, 4, 2)));
        assertTrue(built.published(), built.diagnostics()::toString);
        reports = generator.load().reports();
    }

    private Document page(Path file) {
        return pages.computeIfAbsent(file, f -> {
            try {
                return Jsoup.parse(Files.readString(f));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Path> reports() {
        return reports.stream()
                .map(report -> site.resolve(report.path().value()))
                .toList();
    }

    /** The element that a link of a page leads to, by the rules for files on a disk. */
    private Element target(Path page, Element link) {
        URI address = page.toUri().resolve(link.attr("href"));
        Path file = Path.of(URI.create(address.toString().replaceFirst("#.*", "")));
        assertTrue(Files.isRegularFile(file), () -> page + ": " + link);
        Element target = page(file).getElementById(address.getFragment());
        assertNotNull(target, () -> page + ": " + link);
        return target;
    }

    @Test
    void everyMarkedFigureLeadsToItsValueInTheSeriesAndItsValueLeadsBack() {
        int followed = 0;
        for (Path report : reports()) {
            for (Element figure : page(report).select("#UCAP-CONTENT data")) {
                Element link = figure.parent();
                if (!link.attr("href").contains("/indicators/")) {
                    continue;
                }
                followed++;
                Element value = target(report, link);
                assertEquals("td", value.normalName(), link::toString);
                Path series = Path.of(URI.create(
                        report.toUri().resolve(link.attr("href")).toString().replaceFirst("#.*", "")));
                Element sentence = target(series, value.selectFirst("a"));
                assertEquals(link.ownerDocument(), sentence.ownerDocument(), link::toString);
                assertEquals(figure.attr("value"), dataOf(sentence).attr("value"), link::toString);
            }
        }
        assertTrue(followed > 300, "followed: " + followed);
    }

    private static Element dataOf(Element sentence) {
        return sentence.normalName().equals("data") ? sentence : sentence.selectFirst("data");
    }

    @Test
    void everyMarkedFigureIsInALink() {
        for (Path report : reports()) {
            assertEquals(
                    List.of(),
                    page(report).select("#UCAP-CONTENT data").stream()
                            .filter(figure -> !figure.parent().is("a[href]"))
                            .map(Element::id)
                            .toList(),
                    report::toString);
        }
    }

    @Test
    void everyRowOfAReportLeadsToItsSeries() {
        for (Path report : reports()) {
            for (Element row : page(report).select(".report-figures tbody tr:not(.figure-group)")) {
                assertTrue(row.selectFirst("th a").attr("href").startsWith("../../indicators/"), row::toString);
            }
        }
    }

    /** Links around figures add nothing to what is read: words of the page that its file does not have are none. */
    @Test
    void theTextOfAReportIsThatOfItsFile() throws IOException {
        for (Report report : reports) {
            String source = words(CONTENT.resolve(report.source()));
            List<String> added = new ArrayList<>();
            Element content = page(site.resolve(report.path().value())).getElementById("UCAP-CONTENT");
            content.select(".form-table, .footnote-ref, .footnotes").remove();
            for (Element block : content.select("p, h2, h3, h4, h5, h6, li, td, th")) {
                String text = block.text().replaceAll("\\s", "");
                if (block.select("p, li").size() <= 1 && !source.contains(text)) {
                    added.add(text);
                }
            }
            assertEquals(List.of(), added, report.source());
        }
    }

    /** The words of a report's file without its marks. */
    private static String words(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join("", lines.toList())
                    .replaceAll("\\[([^\\]]*)\\]\\{[^}]*\\}", "$1")
                    .replaceAll("\\{#[^}]*\\}", "")
                    .replaceAll("\\[\\^[^\\]]*\\]", "")
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                    .replaceAll("[*\\s\\\\]", "");
        }
    }
}
