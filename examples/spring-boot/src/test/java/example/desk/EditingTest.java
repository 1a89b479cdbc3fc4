package example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Reports are edited, and their problems are shown beside what they are about. */
class EditingTest extends DeskTest {

    private static final String TABLE = "row,received,closed\nonsite,1200,1188\nonline,3400,3395\ntotal,4601,4583\n";

    private static FormElement form(Document page) {
        return (FormElement) page.selectFirst("form.report");
    }

    private static String value(Document page, String input) {
        Element element = page.getElementById(input);
        return element.normalName().equals("textarea") ? element.wholeText() : element.val();
    }

    /** The codes of the problems beside an input, each with the line that it leads to. */
    private static List<String> beside(Document page, String input) {
        Element list = page.getElementById(input + "-problems");
        return list == null
                ? List.of()
                : list.select("li").stream()
                        .map(item ->
                                item.select("code").text() + item.select("a").attr("data-line"))
                        .toList();
    }

    private Document check(Document page, String input, String typed) {
        return browser.send(form(page), "check", Map.of(input, typed));
    }

    @Test
    void theListHasTheReportsOfEachOrganization() {
        Document list = browser.get("/");
        assertEquals(
                List.of("示例县人民政府", "示例县大数据局", "示例县甲镇人民政府"),
                list.select("section:has(table) h2").eachText());
        assertEquals(5, list.select("td a").size());
        assertEquals(
                List.of("可以发布"),
                list.select(".state").eachText().stream().distinct().toList());
    }

    @Test
    void aReportWithoutProblemsSaysSo() {
        assertTrue(editor(REPORT).text().contains("没有发现问题"));
    }

    @Test
    void whatIsSavedIsThereAgain() {
        String text = "## 一、数据共享\n\n  平稳 <b>&amp; \"好\"\n\n\n受理[6件]{#review.accepted}。";
        Document page = editor(REPORT);
        Document saved = browser.send(
                form(page),
                "save",
                Map.of("title", "示例县大数据局: \"#2023\"\\年 'x' 工作报告", "text", text, "field.district", "城西"));
        assertTrue(saved.text().contains("已保存"), saved::text);
        assertEquals("示例县大数据局: \"#2023\"\\年 'x' 工作报告", value(saved, "title"));
        assertEquals(text, value(saved, "text"));
        assertEquals("城西", saved.select("[name='field.district'] [selected]").val());
        assertEquals(List.of(), beside(saved, "title"));
    }

    @Test
    void aWrongDateIsReportedBesideItsInput() {
        Document page = check(editor(REPORT), "date", "2024-02-30");
        assertEquals(1, beside(page, "date").size());
        assertEquals("true", page.getElementById("date").attr("aria-invalid"));
        assertTrue(page.getElementById("date").attr("aria-describedby").contains("date-problems"));
        assertEquals("", page.getElementById("title").attr("aria-invalid"));
        assertEquals("2024-02-30", value(page, "date"));
    }

    @Test
    void everyInputOfTheFrontMatterHasItsOwnProblems() {
        Document page = browser.send(
                form(editor(REPORT)),
                "check",
                Map.of("title", "", "date", "", "field.district", "城北", "field.inspected", "去年", "documentNumber", ""));
        for (String input : List.of("title", "date", "field.district", "field.inspected")) {
            List<String> codes = beside(page, input);
            assertEquals(1, codes.stream().filter(code -> code.startsWith("SG")).count(), input + codes);
        }
        assertEquals(List.of(), beside(page, "documentNumber"));
    }

    @Test
    void aProblemOfTheTextNamesTheLineOfTheText() {
        Document page = check(editor(REPORT), "text", "## 一、概况\n\n受理[6件]{#review.accepted}，\n办结[6件]{#review.close}。");
        assertEquals(List.of("SG2044"), beside(page, "text"));
        assertEquals("true", page.getElementById("text").attr("aria-invalid"));
    }

    @Test
    void aProblemOfATableIsBesideTheTable() {
        Document page = check(editor("示例县大数据局2023年政务服务年报"), "table.windows", TABLE);
        assertEquals(List.of("SG2274"), beside(page, "table.windows"));
    }

