package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Ways from a sentence to the series and back, links to a heading, and a citation that is copied. */
class CitingTest {

    private static final String REPORT = "rule-of-law/2024/shili.html";

    private Browser browser;
    private Place place;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.open();
        place = Place.server("/a/b/");
        browser.go(place.of(REPORT));
    }

    @AfterEach
    void close() throws IOException {
        place.close();
        browser.close();
    }

    @Test
    void aFigureIsOneClickFromItsValueInTheSeriesAndTheValueOneFromTheSentence() throws IOException {
        try (Browser plain = Browser.openWithoutScripts()) {
            plain.go(place.of(REPORT));
            thereAndBack(plain, "#UCAP-CONTENT a > data");
        }
    }

    @Test
    void theCardOfAFigureLeadsTheSameWay() {
        browser.run("document.querySelector('#UCAP-CONTENT a > data').click()");
        thereAndBack(browser, ".card-foot a");
    }

    private void thereAndBack(Browser reader, String link) {
        String stated = reader.all("#UCAP-CONTENT a > data").get(0).getText();
        reader.run("document.querySelector(arguments[0]).click()", link);
        reader.until("return location.pathname.includes('/indicators/') && document.readyState === 'complete'");
        WebElement value = reader.all("td:target").get(0);
        assertTrue(stated.startsWith(value.getText()), stated + " / " + value.getText());
        // The page may still be on its way there.
        reader.until("const box = document.querySelector(':target').getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth");
        reader.run("document.querySelector('td:target a').click()");
        reader.until("return location.pathname.endsWith('" + REPORT + "') && document.readyState === 'complete'");
        assertEquals(stated, reader.all("data:target").get(0).getText());
    }

    @Test
    void headingsHaveLinksToThemselvesThatAddNoTextAndMoveNothing() throws IOException {
        List<WebElement> links = browser.all("#UCAP-CONTENT .permalink");
        assertFalse(links.isEmpty());
        String text = "return document.getElementById('UCAP-CONTENT').textContent";
        String height = "return document.body.scrollHeight";
        try (Browser plain = Browser.openWithoutScripts()) {
            plain.go(place.of(REPORT));
            assertEquals(plain.run(text), browser.run(text));
            browser.run("document.querySelectorAll('[data-script], noscript').forEach(element => element.remove())");
            plain.run("document.querySelectorAll('[data-script], noscript').forEach(element => element.remove())");
            assertEquals(plain.run(height), browser.run(height));
        }
        assertEquals("0", links.get(0).getCssValue("opacity"));
        WebElement heading =
                browser.all("#UCAP-CONTENT :is(h2, h3, h4):has(.permalink)").get(0);
        browser.pointAt(heading, 0, 0);
        browser.until("return getComputedStyle(document.querySelector('.permalink')).opacity === '1'");
        browser.run("arguments[0].click()", links.get(0));
        assertEquals(
                true, browser.run("return document.querySelector(':target').contains(arguments[0])", links.get(0)));
    }

    @Test
    void theCitationHasTheDateOfTheDayAndIsCopied() {
        String citation = browser.all("#page-citation").get(0).getText();
        String day = (String) browser.run("return document.querySelector('[data-today]').textContent");
        assertTrue(Math.abs(LocalDate.parse(day).toEpochDay() - LocalDate.now().toEpochDay()) <= 1, day);
        assertTrue(citation.endsWith(day), citation);
        browser.run("document.addEventListener('copy', () => window.copied = String(getSelection()))");
        browser.all(".cite [data-copy]").get(0).sendKeys(Keys.ENTER);
        assertEquals(citation, browser.run("return window.copied"));
        assertEquals("已复制", browser.all(".cite [data-copy]").get(0).getText());
    }
}
