package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search, from the field on every page to what is around a hit. Phrases are taken from the pages themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final Path EXAMPLES = Path.of("../../core/src/test/resources/spec/search.txt");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^@ (.*)\n((?:.*\n)*?)=>\n(.*)");
    private static final String TEXT = """
            const body = document.getElementById('UCAP-CONTENT');
            body.querySelectorAll(':not(a, code, data, em, span, strong, sup)').forEach(e => e.replaceWith(' ', e, ' '));
            return body.textContent;
            """;
    private static final String NOWHERE = "龘靐齉龗";

    private Browser browser;
    private List<Place> places;
    private List<Said> reports;

    /** A page, and what its text says, with a space wherever a line ends. */
    private record Said(String page, String text) {}

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        places = List.of(Place.server("/"), Place.server("/a/b/"), Place.disk());
        reports = new ArrayList<>();
        for (Path page : SampleSite.pages()) {
            if (SampleSite.kind(page).equals("report")) {
                String address = page.toString().replace('\\', '/');
                browser.go(places.get(0).of(address));
                reports.add(new Said(address, (String) browser.run(TEXT)));
            }
        }
    }

    @AfterAll
    void close() throws IOException {
        places.forEach(Place::close);
        browser.close();
    }

    List<Place> places() {
        return places;
    }

    /** Four Han characters in a row that this many reports have. */
    private String phrase(int least, int most) {
        for (Said said : reports) {
            Matcher four = Pattern.compile("[\\u4e00-\\u9fff]{4}").matcher(said.text);
            while (four.find()) {
                long count = having(four.group()).size();
                if (count >= least && count <= most) {
                    return four.group();
                }
            }
        }
        throw new AssertionError("no phrase in " + least + " to " + most + " reports");
    }

    private List<String> having(String phrase) {
        return reports.stream()
                .filter(said -> said.text.contains(phrase))
                .map(Said::page)
                .toList();
    }

    private void search(Place place, String page, String words) {
        browser.go(place.of(page));
        browser.all("input[name=q]").get(0).sendKeys(words, Keys.ENTER);
        untilSearched();
    }

    /** Waits until the page says what it found. */
    private void untilSearched() {
        browser.until(
                "const line = document.getElementById('page-search-status');"
                        + " return !!line?.textContent && line.textContent !== document.getElementById('page-search-results').dataset.loading");
    }

    /** Asks for more until there is no more, and looks at every result. */
    private void showAll(boolean withSnippets) {
        browser.until("return !document.getElementById('page-search-status').textContent.includes('+')"
                + " || !document.getElementById('page-search-more').hidden");
        while (browser.all("#page-search-more button").get(0).isDisplayed()) {
            int shown = browser.all(".results > li").size();
            // Pages scroll smoothly, and what moves cannot be clicked at.
            browser.run("document.querySelector('#page-search-more button').click()");
            browser.until("return document.querySelectorAll('.results > li').length > " + shown
                    + " || document.getElementById('page-search-more').hidden");
        }
        if (withSnippets) {
            browser.until("""
                    const unread = document.querySelector('.results > li:not(.read):has(.snippet)');
                    unread?.scrollIntoView({behavior: 'instant'});
                    return !unread;
                    """);
        }
    }

    /**
     * Holds the marks of each result to the phrase, or, where its text has it in the title alone, to pairs of its characters. How many
     * pages are read, and so whether one of these is, depends on what the browser knows of their sizes by then.
     */
    private void assertMarked(Place place, String phrase) {
        List<String> having = having(phrase);
        for (WebElement result : browser.all(".results > li")) {
            String page = place.pages(result.findElements(By.tagName("a"))).get(0);
            List<String> marked = result.findElements(By.cssSelector(".snippet mark")).stream()
                    .map(mark -> mark.getText().replaceAll("[^\\u4e00-\\u9fff]", ""))
                    .toList();
            boolean pairs = marked.stream().allMatch(mark -> mark.length() == 2 && phrase.contains(mark));
            assertTrue(
                    marked.stream().allMatch(phrase::equals) || pairs && !having.contains(page),
                    () -> page + ": " + marked + ", " + phrase);
        }
    }

    private List<String> found(Place place) {
        return place.pages(browser.all(".results > li a"));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("places")
    void aPhraseLeadsToThePagesThatHaveIt(Place place) {
        boolean disk = place.toString().startsWith("file:");
        for (String phrase : List.of(phrase(1, 1), phrase(3, 8), phrase(12, 30))) {
            String from = reports.get(0).page;
            search(place, from, phrase);
            assertEquals("search", browser.kind());
            showAll(!disk);
            List<String> found = found(place);
            assertTrue(found.containsAll(having(phrase)), () -> phrase + ": " + found);
            assertEquals(!disk, !browser.all(".snippet").isEmpty(), "room for lines only where they come");
            if (!disk) {
                assertMarked(place, phrase);
            }
            String status = browser.all("#page-search-status").get(0).getText();
            assertTrue(status.contains(String.valueOf(found.size())), status);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("places")
    void aResultLeadsToItsSectionAndMarksThePhraseInTheText(Place place) {
        String phrase = phrase(1, 1);
        search(place, "index.html", phrase);
        showAll(false);
        browser.run("document.querySelector('.results > li a').click()");
        browser.until("return document.body?.className === 'report'");
        assertTrue(browser.address().startsWith(place.of(having(phrase).get(0))), browser.address());
        browser.until("return CSS.highlights.has('sought')");
        assertEquals(phrase, browser.run("""
                        const range = Array.from(CSS.highlights.get('sought'))[0];
                        const content = document.getElementById('UCAP-CONTENT');
                        return content.contains(range.startContainer) && range.toString().replace(/[^\\u4e00-\\u9fff]/g, '');
                        """));
        assertEquals(List.of(), browser.complaints());
    }

    /** The hits and their order do not depend on whether pages can be read. */
    @Test
    void theDiskHasTheSameResults() {
        for (String words : List.of(phrase(1, 1), phrase(3, 8), phrase(12, 30) + " " + phrase(3, 8))) {
            search(places.get(0), "search.html", words);
            showAll(false);
            List<String> served = found(places.get(0));
            search(places.get(2), "search.html", words);
            showAll(false);
            assertEquals(served, found(places.get(2)), words);
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("places")
    void columnAndYearRestrictAndStandInTheAddress(Place place) {
        String phrase = phrase(12, 30);
        search(place, "search.html", phrase);
        showAll(false);
        int all = found(place).size();
        String unrestricted = browser.address();
        choose("column", 1);
        choose("year", 2);
        String column = (String) browser.run("return document.querySelector('[name=column]').value");
        String year = (String) browser.run("return document.querySelector('[name=year]').value");
        browser.run("document.getElementById('page-search-form').requestSubmit()");
        browser.until("return new URLSearchParams(location.search).get('year') === '" + year + "'"
                + " && !!document.getElementById('page-search-status')?.textContent");
        untilSearched();
        showAll(false);
        List<String> some = found(place);
        assertTrue(some.size() < all, some::toString);
        assertTrue(some.stream().allMatch(page -> page.startsWith(column + "/" + year + "/")), some::toString);
        assertEquals(year, browser.run("return document.querySelector('[name=year]').value"));

        browser.run("history.back()");
        browser.until("return !location.search.includes('" + year + "')"
                + " && !!document.getElementById('page-search-status')?.textContent");
        untilSearched();
        assertEquals(unrestricted, browser.address());
    }

    private void choose(String select, int option) {
        browser.all("[name=" + select + "] option").get(option).click();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("places")
    void whatIsNotThereIsNotFound(Place place) {
        search(place, "index.html", NOWHERE);
        assertEquals(List.of(), browser.all(".results > li"));
        assertEquals(
                browser.run("return document.getElementById('page-search-results').dataset.none"),
                browser.all("#page-search-status").get(0).getText());
        search(place, "index.html", NOWHERE.substring(0, 1));
        assertEquals(List.of(), browser.all(".results > li"));
        assertEquals(List.of(), browser.all("#page-search-names a"));
    }

    @Test
    void whatIsMissingIsNamed() {
        String phrase = phrase(1, 1);
        search(places.get(0), "search.html", phrase + " " + NOWHERE);
        showAll(true);
        assertEquals(having(phrase), found(places.get(0)));
        assertTrue(browser.all("#page-search-status").get(0).getText().contains(NOWHERE));
    }

    @Test
    void aPhraseThatIsNowhereIsTriedAsItsParts() {
        String word = unsaid(reports.get(0).text);
        search(places.get(0), "search.html", word);
        showAll(false);
        assertFalse(found(places.get(0)).isEmpty());
        assertTrue(browser.all("#page-search-status").get(0).getText().contains(word));
    }

    @Test
    void pagesOfTheNavigationAreFoundByTheirNames() {
        browser.go(places.get(0).of("index.html"));
        WebElement link =
                browser.all(".navigation a").get(browser.all(".navigation a").size() - 1);
        String title = link.getText();
        String href = link.getDomProperty("href");
        search(places.get(0), "search.html", title);
        assertTrue(
                browser.all("#page-search-names a").stream()
                        .anyMatch(found -> found.getDomProperty("href").equals(href)),
                title);
    }

    @Test
    void resultsDoNotMoveWhenTheirPagesAreRead() {
        search(places.get(0), "search.html", phrase(3, 8));
        showAll(false);
        String tops = "return Array.from(document.querySelectorAll('.results > li')).map(e => e.offsetTop).join()";
        Object before = browser.run(tops);
        showAll(true);
        assertEquals(before, browser.run(tops));
    }

    /** Three characters of which a text has the first two and the last two, and no report all three. */
    private String unsaid(String text) {
        Matcher pair = Pattern.compile("(?=([\\u4e00-\\u9fff]{2}))").matcher(text);
        List<String> pairs = new ArrayList<>();
        while (pair.find()) {
            pairs.add(pair.group(1));
        }
        for (String first : pairs) {
            for (String second : pairs) {
                String word = first + second.charAt(1);
                if (first.charAt(1) == second.charAt(0) && having(word).isEmpty()) {
                    return word;
                }
            }
        }
        throw new AssertionError("every word is said");
    }

    static Stream<List<String>> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(EXAMPLES))
                .results()
                .map(example -> List.of(example.group(1), example.group(2).strip(), example.group(3)));
    }

    @Test
    void readsWordsAsTheIndexDoes() throws IOException {
        // A query with a traditional character makes the page load their table.
        search(places.get(0), "search.html", "調解");
        List<List<String>> examples = examples().toList();
        assertFalse(examples.isEmpty());
        assertAll(examples.stream()
                .map(example -> () -> assertEquals(
                        example.get(2),
                        browser.run("return siteGenSearch.symbols(arguments[0])", example.get(1)),
                        example.get(0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInResults(String scheme) {
        browser.colours(scheme);
        search(places.get(0), "search.html", phrase(3, 8));
        showAll(true);
        assertEquals(List.of(), Axe.violations(browser));
    }

    @Test
    void resultsFitAPhone() throws IOException {
        try (Browser phone = Browser.open()) {
            phone.phone(375);
            phone.go(places.get(0).of("search.html") + "?q=" + phrase(3, 8));
            assertEquals(375L, phone.run("return document.documentElement.scrollWidth"));
            WebElement field = phone.all("input[name=q]").get(0);
            assertTrue(field.getSize().getWidth() > 150);
        }
    }

    @Test
    void withoutScriptsThePageLeadsElsewhere() throws IOException {
        try (Browser plain = Browser.openWithoutScripts()) {
            plain.go(places.get(0).of("search.html") + "?q=" + NOWHERE);
            assertTrue(plain.all("noscript p").get(0).isDisplayed());
            List<WebElement> ways = plain.all("#page-search-ways a");
            assertFalse(ways.isEmpty());
            ways.forEach(way -> assertTrue(way.isDisplayed()));
            assertTrue(plain.all("main").get(0).findElements(By.tagName("form")).size() == 1);
        }
    }
}
