package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The card of a figure, under the rules of a strict site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureCardTest {

    private static final String FIGURES = "#UCAP-CONTENT a[aria-haspopup=dialog]";
    private static final String OPEN = "return !document.querySelector('[role=dialog]').hidden";

    /** Opens card after card, and compares the text with that of the file. */
    private static final String SAME_TEXT = """
            const done = arguments[arguments.length - 1];
            document.querySelectorAll(arguments[0]).forEach(figure => figure.click());
            fetch(location).then(answer => answer.text()).then(file => {
                const text = page => page.getElementById('UCAP-CONTENT').textContent;
                done(text(document) === text(new DOMParser().parseFromString(file, 'text/html')));
            });
            """;

    private Browser browser;
    private Place place;

    @BeforeAll
    void open(@TempDir Path content, @TempDir Path site) throws IOException {
        CardSite.build(content, site);
        place = Place.strictServer("/xxgk/", site);
        browser = Browser.open();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
        place.close();
    }

    @BeforeEach
    void read() {
        browser.wide();
        browser.go(place.of(CardSite.REPORT));
    }

    private WebElement figure(String id) {
        return browser.all("#UCAP-CONTENT a:has(> data[id='" + id + "'])").get(0);
    }

    private WebElement part(String selector) {
        return browser.all("[role=dialog] " + selector).get(0);
    }

    private String focused() {
        return (String) browser.run("return document.activeElement.textContent || document.activeElement.title");
    }

    private void press(CharSequence... keys) {
        browser.focused().sendKeys(keys);
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(browser.run(OPEN));
    }

    @Test
    void aClickShowsWhatTheRowOfTheTableSays() {
        String text = (String) browser.run("return document.getElementById('UCAP-CONTENT').textContent");
        figure("review.closed").click();
        assertTrue(isOpen());
        assertEquals("办结数", part(".card-name").getText());
        assertEquals("4187件", part(".card-value").getText());
        assertEquals(
                List.of("2022年\n3900件", "比上年\n+287件 +7.4%"),
                browser.all("[role=dialog] .card-facts div").stream()
                        .map(WebElement::getText)
                        .toList());
        assertEquals("自2022年3,900件", part(".card-trend p").getText());
        assertEquals("4187件 > 4150件", part(".card-checks .arithmetic").getText());
        assertTrue(
                part(".card-checks > li > a").getDomProperty("href").endsWith("open/2023/justice.html#review.closed"));
        assertTrue(part(".card-foot a").getDomProperty("href").endsWith("indicators/review.closed.html#justice-2023"));
        assertEquals(text, browser.run("return document.getElementById('UCAP-CONTENT').textContent"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theUnitIsThereWhereTheWordsOfTheReportHaveNone() {
        figure("fines.sum").click();
        assertEquals("3500余万元", part(".card-value").getText());
        figure("review.rate").click();
        assertEquals("91.9%", part(".card-value").getText());
        figure("visits.received").click();
        assertEquals("来访 人次", part(".card-name").getText());
        assertEquals("120", part(".card-value").getText());
    }

    @Test
    void theKeyboardOpensGoesOnAndCloses() {
        figure("review.accepted").sendKeys(Keys.ENTER);
        assertEquals("关闭", focused());
        assertEquals("true", figure("review.accepted").getDomAttribute("aria-expanded"));
        assertFalse(part(".card-previous").isEnabled());
        press(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertEquals("下一个数据", focused());
        press(Keys.ENTER);
        assertEquals("办结数", part(".card-name").getText());
        assertEquals("下一个数据", focused());
        assertEquals("false", figure("review.accepted").getDomAttribute("aria-expanded"));
        press(Keys.ESCAPE);
        assertFalse(isOpen());
        assertEquals("4187件", focused());
    }

    @Test
    void theTabKeyLeavesTheCardAtBothEnds() {
        WebElement figure = figure("review.closed");
        figure.sendKeys(Keys.ENTER);
        while (isOpen()) {
            press(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        assertEquals("4187件", focused());
        figure.sendKeys(Keys.ENTER);
        while (isOpen()) {
            press(Keys.TAB);
        }
        assertEquals("91.9%", focused());
    }

    @Test
    void lettersDoNothing() {
        figure("review.closed").click();
        press("n", "j", "k", "c", "x", "/");
        assertEquals("办结数", part(".card-name").getText());
        assertTrue(isOpen());
    }

    @Test
    void aClickElsewhereClosesAndOneOnAnotherFigureMoves() {
        figure("review.closed").click();
        figure("review.accepted").click();
        assertEquals("受理数", part(".card-name").getText());
        browser.all("h1").get(0).click();
        assertFalse(isOpen());
    }

    @Test
    void aModifiedClickFollowsTheLink() {
        browser.run(
                "addEventListener('click', event => { window.left = !event.defaultPrevented; event.preventDefault(); })");
        for (String key : List.of("ctrlKey", "metaKey", "shiftKey", "altKey")) {
            browser.run(
                    "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, [arguments[1]]: true}))",
                    figure("review.closed"),
                    key);
            assertEquals(true, browser.run("return window.left"), key);
            assertFalse(isOpen(), key);
        }
    }

    @Test
    void aFigureInsideALinkOfTheAuthorKeepsThatLink() {
        WebElement figure =
                browser.all("#UCAP-CONTENT a:has([id='lawyers.public'])").get(0);
        assertEquals(null, figure.getDomAttribute("aria-haspopup"));
        figure.click();
        browser.until("return location.pathname.endsWith('/open/2023/justice.html')");
    }

    @Test
    void theCitationLeadsToTheFigure() {
        figure("review.closed").click();
        browser.run("document.addEventListener('copy', () => window.copied = String(getSelection()))");
        part(".card-copy").click();
        String copied = (String) browser.run("return window.copied");
        assertTrue(copied.startsWith("办结数 4187件\n示例县司法局：《"), copied);
        assertTrue(copied.contains("https://www.example.gov.cn/xxgk/" + CardSite.REPORT + "#review.closed，"), copied);
        assertFalse(copied.contains("填写"), copied);
        assertEquals("已复制", part(".card-copy").getText());
    }

    @Test
    void theCardLeadsToTheRowAndTheRowToTheSentence() {
        figure("review.closed").click();
        browser.run("arguments[0].click()", part(".card-foot a:nth-of-type(2)"));
        assertFalse(isOpen());
        assertTrue(browser.all("tr:target").get(0).getText().startsWith("办结数"));
        browser.run("arguments[0].click()", browser.all("tr:target td a").get(0));
        assertEquals("4187件", browser.all("data:target").get(0).getText());
    }

    @Test
    void axeHasNothingAgainstAnOpenCard() {
        figure("review.closed").click();
        assertEquals(List.of(), Axe.violations(browser));
        browser.colours("dark");
        assertEquals(List.of(), Axe.violations(browser));
        browser.colours("light");
    }

    @Test
    void onAPhoneASheetLeavesTheFigureInSight() {
        browser.phone(390);
        browser.go(place.of(CardSite.REPORT));
        for (WebElement figure : browser.all(FIGURES)) {
            browser.run("arguments[0].click()", figure);
            assertEquals(
                    true,
                    browser.run(
                            "const card = document.querySelector('[role=dialog]').getBoundingClientRect();"
                                    + "const box = arguments[0].getBoundingClientRect();"
                                    + "return box.top >= 0 && box.bottom <= card.top && card.bottom <= innerHeight + 1"
                                    + " && card.left === 0 && card.right === innerWidth",
                            figure),
                    figure.getText());
        }
        assertEquals(List.of(), Axe.violations(browser));
    }

    /** The text of a report is what the author wrote, also where a card is open. */
    @Test
    void noReportOfTheSampleGetsAnotherTextByItsCards() throws IOException {
        try (Place sample = Place.server("/", SampleSite.ROOT)) {
            for (Path page : SampleSite.pages()) {
                if (SampleSite.kind(page).equals("report")) {
                    browser.go(sample.of(page.toString().replace('\\', '/')));
                    assertEquals(true, browser.await(SAME_TEXT, FIGURES), page.toString());
                }
            }
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void withoutAScriptTheFigureLeadsToItsSeries() throws IOException {
        try (Browser plain = Browser.openWithoutScripts()) {
            plain.go(place.of(CardSite.REPORT));
            plain.all("#UCAP-CONTENT a:has(> data[id='review.closed'])").get(0).click();
            plain.until("return location.pathname.endsWith('/indicators/review.closed.html')");
            assertEquals("4,187", plain.all("td:target").get(0).getText());
        }
    }
}
