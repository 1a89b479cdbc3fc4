package example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Settings are files in the database, edited as the reports are. */
class SettingsTest extends DeskTest {

    private static FormElement form(Document page, String path) {
        return (FormElement) page.getElementById(path).closest("form");
    }

    private String text(String path) {
        return browser.get("/settings").getElementById(path).wholeText();
    }

    @Test
    void aFieldThatIsDeclaredIsAnInputOfReports() {
        String declared = text("site.yaml") + "  staff: {name: 编制人数, type: number}\n";
        browser.send(form(browser.get("/settings"), "site.yaml"), "save", Map.of("content", declared));
        assertEquals(
                "编制人数", editor(REPORT).selectFirst("label[for=field.staff]").text());
    }

    @Test
    void aProblemOfSettingsIsBesideItsFileWithItsLine() {
        Document page = browser.send(
                form(browser.get("/settings"), "site.yaml"),
                "check",
                Map.of("content", text("site.yaml").replace("type: date", "type: day")));
        Element problem = page.getElementById("site.yaml-problems").selectFirst("li");
        assertEquals("9", problem.select("a").attr("data-line"));
        assertEquals("true", page.getElementById("site.yaml").attr("aria-invalid"));
        assertTrue(text("site.yaml").contains("type: date"));
    }

    @Test
    void settingsWithErrorsStopPublishingAndAreLinkedTo() {
        browser.send(form(browser.get("/settings"), "indicators.yaml"), "save", Map.of("content", "review: x\n"));
        Document page = browser.send((FormElement) browser.get("/").selectFirst("form[action=/publish]"), "", Map.of());
        assertEquals(409, browser.status());
        assertTrue(page.select(".notice.error a").eachAttr("href").contains("/settings#indicators.yaml"), page::text);
    }

    @Test
    void nobodyOverwritesSettingsThatSomebodyElseHasSaved() {
        Document mine = browser.get("/settings");
        String text = text("site.yaml");
        browser.send(form(mine, "site.yaml"), "save", Map.of("content", text + "# 他人\n"));
        Document refused = browser.send(form(mine, "site.yaml"), "save", Map.of("content", text + "# 我\n"));
        assertEquals(409, browser.status());
        assertTrue(refused.select("details pre").text().contains("# 他人"));
        browser.send(form(refused, "site.yaml"), "save", Map.of());
        assertTrue(text("site.yaml").contains("# 我"));
    }
}
