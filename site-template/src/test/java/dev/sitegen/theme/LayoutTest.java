package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.view.PageView;
import dev.sitegen.view.SiteView;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every layout, rendered with a full and with an empty view, in every language of the theme. */
class LayoutTest {

    @TestFactory
    Stream<DynamicTest> layoutsAreSoundPages() {
        return Stream.of("zh-CN", "en")
                .flatMap(language -> Stream.concat(
                        pages(language, "full", SampleViews.full()), pages(language, "empty", SampleViews.empty())));
    }

    private static Stream<DynamicTest> pages(String language, String kind, Map<String, PageView> views) {
        return views.entrySet().stream()
                .map(view -> DynamicTest.dynamicTest(
                        view.getKey() + ", " + kind + ", " + language,
                        () -> assertSound(language, render(language, kind, view.getKey(), view.getValue()))));
    }

    private static String render(String language, String kind, String layout, PageView page)
            throws IOException, TemplateException {
        Map<String, String> words = Theme.words(language);
        SiteView site =
                kind.equals("full") ? SampleViews.fullSite(language, words) : SampleViews.emptySite(language, words);
        return Theme.render(layout, site, page);
    }

    private static void assertSound(String language, String html) {
        Document page = Jsoup.parse(html);
        assertAll(
                () -> assertTrue(html.startsWith("<!DOCTYPE html>\n<html"), "starts with the doctype"),
                () -> assertFalse(html.contains("${") || html.contains("<#") || html.contains("<@"), "template syntax"),
                () -> assertFalse(html.contains("\n\n\n"), "runs of blank lines"),
                () -> assertEquals(language, page.selectFirst("html").attr("lang")),
                () -> assertFalse(page.title().isBlank(), "has a title"),
                () -> assertEquals(1, page.select("h1").size(), "one h1"),
                () -> assertEquals(1, page.select("main").size(), "one main"),
                () -> assertEquals(List.of(), duplicateIds(page)),
                () -> assertEquals(List.of(), skippedHeadings(page)),
                () -> assertEquals(List.of(), page.select("[href=''], [src=''], [href='#']")),
                () -> assertEquals(
                        List.of(), page.select("[style], script:not([src], [type=application/ld+json]), [onclick]")),
                () -> assertEquals(List.of(), deadAnchors(page)),
                () -> assertEquals(List.of(), page.select("table:not(:has(caption)), th:not([scope])")));
    }

    private static List<String> duplicateIds(Document page) {
        Set<String> seen = new HashSet<>();
        return page.select("[id]").eachAttr("id").stream()
                .filter(id -> !seen.add(id))
                .toList();
    }

    private static List<String> deadAnchors(Document page) {
        return page.select("a[href^=#]").eachAttr("href").stream()
                .filter(href -> page.getElementById(href.substring(1)) == null)
                .toList();
    }

    private static List<Element> skippedHeadings(Document page) {
        List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
        return Stream.iterate(0, i -> i < headings.size(), i -> i + 1)
                .filter(i -> level(headings.get(i)) > (i == 0 ? 1 : level(headings.get(i - 1)) + 1))
                .map(headings::get)
                .toList();
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    @Test
    void reportsContentStandsAloneInItsContainer() throws IOException, TemplateException {
        String html = render("zh-CN", "full", "report", SampleViews.full().get("report"));
        Element content = Jsoup.parse(html).getElementById("UCAP-CONTENT");

        assertEquals(
                List.of("p", "h2", "h3", "pre"),
                content.children().stream().map(Element::tagName).toList());
        assertEquals("a\n  b", content.selectFirst("pre").wholeText());
    }

    @Test
    void titlesAreEscaped() throws IOException, TemplateException {
        String html = render("zh-CN", "full", "report", SampleViews.full().get("report"));

        assertTrue(html.contains("&lt;&amp;&quot;&#39;&gt;</h1>"), html);
    }

    @Test
    void listEntriesAreALinkWithATitleAndADate() throws IOException, TemplateException {
        Document page =
                Jsoup.parse(render("zh-CN", "full", "column", SampleViews.full().get("column")));

        assertEquals(
                2,
                page.select(".reports > li > a[href][title] + time[datetime]").size());
    }

    @Test
    void toolsThatNeedAScriptAreHiddenWithoutOne() throws IOException, TemplateException {
        Document page =
                Jsoup.parse(render("zh-CN", "full", "report", SampleViews.full().get("report")));

        Elements buttons = page.select("button:not(form button)");
        assertFalse(buttons.isEmpty());
        assertEquals(buttons, page.select("[data-script] button"));
        assertTrue(Theme.text("assets/site.css").contains(":root:not([data-size]) [data-script]{display: none}"));
    }

    @Test
    void chartsHaveANameAndADescriptionAndLeadToTheSentences() throws IOException, TemplateException {
        Document page = Jsoup.parse(
                render("zh-CN", "full", "indicator", SampleViews.full().get("indicator")));

        assertEquals(3, page.select("figure.chart").size());
        for (Element plot : page.select("svg.plot > [role=img]")) {
            List<String> named = Stream.of(plot.attr("aria-labelledby").split(" "))
                    .map(id -> page.getElementById(id).normalName())
                    .toList();
            assertEquals(List.of("title", "desc"), named);
        }
        assertEquals(
                List.of("y.html#c"),
                page.select(".plot .line-1 a").eachAttr("href").stream()
                        .distinct()
                        .toList());
        assertEquals(List.of("a.html#review.closed"), page.select(".bars a").eachAttr("href"));
        assertEquals(2, page.select(".legend li[class^=line]").size(), "a legend for several lines only");
        assertEquals(1, page.select(".legend .break").size());
    }

    @Test
    void verdictsSayTheirOutcomeInWords() throws IOException, TemplateException {
        Document page =
                Jsoup.parse(render("zh-CN", "full", "checks", SampleViews.full().get("checks")));

        assertEquals(List.of("不符", "不符"), page.select(".verdict .outcome").eachText());
        assertEquals(
                List.of("相符", "舍入内相符", "不符", "无法确定", "无从核对"),
                page.select(".counts .outcome").eachText());
        assertEquals(
                "#page-failures",
                page.selectFirst(".counts .fail")
                        .closest("div")
                        .selectFirst("a")
                        .attr("href"));
    }

    @Test
    void factsStandInTheHeadAsTheyAre() throws IOException, TemplateException {
        Document page =
                Jsoup.parse(render("zh-CN", "full", "report", SampleViews.full().get("report")));

        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@type\":\"Report\"}",
                page.selectFirst("head script[type=application/ld+json]").data());
    }

    @Test
    void missingWordFails() {
        SiteView site = SampleViews.emptySite("zh-CN", Map.of());
        PageView page = SampleViews.empty().get("home");

        assertThrows(InvalidReferenceException.class, () -> Theme.render("home", site, page));
    }
}
