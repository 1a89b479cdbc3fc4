package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every kind of page on a phone, in light and dark, without scripts, and by the rules of accessibility. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private final Map<String, String> pages = SampleSite.largestOfEachKind();
    private Browser browser;
    private Place place;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        place = Place.server("/");
    }

    @AfterAll
    void close() throws IOException {
        place.close();
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375})
    void onAPhoneNothingSticksOut(int width) throws IOException {
        try (Browser phone = Browser.open()) {
            phone.phone(width);
            assertAll(pages.values().stream().map(page -> () -> {
                phone.go(place.of(page));
                assertEquals((long) width, phone.run("return document.documentElement.scrollWidth"), page);
            }));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothing(String scheme) {
        browser.colours(scheme);
        assertAll(pages.values().stream().map(page -> () -> {
            browser.go(place.of(page));
            assertEquals(List.of(), Axe.violations(browser), page + " in " + scheme);
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void largePrintFitsAndIsOneColumn(int width) throws IOException {
        try (Browser browser = Browser.open()) {
            browser.go(place.of("index.html"));
            browser.run("localStorage.setItem('disclosure-large', 'true')");
            browser.phone(width);
            assertAll(pages.values().stream().map(page -> () -> {
                browser.go(place.of(page));
                assertEquals((long) width, browser.run("return document.documentElement.scrollWidth"), page);
            }));
            browser.go(place.of(pages.get("report")));
            assertTrue(browser.all(".contents summary").get(0).isDisplayed());
            assertTrue(browser.all("button[data-size]").stream().noneMatch(WebElement::isDisplayed));
            assertTrue(browser.all("button[data-large]").get(0).getSize().getHeight() >= 56);
        }
    }

    /** Own colours take those of the page away: the current item must differ in more than them. */
    @Test
    void inForcedColoursTheCurrentItemHasAShape() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.forcedColours();
            browser.go(place.of("coverage.html"));
            assertTrue((boolean) browser.run("""
                    const line = item => parseFloat(getComputedStyle(item).borderBottomWidth);
                    const current = document.querySelector('.navigation [aria-current]');
                    return line(current) > line(document.querySelector('.navigation a:not([aria-current])'));
                    """));
            browser.run("document.querySelector('button[data-large]').click()");
            assertEquals(
                    "solid",
                    browser.run(
                            "return getComputedStyle(document.querySelector('[data-large][aria-pressed]')).outlineStyle"));
            assertEquals(List.of(), Axe.violations(browser));
        }
    }

    @Test
    void darkIsDark() {
        browser.go(place.of("index.html"));
        assertFalse(background("light").equals(background("dark")));
    }

    @Test
    void withoutScriptsPagesAreWhole() throws IOException {
        try (Browser plain = Browser.openWithoutScripts()) {
            assertAll(pages.values().stream().map(page -> () -> {
                browser.go(place.of(page));
                plain.go(place.of(page));
                assertTrue(plain.all("h1").stream().allMatch(WebElement::isDisplayed), page);
                assertTrue(plain.all("[data-script]").stream().noneMatch(WebElement::isDisplayed), page);
                assertEquals(text(browser), text(plain), page);
            }));
        }
    }

    @Test
    void headingsAreFoldedOnAPhoneAndStandBesideTheTextOnAScreen() throws IOException {
        String report = place.of(pages.get("report"));
        try (Browser phone = Browser.openWithoutScripts()) {
            phone.go(report);
            assertTrue(headings(phone).stream().allMatch(WebElement::isDisplayed));
            assertTrue(phone.all(".contents summary").stream().noneMatch(WebElement::isDisplayed));
            phone.phone(375);
            phone.go(report);
            assertTrue(headings(phone).stream().noneMatch(WebElement::isDisplayed));
            phone.all(".contents summary").get(0).sendKeys(Keys.ENTER);
            assertTrue(headings(phone).stream().allMatch(WebElement::isDisplayed));
        }
    }

    private static List<WebElement> headings(Browser browser) {
        List<WebElement> headings = browser.all(".contents .level-2 a");
        assertFalse(headings.isEmpty());
        return headings;
    }

    private Object background(String scheme) {
        browser.colours(scheme);
        return browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    /** Words of a page, line by line, but for the buttons that only a script can serve, and what is said without one. */
    private static List<String> text(Browser browser) {
        browser.run("document.querySelectorAll('[data-script], noscript').forEach(element => element.hidden = true)");
        String text = (String) browser.run("return document.body.innerText");
        return Stream.of(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
