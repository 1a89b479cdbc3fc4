package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that the theme's own tests ask of the script alone, asked in a browser, of a server and from the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchGoldenTest {

    private static final Path FILES = Path.of("../src/test/resources/search");
    private static final String FIRST = """
            const path = link => link.href.slice(arguments[0].length).replace(/\\?[^#]*/, '');
            const figure = document.querySelector('.found-figure');
            if (figure) {
              const [organization, year] = figure.querySelector('.answer-of').textContent.split(' · ');
              const series = path(figure.querySelector('.answer-links a:last-child'));
              return ['=', series.replace(/^indicators\\/|\\.html.*$/g, ''), organization, parseInt(year),
                figure.querySelector('strong').textContent].join(' ');
            }
            const link = document.querySelector('#page-search-names a') || document.querySelector('.results a');
            return link ? path(link) : 'none';
            """;

    private Browser browser;
    private Place served;
    private Place disk;

    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        BuildResult result = SiteGenerator.create(FILES.resolve("content")).build(BuildOptions.into(directory));
        assertTrue(result.published(), result.diagnostics()::toString);
        browser = Browser.open();
        served = Place.strictServer("/", directory);
        disk = Place.disk(directory);
    }

    @AfterAll
    void close() throws IOException {
        served.close();
        disk.close();
        browser.close();
    }

    static Stream<List<String>> queries() throws IOException {
        return Files.readAllLines(FILES.resolve("queries.txt")).stream()
                .filter(line -> line.contains(" => "))
                .map(line -> List.of(line.split(" => ", 2)));
    }

    private void search(Place place, String query) {
        browser.go(place.of("search.html") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        browser.until(
                "const line = document.getElementById('page-search-status');"
                        + " return line.textContent && line.textContent !== document.getElementById('page-search-results').dataset.loading");
    }

    /** A report that was read may turn out to lead to another section than the index knows. */
    @ParameterizedTest
    @MethodSource("queries")
    void aQueryFindsFirstWhatItIsAbout(List<String> query) {
        for (Place place : List.of(disk, served)) {
            search(place, query.get(0));
            String first = (String) browser.run(FIRST, place.toString());
            assertEquals(page(query.get(1)), page(first), place::toString);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static String page(String found) {
        return found.startsWith("=") ? found : found.replaceFirst("#.*", "");
    }

    @Test
    void anAnswerShowsTheSentenceOfItsFigure() {
        search(served, "样本县2023年行政复议办结");
        browser.until("return !!document.querySelector('.answer-sentence mark')");
        String sentence = browser.all(".answer-sentence").get(0).getText();
        assertTrue(sentence.startsWith("全年复议案件办理83件，其中办结77件"), sentence);
        assertEquals(2, browser.all(".answer-series li").size());
        // No text has these words side by side, which is no matter where the figure is found.
        String status = browser.all("#page-search-status").get(0).getText();
        assertFalse(status.contains("没有"), status);
    }
}