    @Test
    void theRegisterOfTheDatabaseIsAskedForTheDocumentNumber() {
        Document page = check(editor(REPORT), "documentNumber", "示例数发〔2024〕9号");
        assertEquals(List.of("D101"), beside(page, "documentNumber"));
        FormElement register = (FormElement) browser.get("/").selectFirst("form[action=/register]");
        browser.send(register, "", Map.of("number", "示例数发〔2024〕9号"));
        assertEquals(List.of(), beside(check(page, "documentNumber", "示例数发〔2024〕9号"), "documentNumber"));
    }

    @Test
    void theChecksOfTheOtherExamplesRunAndTheirProblemsAreInTheirPlaces() {
        Document page = browser.send(
                form(editor(REPORT)), "check", Map.of("title", "2023年工作报告", "field.inspected", "", "text", "全年平稳。"));
        assertEquals(List.of("X102"), beside(page, "title"));
        assertEquals(List.of("X201"), beside(page, "field.open"));
        assertEquals(List.of("X101"), page.select(".problems-whole code").eachText());
    }

    @Test
    void whatIsCheckedIsNotSaved() {
        check(editor(REPORT), "title", "示例县大数据局报告");
        assertEquals(REPORT, value(editor(REPORT), "title"));
    }

    @Test
    void aReportThatIsWrongCanBeSavedAndTheListCountsItsErrors() {
        browser.send(form(editor(REPORT)), "save", Map.of("date", "去年"));
        assertEquals("去年", value(editor(REPORT), "date"));
        assertEquals(1, browser.get("/").select(".state.error").size());
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasSaved() {
        Document mine = editor(REPORT);
        browser.send(form(editor(REPORT)), "save", Map.of("title", "示例县大数据局2023年报告（他人）", "date", "2024-03-02"));
        Document refused = browser.send(form(mine), "save", Map.of("title", "示例县大数据局2023年报告（我）"));
        assertEquals(409, browser.status());
        assertEquals("示例县大数据局2023年报告（我）", value(refused, "title"));
        assertEquals(
                List.of("示例县大数据局2023年报告（他人）", "2024-03-02"),
                refused.select("details pre").eachText());
        browser.send(form(refused), "save", Map.of());
        assertEquals("示例县大数据局2023年报告（我）", value(editor("示例县大数据局2023年报告（我）"), "title"));
    }

    @Test
    void aReportCannotTakeThePlaceOfAnother() {
        Document page = browser.send(form(editor(REPORT)), "save", Map.of("organization", "shili"));
        assertEquals(409, browser.status());
        assertTrue(page.text().contains("已有另一篇报告"), page::text);
        assertEquals(5, browser.get("/").select("td a").size());
    }

    @Test
    void whatPeopleTypeIsShownAsText() {
        String script = "<script>alert(1)</script>";
        Document page = browser.send(
                form(editor(REPORT)),
                "save",
                Map.of(
                        "title",
                        script,
                        "date",
                        script,
                        "documentNumber",
                        "\"><img src=x>",
                        "text",
                        "</textarea>" + script));
        assertEquals(script, value(page, "title"));
        assertEquals(script, value(page, "date"));
        assertEquals("</textarea>" + script, value(page, "text"));
        for (Document each : List.of(page, browser.get("/"))) {
            assertEquals(1, each.select("script").size());
            assertEquals(0, each.select("img").size());
            assertTrue(each.text().contains(script), each::text);
        }
    }

    @Test
    void aNewReportHasTheBlankTablesOfItsForm() {
        FormElement form = (FormElement) browser.get("/").selectFirst("form[action=/reports]");
        Document page =
                browser.send(form, "", Map.of("organization", "shili-jia", "column", "service", "year", "2024"));
        assertEquals(
                "row,名称,received,closed\n名称,,受理,办结\nonsite,现场窗口,,\nonline,网上办理,,\ntotal,合计,,\n",
                value(page, "table.windows"));
        assertTrue(page.getElementById("draft").hasAttr("checked"));
        assertTrue(browser.send(form, "", Map.of("organization", "shili-jia", "column", "service", "year", "2024"))
                .text()
                .contains("没有新建"));
    }

    @Test
    void whoeverReadsEnglishGetsEnglish() {
        browser = new Browser(port, "en-GB,en;q=0.8");
        Document page = check(editor(REPORT), "documentNumber", "9");
        assertTrue(page.select(".problems").text().contains("is not in the register"), page::text);
        assertFalse(page.select("label").text().contains("标题"));
        assertEquals("en", page.selectFirst("html").attr("lang"));
    }
}
