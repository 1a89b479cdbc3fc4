package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, with a profile of its own. */
final class Browser implements AutoCloseable {

    /** Selenium warns of every browser newer than itself; kept here, as the level goes when nobody holds the logger. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(boolean scripts) throws IOException {
        profile = Files.createTempDirectory("browser-test");
        VERSIONS.setLevel(Level.SEVERE);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary"));
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-sync",
                "--force-color-profile=srgb",
                "--force-device-scale-factor=1",
                "--lang=zh-CN",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        driver = new ChromeDriver(options);
    }

    static Browser open() throws IOException {
        return new Browser(true);
    }

    static Browser openWithoutScripts() throws IOException {
        return new Browser(false);
    }

    /** Runs a script in every page, and in every frame of one, before anything of its own does. */
    void first(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** The time that {@link #await} waits for an answer. */
    void patience(Duration longest) {
        driver.manage().timeouts().scriptTimeout(longest);
    }

    /** Goes to an address and waits until its page is loaded: now and then the driver does not, while a script holds up the parser. */
    void go(String address) {
        driver.get(address);
        until("return document.readyState === 'complete'");
    }

    /** The name of the layout of the page that is shown. */
    String kind() {
        return driver.findElement(By.tagName("body")).getAttribute("class");
    }

    String address() {
        return driver.getCurrentUrl();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits up to ten seconds for a script to answer with true. */
    void until(String condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!Boolean.TRUE.equals(run(condition))) {
            assertTrue(System.nanoTime() < end, condition);
        }
    }

    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Looks of an element. */
    Picture picture(String selector) throws IOException {
        return Picture.of(driver.findElement(By.cssSelector(selector)).getScreenshotAs(OutputType.BYTES));
    }

    /** Moves the pointer to the middle of an element and then this far aside. */
    void pointAt(WebElement element, int right, int down) {
        new Actions(driver).moveToElement(element, right, down).perform();
    }

    /** A phone's screen: this wide, and as a phone lays pages out. */
    void phone(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 2, "mobile", true));
    }

    /** The screen that the browser began with. */
    void wide() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Takes every file from the server again, as for the first page of a reader who is new. */
    void withoutCache() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    }

    void colours(String scheme) {
        feature("prefers-color-scheme", scheme);
    }

    /** The colours of the reader's own choice in the place of the page's. */
    void forcedColours() {
        feature("forced-colors", "active");
    }

    private void feature(String name, String value) {
        Map<String, String> feature = Map.of("name", name, "value", value);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Messages of the console since the last call: errors of scripts, refused and missing files. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
