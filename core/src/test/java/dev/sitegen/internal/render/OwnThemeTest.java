package dev.sitegen.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems that a check reports for the files that a site has below {@code theme/}. */
class OwnThemeTest {

    private static final String WORDS = "theme/messages/zh-CN.properties";
    private static final String REPORT = "theme/layouts/report.ftlh";

    @TempDir
    Path temp;

    private static List<Diagnostic> check(Content content) throws IOException {
        return SiteGenerator.create(content.source())
                .check(BuildOptions.defaults().withThreads(2))
                .diagnostics();
    }

    private static Diagnostic only(Content content) throws IOException {
        List<Diagnostic> found = check(content);
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.position() + " " + diagnostic.code().id();
    }

    private static Content site() {
        return Content.oneReport();
    }

    @ParameterizedTest
    @CsvSource({
        "layouts/reports.ftlh, theme/layouts/report.ftlh",
        "layout/report.ftlh, theme/layouts/report.ftlh",
        "report.ftlh, theme/layouts/report.ftlh",
        "layouts/report.ftl, theme/layouts/report.ftlh",
        "layouts/report.html, theme/layouts/report.ftlh",
        "layouts/report.ftlh.txt, theme/layouts/report.ftlh",
        "layouts/Report.ftlh, theme/layouts/report.ftlh",
        "layouts/notfound.ftlh, theme/layouts/not-found.ftlh",
        "partials/shwo.ftlh, theme/partials/show.ftlh",
        "site.css, theme/assets/site.css",
        "assets/sites.css, theme/assets/site.css",
        "css/logo.png, theme/assets/logo.png",
        "messages/zh.properties, theme/messages/zh-CN.properties",
        "messages/zh_CN.properties, theme/messages/zh-CN.properties",
        "messages_zh.properties, theme/messages/zh-CN.properties",
        "words.properties, theme/messages/zh-CN.properties",
    })
    void aFileThatNothingReadsIsReportedWithTheNameItMayHave(String path, String near) throws IOException {
        Diagnostic problem = only(site().with("theme/" + path, "own"));
        assertEquals("theme/" + path + " SG605", place(problem));
        assertEquals(List.of("NEAR", near), problem.arguments());
    }

    @Test
    void otherFilesThatNothingReadsAreReported() throws IOException {
        assertEquals(
                List.of("UNUSED", "partials/masthead.ftlh"),
                only(site().with("theme/partials/masthead.ftlh", "own")).arguments());
        assertEquals(
                "PLACE",
                only(site().with("theme/notes/ideas.docx", "own")).arguments().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/own/logo.svg",
                "messages/en.properties",
                "README.md",
                "LICENSE",
                "partials/.gitkeep",
                ".editorconfig"
            })
    void whatBelongsThereIsNot(String path) throws IOException {
        assertEquals(List.of(), check(site().with("theme/" + path, "")));
    }

