package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** The same files work at the root of a server, in a folder of a server, under {@code default-src 'self'} and from the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowsingTest {

    private Browser browser;
    private List<Place> places;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        places = List.of(
                Place.server("/"), Place.server("/a/b/"), Place.strictServer("/xxgk/", SampleSite.ROOT), Place.disk());
    }

    @AfterAll
    void close() throws IOException {
        places.forEach(Place::close);
        browser.close();
    }

    List<Place> places() {
        return places;
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("places")
    void noKindOfPageComplains(Place place) {
        Map<String, String> pages = SampleSite.largestOfEachKind();
        assertTrue(pages.keySet().containsAll(List.of("home", "column", "report", "year")), pages::toString);
        // A server answers with it at any address, so that it knows the site by its baseUrl alone.
        pages.remove("not-found");
        pages.forEach((kind, page) -> {
            browser.go(place.of(page));
            assertEquals(kind, browser.kind());
            assertEquals(List.of(), browser.complaints(), page);
        });
    }

    @Test
    void thePageForWhatIsNotFoundComplainsOfNothingBelowTheBaseUrl() throws IOException {
        try (Place place = Place.strictServer("/xxgk/", SampleSite.ROOT)) {
            browser.go(place.of("404.html"));
            assertEquals("not-found", browser.kind());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("places")
    void fromHomeToAReportAndBackThroughTheBreadcrumb(Place place) {
        browser.go(place.of("index.html"));
        String home = browser.address();
        follow("nav.navigation a", "column");
        String column = browser.address();
        follow("main a", "report");
        follow("nav.breadcrumb a", "column");
        assertEquals(column, browser.address());
        follow("nav.breadcrumb a", "home");
        assertEquals(home, browser.address());
        assertEquals(List.of(), browser.complaints());
    }

    /** Clicks the first link that leads to a page of this kind. */
    private void follow(String selector, String kind) {
        List<String> pages = SampleSite.pages().stream()
                .filter(page -> SampleSite.kind(page).equals(kind))
                .map(page -> "/" + page.toString().replace('\\', '/'))
                .toList();
        WebElement link = browser.all(selector).stream()
                .filter(a -> a.isDisplayed() && a.getDomProperty("href") != null)
                .filter(a ->
                        pages.stream().anyMatch(page -> a.getDomProperty("href").endsWith(page)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to a " + kind + " page on " + browser.address()));
        link.click();
        // The driver comes back now and then while the page is still on its way.
        browser.until("return document.readyState === 'complete' && document.body.className === '" + kind + "'");
    }
}
