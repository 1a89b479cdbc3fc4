package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateException;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The citation of a report, as its page has it without a script. */
class CitationTest {

    private static Document report(String language) throws IOException, TemplateException {
        return Jsoup.parse(Theme.render(
                "report",
                SampleViews.fullSite(language, Theme.words(language)),
                SampleViews.full().get("report")));
    }

    @Test
    void aReportIsCitedWithItsOrganizationTitleYearDateAddressAndRoomForTheDateOfAccess()
            throws IOException, TemplateException {
        Document page = report("zh-CN");
        assertEquals(
                "示例县人民政府：《" + page.selectFirst("h1").text() + "》，年份：2023年，发布日期：2024-02-18 09:00，"
                        + page.selectFirst("link[rel=canonical]").attr("href") + "，访问日期：（填写当天日期）",
                page.getElementById("page-citation").wholeText());
    }

    @Test
    void theSameInEnglish() throws IOException, TemplateException {
        String citation = report("en").getElementById("page-citation").wholeText();
        assertTrue(citation.startsWith("示例县人民政府: “"), citation);
        assertTrue(citation.endsWith(", Accessed: (date of the day)"), citation);
    }

    @Test
    void theButtonCopiesTheCitation() throws IOException, TemplateException {
        Document page = report("zh-CN");
        assertEquals(
                page.getElementById("page-citation"),
                page.getElementById(page.selectFirst("button[data-copy]").attr("data-copy")));
    }
}