    @Test
    void aStyleSheetThatAFileOfTheSiteNamesIsUsed() throws IOException {
        Content content = site().with("theme/assets/sites.css", "p {}");
        assertEquals(List.of(), check(content.with(REPORT, "<link href=\"sites.css\">${page.title}")));
        assertEquals(List.of(), check(content.with("theme/assets/site.css", "@import \"sites.css\";")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/partials/masthead.ftlh\">",
                "<#include \"../partials/masthead.ftlh\">",
                "<#import '/partials/masthead.ftlh' as m>",
                "<#include \"/partials/\" + \"masthead\" + \".ftlh\">"
            })
    void aTemplateThatAnotherImportsIsUsed(String line) throws IOException {
        assertEquals(
                List.of(),
                check(site().with(REPORT, line + "\n${page.title}")
                        .with("theme/partials/masthead.ftlh", "<p>own</p>")));
    }

    @Test
    void aTemplateThatIsImportedIsReadThoughTheSiteHasOtherErrors() throws IOException {
        Content broken = site().withReport(2023, "title: 报告\ndate: 2024-02-30", "正文。")
                .with(REPORT, "<#include \"/partials/masthead.ftlh\">")
                .with("theme/partials/masthead.ftlh", "<p>\n<#list page.tags as tag>\n");
        assertEquals(
                List.of("reports/work/2023/office.md:3:7 SG108", "theme/partials/masthead.ftlh:2:25 SG603"),
                check(broken).stream().map(OwnThemeTest::place).toList());
    }

    @Test
    void anImportOfWhatIsNotThereIsReported() throws IOException {
        Diagnostic near = only(site().with(REPORT, "<p>\n<#import \"/partials/shwo.ftlh\" as s>"));
        assertEquals(REPORT + ":2:1 SG603", place(near));
        assertEquals(
                List.of("partials/shwo.ftlh", "work/2023/office.html", "NEAR_TEMPLATE", "/partials/show.ftlh"),
                near.arguments());
        Diagnostic far = only(site().with(REPORT, "<#include \"elephant.ftlh\">"));
        assertEquals(List.of("layouts/elephant.ftlh", "work/2023/office.html", "NO_TEMPLATE", ""), far.arguments());
    }

    @ParameterizedTest
    @CsvSource({
        "page.titel, NEAR_NAME, page.title",
        "titel, NEAR_NAME, page.title",
        "site.nam, NEAR_NAME, site.name",
        "site.text.hom, NEAR_NAME, site.text.home",
        "page.frame.head.canonicl, NEAR_NAME, page.frame.head.canonical",
        "page.whatever, UNKNOWN_NAME, ''",
    })
    void aNameThatIsNotThereIsReportedWithTheOneThatMayBeMeant(String name, String reason, String near)
            throws IOException {
        Diagnostic problem = only(site().with(REPORT, "<p>\n${" + name + "}"));
        assertEquals("SG603", problem.code().id());
        assertEquals(2, problem.position().line());
        assertEquals(List.of(name, "work/2023/office.html", reason, near), problem.arguments());
    }

    @Test
    void aTemplateThatFailsOnOnePageOnlyIsReported() throws IOException {
        Content content = site().withReport(2024, "title: 报告\ndate: 2025-01-10", "全年平稳。")
                .with(REPORT, "<#if page.title != \"报告\">${page.titel}</#if>");
        assertEquals(REPORT + ":1:27 SG603", place(only(content)));
    }

    @ParameterizedTest
    @CsvSource({
        "hoem, NEAR, home",
        "sitemaps, NEAR, sitemap",
        "elephant, NONE, ''",
    })
    void aWordThatTheThemeDoesNotHaveIsReported(String key, String reason, String near) throws IOException {
        Diagnostic problem = only(site().with(WORDS, "# own words\nhome=首页\n  " + key + " = 词\n"));
        assertEquals(WORDS + ":3:3 SG606", place(problem));
        assertEquals(List.of(key, reason, near), problem.arguments());
    }

    @Test
    void aWordThatATemplateOfTheSitePrintsIsNot() throws IOException {
        assertEquals(
                List.of(), check(site().with(WORDS, "slogan=依法\n").with(REPORT, "${site.text.slogan} ${page.title}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"home：首页", "home＝首页"})
    void aFullWidthSignBehindAWordIsReported(String line) throws IOException {
        Diagnostic problem = only(site().with(WORDS, line));
        assertEquals(WORDS + ":1:1 SG606", place(problem));
        assertEquals("home=首页", problem.arguments().get(2));
    }

    @ParameterizedTest
    @CsvSource({"home=C:\\users, 1:8, \\users", "home=\\u12, 1:6, \\u12", "home=首\\uhome, 1:7, \\uhome"})
    void anEscapeThatIsNoneIsReported(String line, String place, String shown) throws IOException {
        Diagnostic problem = only(site().with(WORDS, line + "\nsitemap=图\n"));
        assertEquals(WORDS + ":" + place + " SG604", place(problem));
        assertEquals(shown, problem.arguments().get(1));
    }

    @Test
    void aWordThatOccursTwiceIsReported() throws IOException {
        Diagnostic problem = only(site().with(WORDS, "home=甲\\\n  乙\n! home=不算\nhome=丙\n"));
        assertEquals(WORDS + ":4:1 SG104", place(problem));
        assertEquals(List.of("home", "1"), problem.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {WORDS, "theme/messages/en.properties", REPORT, "theme/assets/site.css"})
    void aFileInAnotherEncodingIsReported(String path) throws IOException {
        byte[] bytes = "home=首页，公开信息\n".getBytes(Charset.forName("GBK"));
        assertEquals(path + " SG151", place(only(site().with(path, bytes))));
    }

    @Test
    void aByteOrderMarkHasNoEffect() throws IOException {
        Content content = site().with(WORDS, "\uFEFFhome=自己的首页\n").with(REPORT, "\uFEFF<p>${site.text.home}</p>\n");
        Path output = temp.resolve("site");
        SiteGenerator.create(content.source()).build(BuildOptions.into(output).withThreads(2));
        assertEquals(
                "<p>自己的首页</p>\n", Files.readString(output.resolve("work/2023/office.html"), StandardCharsets.UTF_8));
        assertTrue(Files.readString(output.resolve("index.html"), StandardCharsets.UTF_8)
                .contains("自己的首页"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#list page.crumbs as c>${c} | 模板无法读取：“#list”没有结束；FreeMarker 原文： | '#list' has no end; FreeMarker says:",
                "<#elephant x> | 没有“#elephant”这个指令；FreeMarker 原文： | there is no directive '#elephant'; FreeMarker says:",
                "${page.title | “{”没有结束；FreeMarker 原文： | '{' has no end; FreeMarker says:",
                "<#if page.title>x</#if> | “page.title”应为真假值（true 或 false），实为文字；FreeMarker 原文： | needs true or false from 'page.title'",
                "<#list page.title as t>x</#list> | “page.title”应为列表，实为文字；FreeMarker 原文： | needs a list from 'page.title'",
                "${page.title.x} | “page.title”应为带键的对象，实为文字；FreeMarker 原文： | needs an object with keys from 'page.title'",
                "${page.title?foo} | 模板无法读取；FreeMarker 原文： | the template cannot be read; FreeMarker says:",
            })
    void whatTheEngineSaysIsTranslatedAndItsFirstLineComesLast(String template, String chinese, String english)
            throws IOException {
        Diagnostic problem = only(site().with(REPORT, template));
        assertTrue(problem.message(Locale.CHINESE).contains(chinese), problem.message(Locale.CHINESE));
        assertTrue(problem.message(Locale.ENGLISH).contains(english), problem.message(Locale.ENGLISH));
        String raw = problem.arguments().get(5);
        assertTrue(!raw.isBlank() && problem.message(Locale.CHINESE).endsWith(raw), raw);
    }
}
