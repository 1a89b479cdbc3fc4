package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/**
 * Charts as they are drawn, and the values they show when pointed at. {@code -Dpictures.update=true} draws the pictures
 * they are compared with anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path EXPECTED = MODULE.resolve("src/test/resources/pictures");
    private static final Path FOUND = MODULE.resolve("target/pictures");
    private static final boolean UPDATE = Boolean.getBoolean("pictures.update");

    /** Fonts differ from machine to machine: a picture is of the chart alone, in a fixed size and without its letters. */
    private static final String ALONE = """
            const chart = document.querySelector(arguments[0]);
            const style = document.createElement('style');
            style.textContent = 'text { visibility: hidden }';
            document.head.append(style);
            chart.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9; box-sizing: content-box; max-width: none; '
                + 'margin: 0; padding: 8px; height: auto; background: #fff; width: ' + arguments[1] + 'px';
            """;

    private enum Chart {
        LINES(ChartSite.INDICATOR, ".plot:has(.line)", 480),
        BARS(ChartSite.INDICATOR, ".plot:has(rect)", 480),
        TREND(ChartSite.REPORT, ".changes td svg", 300);

        private final String page;
        private final String selector;
        private final int width;

        Chart(String page, String selector, int width) {
            this.page = page;
            this.selector = selector;
            this.width = width;
        }

        private Path file(Path directory) {
            return directory.resolve(name().toLowerCase(Locale.ROOT) + ".png");
        }

        private Picture expected() throws IOException {
            return Picture.read(file(EXPECTED));
        }
    }

    private Browser browser;
    private Path site;
    private Path changed;

    @BeforeAll
    void open(@TempDir Path temp) throws IOException {
        browser = Browser.open();
        browser.colours("light");
        site = temp.resolve("site");
        changed = temp.resolve("changed");
        new ChartSite().build(site);
        new ChartSite().state("justice", 2021, 54).state("transport", 2023, 17).build(changed);
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void looksAsEver(Chart chart) throws IOException {
        Picture found = picture(site, chart, "");
        if (UPDATE) {
            found.write(chart.file(EXPECTED));
        }
        if (!found.looksLike(chart.expected())) {
            found.write(chart.file(FOUND));
            fail(chart.file(FOUND) + " does not look like " + chart.file(EXPECTED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherValueShows(Chart chart) throws IOException {
        assertFalse(picture(changed, chart, "").looksLike(chart.expected()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:nth-of-type(1)", "a:nth-of-type(2)", "a:nth-of-type(3)"})
    void aMissingBarShows(String bar) throws IOException {
        assertFalse(picture(site, Chart.BARS, without(".bars " + bar)).looksLike(Chart.BARS.expected()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".line", ".line-3 .mark", ".break", ".axis"})
    void missingLinesAndMarksShow(String part) throws IOException {
        assertFalse(picture(site, Chart.LINES, without(".plot " + part)).looksLike(Chart.LINES.expected()));
    }

    private static String without(String part) {
        return "document.querySelectorAll('%s').forEach(found => found.style.visibility = 'hidden')".formatted(part);
    }

    /** Picture of a machine that smooths edges in another way. */
    @ParameterizedTest
    @EnumSource
    void aQuarterOfAPixelDoesNotMatter(Chart chart) throws IOException {
        String aside = """
                const box = document.querySelector('%s').viewBox.baseVal;
                box.x -= .25 * box.width / %d;
                box.y += .25 * box.width / %d;
                """.formatted(chart.selector, chart.width, chart.width);
        assertTrue(picture(site, chart, aside).looksLike(chart.expected()));
    }

    private Picture picture(Path root, Chart chart, String change) throws IOException {
        browser.go(root.resolve(chart.page).toUri().toString());
        browser.run(ALONE, chart.selector, chart.width);
        browser.run(change);
        return browser.picture(chart.selector);
    }

    @Test
    void everyPointTellsItsValueWhenPointedAt() {
        browser.go(site.resolve(ChartSite.INDICATOR).toUri().toString());
        assertEquals(
                List.of(
                        "示例县司法局，2019年：40件",
                        "示例县司法局，2020年：64件",
                        "示例县司法局，2021年：52件",
                        "示例县司法局，2022年：80件",
                        "示例县司法局，2023年：71件",
                        "示例县教育局，2019年：20件",
                        "示例县教育局，2021年：31件",
                        "示例县教育局，2022年：28件",
                        "示例县教育局，2023年：45件",
                        "示例县交通运输局，2022年：12件",
                        "示例县交通运输局，2023年：15件"),
                reported(".plot .mark", 6, -4));
    }

    @Test
    void everyBarTellsItsValueWhenPointedAt() {
        browser.go(site.resolve(ChartSite.INDICATOR).toUri().toString());
        assertEquals(List.of("示例县司法局：71件", "示例县教育局：45件", "示例县交通运输局：15件"), reported(".plot rect", 0, 0));
    }

    /** Words that the browser shows beside the pointer near each of these elements: the title of the innermost that has one. */
    private List<String> reported(String selector, int right, int down) {
        List<String> reported = new ArrayList<>();
        for (WebElement element : browser.all(selector)) {
            browser.pointAt(element, right, down);
            reported.add((String) browser.run("""
                    const hovered = Array.from(document.querySelectorAll(':hover'));
                    const titled = hovered.filter(element => element.querySelector(':scope > title'));
                    return titled.length ? titled.pop().querySelector(':scope > title').textContent : '';
                    """));
        }
        return reported;
    }
}
