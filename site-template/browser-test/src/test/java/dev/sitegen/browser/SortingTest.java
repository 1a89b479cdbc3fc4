package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Tables of organizations are sorted by their heads, and stay as they are without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SortingTest {

    private static final String PAGE = "years/2023.html";

    /** Sentences of the organizations, in the order of the dictionary; one states no such sum. */
    private static final Map<String, String> SUMS = new TreeMap<>(Map.of(
            "a", "[3500余万元]{#aid.sum}",
            "b", "[2亿元]{#aid.sum}",
            "c", "[980万元]{#aid.sum}",
            "d", "[1,200.5万元]{#aid.sum}",
            "e", "[15件]{#aid.cases}",
            "f", "[60万元]{#aid.sum}"));

    private Browser browser;
    private Place place;

    @BeforeAll
    void open(@TempDir Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/
                columns: {work: {name: 年度工作报告}}
                """);
        files.put("indicators.yaml", "aid.sum: {name: 资金, unit: 元}\naid.cases: {name: 件数, unit: 件}\n");
        StringBuilder organizations = new StringBuilder();
        SUMS.forEach((id, sentence) -> {
            organizations.append(id).append(": {name: 示例县").append(id).append("局, kind: department}\n");
            files.put(
                    "reports/work/2023/" + id + ".md",
                    "---\ntitle: 示例县" + id + "局2023年工作报告\ndate: 2024-01-20\n---\n全年为" + sentence + "。\n");
        });
        files.put("organizations.yaml", organizations.toString());
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        BuildResult built = SiteGenerator.create(ContentSource.ofFiles(bytes)).build(BuildOptions.into(site));
        assertTrue(built.published(), built.diagnostics()::toString);
        browser = Browser.open();
        place = Place.strictServer("/", site);
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
        place.close();
    }

    @BeforeEach
    void read() {
        browser.go(place.of(PAGE));
    }

    private static String order(Browser browser) {
        return (String) browser.run("return Array.from(document.querySelectorAll('.tables tbody th'),"
                + " cell => cell.textContent.replace(/^示例县|局.*$/g, '')).join('')");
    }

    private WebElement head() {
        return browser.all(".tables thead th:nth-child(2)").get(0);
    }

    private void press() {
        browser.all(".tables thead th:nth-child(2) .sort").get(0).sendKeys(Keys.ENTER);
    }

    @Test
    void theGreatestComesFirstThenTheSmallestThenAllIsAsItWas() {
        assertEquals("abcdef", order(browser));
        press();
        assertEquals("badcfe", order(browser));
        assertEquals("descending", head().getDomAttribute("aria-sort"));
        press();
        assertEquals("fcdabe", order(browser));
        assertEquals("ascending", head().getDomAttribute("aria-sort"));
        press();
        assertEquals("abcdef", order(browser));
        assertNull(head().getDomAttribute("aria-sort"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void oneHeadSortsAtATimeAndIsNamed() {
        press();
        browser.all(".tables thead th:nth-child(3) .sort").get(0).sendKeys(Keys.ENTER);
        assertEquals("eabcdf", order(browser));
        assertEquals(1, browser.all("[aria-sort]").size());
        assertTrue(browser.all(".sort").get(1).getDomAttribute("aria-label").contains("件数"));
        assertEquals(List.of(), Axe.violations(browser));
    }

    @Test
    void withoutAScriptThereIsNothingToPress() throws IOException {
        try (Browser plain = Browser.openWithoutScripts()) {
            plain.go(place.of(PAGE));
            assertEquals("abcdef", order(plain));
            assertEquals(List.of(), plain.all(".sort"));
        }
    }
}
