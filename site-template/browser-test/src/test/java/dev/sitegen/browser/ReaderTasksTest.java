package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tasks of readers without a script, and how many clicks each takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTasksTest {

    private final Map<String, String> pages = SampleSite.largestOfEachKind();
    private Browser plain;
    private Place place;

    @BeforeAll
    void open() throws IOException {
        plain = Browser.openWithoutScripts();
        place = Place.server("/xxgk/");
    }

    @AfterAll
    void close() throws IOException {
        place.close();
        plain.close();
    }

    @Test
    void fromASentenceToTheSeriesIsOneClick() {
        plain.go(place.of(pages.get("report")));
        List<String> series = hrefs("#UCAP-CONTENT a:has(> data)");
        assertFalse(series.isEmpty());
        Set<String> sampled = new LinkedHashSet<>(List.of(series.get(0), series.get(series.size() - 1)));
        for (String address : sampled) {
            plain.go(address);
            assertEquals("indicator", plain.kind());
            assertEquals(1, plain.all("td:target a").size(), address);
        }
    }

    @Test
    void theContentsOfAReportLeadToItsFigures() {
        plain.go(place.of(pages.get("report")));
        plain.go(hrefs(".contents li:last-child a").get(0));
        assertEquals(1, plain.all(".report-figures > h2:target").size());
    }

    @Test
    void theCitationOfAReportIsOnItsPage() {
        plain.go(place.of(pages.get("report")));
        WebElement citation = plain.all("#page-citation").get(0);
        assertTrue(citation.isDisplayed());
        String canonical = (String) plain.run("return document.querySelector('link[rel=canonical]').href");
        assertTrue(citation.getText().contains(plain.all("h1").get(0).getText()), citation.getText());
        assertTrue(citation.getText().contains(canonical), citation.getText());
    }

    /** Two clicks with a script: the figure, and the button of its card. */
    @Test
    void aFigureIsCitedWithTwoClicks() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.go(place.of(pages.get("report")));
            browser.run("document.addEventListener('copy', () => window.copied = String(getSelection()))");
            // Pages scroll smoothly, and what moves cannot be clicked at.
            browser.run("document.querySelector('#UCAP-CONTENT a[aria-haspopup=dialog]').click()");
            browser.all(".card-copy").get(0).sendKeys(Keys.ENTER);
            String words = (String) browser.run("return document.querySelector('.card-value').textContent");
            String copied = (String) browser.run("return window.copied");
            assertTrue(copied.lines().findFirst().orElseThrow().endsWith(words), copied);
        }
    }

    @Test
    void allDataIsOneClickFromAnywhere() {
        assertAll(pages.entrySet().stream()
                .filter(page -> !page.getKey().equals("data"))
                .map(page -> () -> {
                    plain.go(place.of(page.getValue()));
                    assertTrue(
                            plain.all("a[href$='data/index.html']").stream().anyMatch(WebElement::isDisplayed),
                            page.getValue());
                }));
        plain.go(place.of("data/index.html"));
        List<String> files = place.pages(plain.all("main .downloads a"));
        assertTrue(files.containsAll(List.of("data/observations.csv", "data/indicators.xlsx")), files::toString);
        assertAll(files.stream().map(file -> () -> assertTrue(Files.exists(SampleSite.ROOT.resolve(file)), file)));
    }

    /** Pages that are no documents, such as those of the checks and of the data: their names are in the navigation. */
    @Test
    void theSearchFindsThePagesOfTheNavigation() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.go(place.of("index.html"));
            List<String> links = browser.all(".navigation a").stream()
                    .map(link -> link.getText() + " " + link.getDomProperty("href"))
                    .toList();
            assertTrue(links.stream().anyMatch(link -> link.endsWith("/data/index.html")), links::toString);
            assertTrue(links.stream().anyMatch(link -> link.endsWith("/checks.html")), links::toString);
            for (String link : links) {
                String[] nameAndAddress = link.split(" (?=http)");
                browser.go(
                        place.of("search.html") + "?q=" + URLEncoder.encode(nameAndAddress[0], StandardCharsets.UTF_8));
                browser.until("return Array.from(document.querySelectorAll('#page-search-names a'), a => a.href)"
                        + ".includes('" + nameAndAddress[1] + "')");
                String status = browser.all("#page-search-status").get(0).getText();
                assertFalse(status.contains(nameAndAddress[0]), status);
            }
        }
    }

    @Test
    void bothSentencesOfAFailedCheckAreOneClickAway() {
        plain.go(place.of("index.html"));
        leadsToBothSentences(".failing li:has(.arithmetic)", "li a");
        plain.go(place.of(pages.get("failures")));
        leadsToBothSentences(".verdict.fail", ".used a");
        String report = reportWithFailures();
        plain.go(report);
        leadsToBothSentences(".failures .verdict.fail", ".used a");
    }

    /** The page of a report that the failures of the site lead to. */
    private String reportWithFailures() {
        plain.go(place.of(pages.get("failures")));
        return plain.all(".verdict.fail div a").get(0).getDomProperty("href");
    }

    private void leadsToBothSentences(String verdict, String links) {
        assertFalse(plain.all(verdict).isEmpty(), verdict);
        List<String> sentences = hrefs(verdict + ":first-child " + links);
        assertTrue(sentences.size() >= 2, sentences::toString);
        for (String sentence : sentences) {
            plain.go(sentence);
            assertEquals("report", plain.kind(), sentence);
            assertEquals(1, plain.all("#UCAP-CONTENT :target").size(), sentence);
        }
    }

    private List<String> hrefs(String selector) {
        return plain.all(selector).stream()
                .map(link -> link.getDomProperty("href"))
                .toList();
    }
}
