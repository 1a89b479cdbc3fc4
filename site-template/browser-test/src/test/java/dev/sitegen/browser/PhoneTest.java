package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.WebElement;

/** Pages on a phone: what is on the first screen, what unfolds, and that nothing moves while a page loads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneTest {

    private static final int WIDTH = 390;
    private static final double MOST_SHIFT = 0.02;
    private static final String SHIFT = """
            const done = arguments[arguments.length - 1];
            let shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => setTimeout(() => done(shift), 100));
            """;
    /** The head cells of a form's rows with the number of rows each reaches over. */
    private static final String HEADS = """
            return Array.from(document.querySelectorAll('.form-rows tbody tr'), row =>
                Array.from(row.querySelectorAll('th'), cell => cell.textContent + ' ' + cell.rowSpan).join(' | '));
            """;

    private static final String ZERO_ROWS = """
            return Array.from(document.querySelectorAll('.form-rows tbody tr'))
                .filter(row => Array.from(row.querySelectorAll('td')).every(cell => cell.textContent === '0'))
            """;

    private final Map<String, String> pages = SampleSite.largestOfEachKind();
    private Browser phone;
    private Place place;

    @BeforeAll
    void open() throws IOException {
        phone = Browser.open();
        phone.phone(WIDTH);
        place = Place.server("/");
    }

    @AfterAll
    void close() throws IOException {
        place.close();
        phone.close();
    }

    @Test
    void titleAndFirstSentenceOfAReportAreOnTheFirstScreen() {
        phone.go(place.of(pages.get("report")));
        assertTrue(bottom("h1") < 320, () -> "title ends at " + bottom("h1"));
        assertTrue(bottom("#UCAP-CONTENT > p") < 800, () -> "first paragraph ends at " + bottom("#UCAP-CONTENT > p"));
    }

    private double bottom(String selector) {
        String script = "return document.querySelector(arguments[0]).getBoundingClientRect().bottom";
        return ((Number) phone.run(script, selector)).doubleValue();
    }

    @Test
    void whatIsKnownOfAReportUnfolds() {
        phone.go(place.of(pages.get("report")));
        WebElement fields = phone.all(".folds .fields").get(0);
        assertFalse(fields.isDisplayed());
        phone.all(".folds > details > summary").get(0).click();
        assertTrue(fields.isDisplayed());
    }

    @Test
    void theWaysToTheTablesOfAPageUnfold() {
        phone.go(place.of(pages.get("year")));
        WebElement ways = phone.all(".tables .jump ul").get(0);
        assertFalse(ways.isDisplayed());
        phone.run("document.querySelector('.tables .jump summary').click()");
        assertTrue(ways.isDisplayed());
    }

    @Test
    void navigationIsOneRowWithTheCurrentItemInSight() {
        phone.go(place.of("coverage.html"));
        assertTrue((boolean) phone.run("""
                const row = document.querySelector('.navigation ul').getBoundingClientRect();
                const item = document.querySelector('.navigation [aria-current]').getBoundingClientRect();
                return row.height < 60 && item.left >= row.left && item.right <= row.right;
                """));
    }

    @Test
    void rowsOfAFormInWhichAllIsZeroAreFoldedUntilAskedFor() throws IOException {
        String page = place.of(form());
        assertTrue((boolean) phone.run(ZERO_ROWS + ".every(row => row.hidden)"));
        // Pages scroll smoothly, and what moves cannot be clicked at.
        phone.run("document.querySelector('.form-rows + button').click()");
        assertTrue((boolean) phone.run("return !document.querySelector('.form-rows tr[hidden]')"));
        Object unfolded = phone.run(HEADS);
        try (Browser plain = Browser.open()) {
            plain.go(page);
            assertEquals(plain.run(HEADS), unfolded);
        }
    }

    @Test
    void aCellInAFoldedRowIsShownToWhoeverIsLedToIt() {
        String page = form();
        String cell = (String) phone.run(ZERO_ROWS + ".map(row => row.querySelector('td').id)[0]");
        phone.go(place.of("index.html"));
        phone.go(place.of(page) + "#" + cell);
        assertTrue((boolean) phone.run("return !document.getElementById(arguments[0]).closest('[hidden]')", cell));
    }

    /** Goes to a report with rows of zeros. */
    private String form() {
        for (var page : SampleSite.pages()) {
            String address = page.toString().replace('\\', '/');
            if (SampleSite.kind(page).equals("report")) {
                phone.go(place.of(address));
                if ((boolean) phone.run(ZERO_ROWS + ".length > 0")) {
                    return address;
                }
            }
        }
        throw new AssertionError("no form has a row of zeros");
    }

    @Test
    void whatFitsHasNoScrollingOfItsOwn() {
        phone.go(place.of(pages.get("year")));
        phone.until("""
                return Array.from(document.querySelectorAll('.table-scroll')).every(box =>
                    (getComputedStyle(box).overflowX === 'visible') === (box.scrollWidth <= box.clientWidth)
                        && box.scrollHeight <= box.clientHeight + 1
                        && (box.tabIndex < 0) === (box.scrollWidth <= box.clientWidth));
                """);
    }

    @Test
    void headingsBreakBetweenWords() {
        phone.go(place.of(pages.get("report")));
        String title = (String) phone.run("return document.querySelector('h1').innerHTML");
        assertTrue(title.contains("人民<wbr>政府") || title.contains("人民政府"), title);
        assertTrue(title.contains("政府<wbr>建设") || title.contains("年度<wbr>报告"), title);
        assertEquals(title.replace("<wbr>", ""), phone.run("return document.querySelector('h1').textContent"));
    }

    @Test
    void nothingMovesWhileAPageLoads() throws IOException {
        phone.withoutCache();
        try (Browser screen = Browser.open()) {
            screen.withoutCache();
            for (boolean large : List.of(false, true)) {
                for (Browser browser : List.of(phone, screen)) {
                    browser.go(place.of("index.html"));
                    browser.run("localStorage.setItem('disclosure-large', arguments[0])", String.valueOf(large));
                    assertAll(pages.values().stream().map(page -> () -> {
                        browser.go(place.of(page));
                        double shift = ((Number) browser.await(SHIFT)).doubleValue();
                        assertTrue(shift < MOST_SHIFT, page + (large ? ", large" : "") + " moves by " + shift);
                    }));
                    browser.run("localStorage.clear()");
                }
            }
        }
    }

    @Test
    void nothingMovesWhileResultsArrive() throws IOException {
        phone.go(place.of(pages.get("report")));
        String title = (String) phone.run("return document.querySelector('h1').textContent");
        String search = place.of("search.html") + "?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        try (Browser screen = Browser.open()) {
            for (Browser browser : List.of(phone, screen)) {
                browser.withoutCache();
                browser.go(search);
                browser.until("return document.querySelectorAll('.results > li').length > 0");
                double shift = ((Number) browser.await(SHIFT)).doubleValue();
                assertTrue(shift < MOST_SHIFT, () -> "results move what is shown by " + shift);
            }
        }
    }
}
