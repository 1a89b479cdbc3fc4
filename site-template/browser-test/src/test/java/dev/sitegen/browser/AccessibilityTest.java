package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page, and an open card, by the rules of accessibility in every way of looking at them. */
class AccessibilityTest {

    private static final int NARROW = 320;

    /** The way a reader looks at pages; {@link ReadingTest} has light and dark on a screen. */
    enum Mode {
        LARGE {
            @Override
            void set(Browser browser) {
                large(browser);
            }
        },
        FORCED_COLOURS {
            @Override
            void set(Browser browser) {
                browser.forcedColours();
            }
        },
        NARROW_SCREEN {
            @Override
            void set(Browser browser) {
                browser.phone(NARROW);
            }
        },
        NARROW_LARGE_AND_DARK {
            @Override
            void set(Browser browser) {
                large(browser);
                browser.phone(NARROW);
                browser.colours("dark");
            }
        };

        abstract void set(Browser browser);

        private static void large(Browser browser) {
            browser.first("try { localStorage.setItem('disclosure-large', 'true') } catch (refused) { }");
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnyKindOfPage(Mode mode) throws IOException {
        Map<String, String> pages = SampleSite.largestOfEachKind();
        try (Place place = Place.server("/");
                Browser browser = Browser.open()) {
            mode.set(browser);
            assertAll(pages.values().stream().map(page -> () -> {
                browser.go(place.of(page));
                assertEquals(List.of(), Axe.violations(browser), page);
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnAnOpenCard(Mode mode, @TempDir Path content, @TempDir Path site) throws IOException {
        CardSite.build(content, site);
        try (Place place = Place.strictServer("/xxgk/", site);
                Browser browser = Browser.open()) {
            mode.set(browser);
            browser.go(place.of(CardSite.REPORT));
            browser.run("document.querySelector('#UCAP-CONTENT a[aria-haspopup=dialog]').click()");
            assertEquals(true, browser.run("return !document.querySelector('[role=dialog]').hidden"));
            assertEquals(List.of(), Axe.violations(browser));
            assertEquals(
                    true,
                    browser.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            assertEquals(List.of(), browser.complaints());
        }
    }
}
