package dev.sitegen.browser;

import static dev.sitegen.browser.ServedForEditing.PAGE;
import static dev.sitegen.browser.ServedForEditing.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sitegen.build.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;

/** Figures are marked in the page, by mouse and by keyboard alone. */
class EditTest {

    private static final String TEXT = """
            ---
            title: 示例县人民政府2024年法治政府建设情况报告
            date: 2025-02-18
            ---

            一、行政复议

            办理**行政**复议案件83件，办结77件、办结率92.8%。

            开展讲座12场，受益5次。
            """;

    @TempDir
    Path temp;

    private ServedForEditing site;
    private Browser browser;
    private Server server;

    @BeforeEach
    void open() throws IOException {
        site = new ServedForEditing(temp);
        site.write("site.yaml", ServedForEditing.SITE);
        site.write("organizations.yaml", ServedForEditing.ORGANIZATIONS);
        site.write("indicators.yaml", """
                review.accepted: {name: 行政复议案件办理数, unit: 件, group: 行政复议, definition: 当年办理的行政复议案件数量}
                review.closed: {name: 行政复议案件办结数, unit: 件, group: 行政复议, definition: 办理的案件中已经办结的数量}
                review.closeRate: {name: 行政复议案件办结率, unit: '%', group: 行政复议}
                grid.patrols: {name: 网格员上门走访, unit: 次, group: 治理}
                """);
        site.write(REPORT, TEXT);
        server = site.serve();
        browser = Browser.open();
        browser.go(server.address() + PAGE);
        browser.until("return !!document.querySelector('#site-gen-edit ol li')");
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
    }

    private String report() throws IOException {
        return site.read(REPORT);
    }

    private void press(CharSequence... keys) {
        again(() -> browser.focused().sendKeys(keys));
    }

    private void click(String selector) {
        again(() -> browser.all(selector).get(0).click());
    }

    /** Does what is not done when the page is just taking in what was saved. */
    private static void again(Runnable action) {
        for (int i = 0; ; i++) {
            try {
                action.run();
                return;
            } catch (StaleElementReferenceException e) {
                assertTrue(i < 20, e.getMessage());
            }
        }
    }

    private void awaitTitle(String words) {
        ServedForEditing.awaitTitle(browser, words);
    }

    private void said(String text) {
        browser.until(
                "return document.querySelector('#site-gen-edit > [role=status]').textContent.includes('" + text + "')");
    }

    private Object highlighted() {
        return browser.run("return Array.from(document.querySelectorAll('.site-gen-quantity'), e => e.textContent)");
    }

