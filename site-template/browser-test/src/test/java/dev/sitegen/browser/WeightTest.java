package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Weight of all that a page makes a new reader load, as a server that compresses with gzip sends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeightTest {

    private static final int MOST_OF_A_REPORT = 30 * 1024;
    private static final int MOST_OF_HOME = 25 * 1024;
    private static final int MOST_REQUESTS = 4;

    /** The addresses of the files that were loaded, below that of the site. */
    private static final String LOADED = """
            return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                .map(entry => decodeURIComponent(new URL(entry.name).pathname.slice(1)));
            """;

    private Browser browser;
    private Place place;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        browser.withoutCache();
        place = Place.server("/");
    }

    @AfterAll
    void close() throws IOException {
        place.close();
        browser.close();
    }

    @Test
    void aReportIsLight() {
        List<String> reports = SampleSite.pages().stream()
                .filter(page -> SampleSite.kind(page).equals("report"))
                .map(page -> page.toString().replace('\\', '/'))
                .toList();
        assertTrue(reports.size() > 1);
        assertAll(reports.stream().map(report -> () -> isLight(report, MOST_OF_A_REPORT)));
    }

    @Test
    void homeIsLight() throws IOException {
        isLight("index.html", MOST_OF_HOME);
    }

    private void isLight(String page, int most) throws IOException {
        browser.go(place.of(page));
        List<?> loaded = (List<?>) browser.run(LOADED);
        assertTrue(loaded.contains(page) && loaded.contains("theme/site.css"), loaded::toString);
        assertTrue(loaded.size() <= MOST_REQUESTS, loaded::toString);
        int sum = 0;
        for (Object file : loaded) {
            sum += compressed(Files.readAllBytes(SampleSite.ROOT.resolve((String) file)));
        }
        int weight = sum;
        assertTrue(weight <= most, () -> page + " weighs " + weight + " bytes");
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(sent)) {
            zip.write(bytes);
        }
        return sent.size();
    }
}
