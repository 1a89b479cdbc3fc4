package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.Server;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.StaleElementReferenceException;

/** A served page follows what is saved by itself, and shows what is wrong. */
class ServeTest {

    private static final String SOURCE = "reports/work/2023/justice.md";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path content;

    private Browser browser;
    private Server server;

    @BeforeEach
    void open() throws IOException {
        new ChartSite().write(content);
        server = SiteGenerator.create(content)
                .serve(BuildOptions.defaults(), new InetSocketAddress("localhost", 0), ServedForEditing.DEAF);
        browser = Browser.open();
        browser.go(server.address() + ChartSite.REPORT);
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
    }

    private void save(String old, String now) throws IOException {
        Path file = content.resolve(SOURCE);
        Files.writeString(file, Files.readString(file).replace(old, now));
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!holds(condition)) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(20);
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException e) {
            // The page was just about to load itself again.
            return false;
        }
    }

    private boolean shows(String text) {
        return browser.run("return document.body ? document.body.innerText : ''")
                .toString()
                .contains(text);
    }

    private boolean hasPanel() {
        return Boolean.TRUE.equals(
                browser.run("return !!document.querySelector('#site-gen-problems')?.getClientRects().length"));
    }

    @Test
    void whatIsSavedIsThereByItself() throws IOException, InterruptedException {
        save("办结", "全年共办结");
        await("the new sentence", () -> shows("全年共办结"));
        save("全年共办结", "今年共办结");
        await("the next one", () -> shows("今年共办结"));
        assertFalse(hasPanel());
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatIsWrongIsShownInThePage(String scheme) throws IOException, InterruptedException {
        browser.colours(scheme);
        save("{#review.closed}", "{#review.close}");
        await("the panel", this::hasPanel);
        assertTrue(shows("办结"), "the page as it was");
        assertTrue(shows(SOURCE + ":5:"), "the place");
        assertEquals(List.of(), Axe.violations(browser));

        // In one step: the page may load again between two.
        browser.run("document.querySelector('#site-gen-problems button').click()");
        await("no panel", () -> !hasPanel());
        browser.go(server.address() + ChartSite.REPORT);
        assertFalse(hasPanel(), "what was closed stays closed");
        save("{#review.close}", "{#review.closer}");
        await("another problem", this::hasPanel);

        save("{#review.closer}", "{#review.closed}");
        await("no panel", () -> !hasPanel());
    }

    @Test
    void thePanelFitsAPhone() throws IOException, InterruptedException {
        browser.phone(375);
        save("{#review.closed}", "{#review.close}");
        await("the panel", this::hasPanel);
        assertEquals(375L, browser.run("return document.documentElement.scrollWidth"));
        assertEquals(375L, browser.run("return document.querySelector('#site-gen-problems').offsetWidth"));
    }
}
