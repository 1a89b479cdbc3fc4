package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The search of a site with more reports than are searched together: the newer half of them first, then the older. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OlderReportsTest {

    private static final int FIRST = 1980;
    private static final int LAST = 2023;
    private static final int ORGANIZATIONS = 230;
    /** Number of hits that a page of results holds. */
    private static final int PAGE = 10;

    private Browser browser;
    private Place place;

    @BeforeAll
    void open(@TempDir Path temp) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        put("site.yaml", "name: 示例县人民政府\ncolumns: {work: {name: 年度工作报告}}\n", files);
        StringBuilder organizations = new StringBuilder();
        for (int organization = 0; organization < ORGANIZATIONS; organization++) {
            organizations.append("b%d: {name: 示例县第%d局, kind: department}\n".formatted(organization, organization));
            for (int year = FIRST; year <= LAST; year++) {
                put("reports/work/%d/b%d.md".formatted(year, organization), report(year, organization), files);
            }
        }
        put("organizations.yaml", organizations.toString(), files);
        BuildResult built = SiteGenerator.create(ContentSource.ofFiles(files)).build(BuildOptions.into(temp));
        assertTrue(built.published() && built.reports() > 10_000, built.diagnostics()::toString);
        place = Place.server("/", temp);
        browser = Browser.open();
    }

    private static void put(String path, String text, Map<String, byte[]> files) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String report(int year, int organization) {
        String text = "全文。";
        if (year == LAST && organization < PAGE || year == FIRST && organization < 3) {
            text += "松风入夜。";
        }
        if (year == FIRST && organization == 7) {
            text += "竹露滴响。";
        }
        return "---\ntitle: 第%d局报告\ndate: %d-01-20\n---\n%s\n".formatted(organization, year + 1, text);
    }

    @AfterAll
    void close() throws IOException {
        place.close();
        browser.close();
    }

    private void search(String words) {
        browser.go(place.of("search.html") + "?q=" + words);
        browser.until("return !!document.getElementById('page-search-status')?.textContent");
    }

    private List<String> found() {
        return place.pages(browser.all(".results > li a"));
    }

    private String status() {
        return browser.all("#page-search-status").get(0).getText();
    }

    @Test
    void whatOnlyAnOldReportHasIsFoundAtOnce() {
        search("竹露滴响");
        browser.until("return document.querySelectorAll('.results > li').length === 1");
        assertEquals(List.of("work/" + FIRST + "/b7.html"), found());
        assertTrue(!browser.all("#page-search-more").get(0).isDisplayed());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void olderReportsAreSearchedWhenTheyAreAskedFor() {
        search("松风入夜");
        browser.until("return document.querySelectorAll('.results > li').length === " + PAGE);
        assertTrue(found().stream().allMatch(page -> page.startsWith("work/" + LAST + "/")), found()::toString);
        assertTrue(status().contains(PAGE + "+"), status());
        assertEquals(
                browser.run("return document.querySelector('#page-search-more button').dataset.older"),
                browser.all("#page-search-more button").get(0).getText());

        browser.run("document.querySelector('#page-search-more button').click()");
        browser.until("return document.querySelectorAll('.results > li').length === " + (PAGE + 3));
        assertEquals(
                List.of("work/" + FIRST + "/b0.html", "work/" + FIRST + "/b1.html", "work/" + FIRST + "/b2.html"),
                found().subList(PAGE, PAGE + 3).stream().sorted().toList());
        assertTrue(status().contains(String.valueOf(PAGE + 3)) && !status().contains("+"), status());
        assertTrue(!browser.all("#page-search-more").get(0).isDisplayed());
        assertEquals(List.of(), browser.complaints());
    }
}