    @Test
    void quantitiesWithoutAMarkAreShownInTheText() {
        assertEquals(List.of("83件", "77件", "92.8%", "12场", "5次"), highlighted());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theMouseMarksAndTakesBack() throws IOException {
        click(".site-gen-quantity");
        awaitTitle("83件");
        click("#site-gen-edit .chosen .entry");
        said("已标记：83件");
        assertEquals(TEXT.replace("83件", "[83件]{#review.accepted}"), report());
        awaitTitle("77件");
        assertEquals(List.of("77件", "92.8%", "12场", "5次"), highlighted());
        click("#site-gen-edit [data-id=undo]");
        said("已撤销");
        assertEquals(TEXT, report());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theKeyboardAloneMarksSearchesAndTakesBack() throws IOException {
        browser.run("document.querySelectorAll('.site-gen-quantity')[1].focus()");
        press(Keys.ENTER);
        awaitTitle("77件");
        press(Keys.TAB);
        press(Keys.ENTER);
        said("已标记：77件");
        awaitTitle("92.8%");
        while (!"search".equals(browser.focused().getAttribute("type"))) {
            press(Keys.TAB);
        }
        press("办结率");
        press(Keys.TAB);
        press(Keys.ENTER);
        said("已标记：92.8%");
        assertEquals(
                TEXT.replace("77件", "[77件]{#review.closed}").replace("92.8%", "[92.8%]{#review.closeRate}"), report());
        awaitTitle("12场");
        press(Keys.ESCAPE);
        browser.until("return document.activeElement.matches('.site-gen-quantity')");
        browser.run("document.querySelector('#site-gen-edit [data-id=undo]').focus()");
        press(Keys.ENTER);
        said("已撤销");
        press(Keys.ENTER);
        browser.until("return !document.querySelector('#site-gen-edit [data-id=undo]')");
        assertEquals(TEXT, report());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 60; i++) {
            if (id.equals(browser.focused().getAttribute("data-id"))) {
                return;
            }
            press(Keys.TAB);
        }
        fail(id + " is not reached by Tab");
    }

    private void chooseByKeyboard(int index) {
        browser.run("document.querySelectorAll('.site-gen-quantity')[" + index + "].focus()");
        press(Keys.ENTER);
        browser.until("return document.activeElement.matches('#site-gen-edit h3')");
    }

    @Test
    void theKeyboardAloneRejectsAndMakesANewEntry() throws IOException {
        chooseByKeyboard(4);
        tabTo("reject");
        press(Keys.ENTER);
        said("已记住：5次 不是数据");
        assertTrue(site.read("not-figures.yaml").contains("words: \"5次\""));
        awaitTitle("12场");
        tabTo("new");
        press(Keys.ENTER);
        tabTo("new-name");
        press(Keys.chord(Keys.CONTROL, "a"), "法治讲座");
        tabTo("new-id");
        press("review.closed", Keys.ENTER);
        said("指标词典会有错误");
        assertEquals(TEXT, report());
        press(Keys.chord(Keys.CONTROL, "a"), "law.talks", Keys.ENTER);
        said("已标记：12场 为新指标 law.talks");
        assertEquals(TEXT.replace("12场", "[12场]{#law.talks}"), report());
        assertTrue(site.read("indicators.yaml").endsWith("law.talks:\n  name: 法治讲座\n  unit: 场\n"));
        awaitTitle("92.8%");
        tabTo("undo");
        press(Keys.ENTER);
        said("已撤销");
        assertEquals(TEXT, report());
    }

    @Test
    void aProblemIsMendedWithOneClick() throws IOException {
        String wrong = TEXT.replace("83件", "[83件]{#review.acepted}");
        site.write(REPORT, wrong);
        browser.until("return !!document.querySelector('#site-gen-edit .problems button')");
        assertEquals(List.of(), Axe.violations(browser));
        click("#site-gen-edit .problems button");
        said("已改正");
        assertEquals(wrong.replace("acepted", "accepted"), report());
        browser.until("return !document.querySelector('#site-gen-edit .problems .error')");
    }

    @Test
    void whatIsWrittenElsewhereIsTakenInWithoutLosingThePlace() throws IOException {
        click(".site-gen-quantity");
        site.write(REPORT, TEXT.replace("开展讲座", "新的一句9件。开展讲座"));
        browser.until("return document.querySelectorAll('.site-gen-quantity').length === 6");
        assertTrue(browser.all("#UCAP-CONTENT").get(0).getText().contains("新的一句"));
        assertEquals("83件", browser.all("#site-gen-edit h3").get(0).getText());
        click("#site-gen-edit .chosen .entry");
        said("已标记：83件");
        assertEquals(TEXT.replace("开展讲座", "新的一句9件。开展讲座").replace("83件", "[83件]{#review.accepted}"), report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void thePanelIsAccessible(String scheme) {
        browser.colours(scheme);
        assertEquals(List.of(), Axe.violations(browser));
        click(".site-gen-quantity");
        awaitTitle("83件");
        assertEquals(List.of(), Axe.violations(browser));
    }

    @Test
    void thePanelFitsAPhone() {
        browser.phone(375);
        browser.go(server.address() + PAGE);
        browser.until("return !!document.querySelector('#site-gen-edit ol li')");
        assertEquals(375L, browser.run("return document.documentElement.scrollWidth"));
    }
}
