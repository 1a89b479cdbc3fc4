package dev.sitegen.internal.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes as whole sites use them: found, extended, shadowed and broken. */
public class ThemeTest {

    private static final String REPORT = "work/2023/office.html";

    @TempDir
    Path temp;

    private ThemeTest theme(String name, String path, String text) throws IOException {
        Path file = temp.resolve("themes/META-INF/site-gen/theme/" + name + "/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return this;
    }

    private static Content siteWith(String theme) {
        return Content.oneReport().with("site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/xxgk/
                        columns: {work: {name: 年度工作报告}}
                        theme: {name: %s}
                        """.formatted(theme));
    }

    private BuildResult build(Content content) throws IOException {
        URL[] jars = {temp.resolve("themes").toUri().toURL()};
        Files.createDirectories(temp.resolve("themes"));
        try (URLClassLoader themes = new URLClassLoader(jars, SiteGenerator.class.getClassLoader())) {
            return SiteGenerator.create(content.source())
                    .withThemesFrom(themes)
                    .build(BuildOptions.into(temp.resolve("site")).withThreads(2));
        }
    }

    private String published(String path) throws IOException {
        return Files.readString(temp.resolve("site").resolve(path), StandardCharsets.UTF_8);
    }

    private static List<String> reported(BuildResult report) {
        return report.diagnostics().stream()
                .map(d -> d.position() + " " + d.code())
                .toList();
    }

    private static Diagnostic only(BuildResult report) {
        assertEquals(1, report.diagnostics().size(), () -> reported(report).toString());
        assertFalse(report.published());
        return report.diagnostics().get(0);
    }

    @Test
    void aThemeStandsOnItsOwn() throws IOException {
        for (String layout : List.of(
                "column",
                "home",
                "indicator",
                "indicators",
                "not-found",
                "organization",
                "organizations",
                "redirect",
                "report",
                "search",
                "sitemap",
                "text",
                "year",
                "years")) {
            theme("plain", "layouts/" + layout + ".ftlh", layout + " of ${site.name}\n");
        }
        theme("plain", "theme.yaml", "name: plain\nassets: [a/b.css]\n");
        theme("plain", "assets/a/b.css", "b {}");
        BuildResult report = build(siteWith("plain"));
        assertEquals(List.of(), reported(report));
        assertEquals("report of 示例县人民政府\n", published(REPORT));
        assertEquals("b {}", published("theme/a/b.css"));
        assertFalse(Files.exists(temp.resolve("site/theme/site.css")));
    }

    @Test
    void aThemeExtendsAnother() throws IOException {
        theme("red", "theme.yaml", "extends: default\nassets: [red.css]\n");
        theme("red", "layouts/report.ftlh", "red ${page.title} ${site.text.home} ${site.text.sitemap}\n");
        theme("red", "assets/red.css", "red {}");
        theme("red", "messages/zh-CN.properties", "home=红色首页\n");
        BuildResult report = build(siteWith("red"));
        assertEquals(List.of(), reported(report));
        assertEquals("red 二〇二三年工作报告 红色首页 网站地图\n", published(REPORT));
        assertEquals("red {}", published("theme/red.css"));
        assertTrue(Files.exists(temp.resolve("site/theme/site.css")));
        assertTrue(published("index.html").contains("红色首页"));
    }

    @Test
    void themesExtendEachOtherOverSeveralSteps() throws IOException {
        theme("light", "theme.yaml", "extends: middle\n");
        theme("light", "assets/site.css", "not listed, so not published");
        theme("middle", "theme.yaml", "extends: default\nassets: [site.css]\n");
        theme("middle", "assets/site.css", "middle");
        theme("middle", "layouts/year.ftlh", "middle year\n");
        BuildResult report = build(siteWith("light"));
        assertEquals(
                "middle year\n",
                published("years/2023.html"),
                () -> reported(report).toString());
        assertEquals("middle", published("theme/site.css"));
    }

    @Test
    void theSitesOwnFilesComeFirst() throws IOException {
        Content content = siteWith("default")
                .with("theme/layouts/report.ftlh", "own ${page.title}\n")
                .with("theme/assets/site.css", "own")
                .with("theme/messages/zh-CN.properties", "home=自己的首页\n");
        assertEquals(List.of(), reported(build(content)));
        assertEquals("own 二〇二三年工作报告\n", published(REPORT));
        assertEquals("own", published("theme/site.css"));
        assertTrue(published("index.html").contains("自己的首页"));
        assertTrue(published("index.html").contains("网站地图"));
    }

    @Test
    void aThemeThatIsNotThereIsReported() throws IOException {
        Diagnostic problem = only(build(siteWith("nobody")));
        assertEquals(Code.UNKNOWN_THEME, problem.code());
        assertEquals(List.of("nobody"), problem.arguments());
    }

    @Test
    void aThemeThatExtendsWhatIsNotThereIsReported() throws IOException {
        theme("orphan", "theme.yaml", "extends: nobody\n");
        assertEquals(List.of("nobody"), only(build(siteWith("orphan"))).arguments());
    }

    @Test
    void themesThatExtendEachOtherAreReported() throws IOException {
        theme("hen", "theme.yaml", "extends: egg\n");
        theme("egg", "theme.yaml", "extends: hen\n");
        assertEquals(Code.UNKNOWN_THEME, only(build(siteWith("hen"))).code());
    }

    @Test
    void aFileThatIsListedAndMissingIsReported() throws IOException {
        theme("poor", "theme.yaml", "extends: default\nassets: [lost.css]\n");
        Diagnostic problem = only(build(siteWith("poor")));
        assertEquals(Code.BAD_THEME, problem.code());
        assertEquals("assets/lost.css", problem.arguments().get(1));
    }

    @Test
    void aMisspeltKeyOfAThemeIsReported() throws IOException {
        theme("typo", "theme.yaml", "extend: default\n");
        BuildResult report = build(siteWith("typo"));
        assertTrue(
                reported(report).contains("META-INF/site-gen/theme/typo/theme.yaml:1:1 " + Code.UNKNOWN_KEY),
                () -> reported(report).toString());
    }

    @Test
    void aMissingTemplateIsReportedOnce() throws IOException {
        theme("bare", "theme.yaml", "name: bare\n");
        theme("bare", "layouts/home.ftlh", "home\n");
        Content two = siteWith("bare").withReport(2024, "title: 报告\ndate: 2025-01-10", "全年平稳。");
        BuildResult report = build(two);
        assertFalse(report.published());
        assertTrue(report.diagnostics().stream().allMatch(d -> d.code() == Code.MISSING_TEMPLATE));
        assertEquals(
                List.of(
                        "theme/layouts/column.ftlh",
                        "theme/layouts/indicators.ftlh",
                        "theme/layouts/not-found.ftlh",
                        "theme/layouts/organization.ftlh",
                        "theme/layouts/organizations.ftlh",
                        "theme/layouts/report.ftlh",
                        "theme/layouts/search.ftlh",
                        "theme/layouts/sitemap.ftlh",
                        "theme/layouts/year.ftlh",
                        "theme/layouts/years.ftlh"),
                report.diagnostics().stream().map(d -> d.position().path()).toList());
    }

    @Test
    void aTemplateThatFailsIsReportedAtItsPlaceWithAPage() throws IOException {
        Content content = siteWith("default").with("theme/layouts/report.ftlh", "<p>\n  ${page.titel}\n");
        Diagnostic problem = only(build(content));
        assertEquals(Code.TEMPLATE_FAILED, problem.code());
        assertEquals("theme/layouts/report.ftlh:2:5", problem.position().toString());
        assertEquals(REPORT, problem.arguments().get(1));
        assertEquals("  ${page.titel}", problem.sourceLine());
    }

    @Test
    void aTemplateThatFailsOnEveryPageIsReportedOnce() throws IOException {
        Content content = siteWith("default")
                .withReport(2024, "title: 报告\ndate: 2025-01-10", "全年平稳。")
                .with("theme/partials/show.ftlh", "<#macro whole>${nothing}</#macro>");
        assertEquals(
                "theme/partials/show.ftlh:1:17", only(build(content)).position().toString());
    }

    @Test
    void aTemplateThatCannotBeReadIsReported() throws IOException {
        Content content = siteWith("default").with("theme/layouts/report.ftlh", "<p>\n<#if>\n");
        Diagnostic problem = only(build(content));
        assertEquals(Code.TEMPLATE_FAILED, problem.code());
        assertEquals(2, problem.position().line());
    }

    @Test
    void templatesThatCallThemselvesEnd() throws IOException {
        Content content = siteWith("default")
                .with("theme/layouts/report.ftlh", "<#macro a>x<@a/></#macro><@a/>")
                .with("theme/layouts/year.ftlh", "<#include \"year.ftlh\">");
        BuildResult report = build(content);
        assertFalse(report.published());
        assertEquals(2, report.diagnostics().size(), () -> reported(report).toString());
        assertTrue(report.diagnostics().stream().allMatch(d -> d.code() == Code.TEMPLATE_FAILED));
    }

    @Test
    void templatesReachNothingButTheirPage() throws IOException {
        for (String template : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${page.class.classLoader}",
                "${page.getClass().getClassLoader()}",
                "${page.getClass().forName(\"java.lang.Runtime\")}",
                "${page.getClass().getResource(\"/\")}",
                "${page.wait()}",
                "${page.class.protectionDomain.classLoader}",
                "${page.class.protectionDomain.codeSource.location}",
                "${page.getClass().getProtectionDomain().getCodeSource().getLocation().toURI().resolve(\"/etc/passwd\").toURL().openStream().readAllBytes()?join(\" \")}",
                "${page.class.module.classLoader}",
                "${site.name.class}",
                "${page?api}",
                "${page.frame.head.tags.getClass()}",
                "${.data_model.java}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../site.yaml\">",
                "<#import \"file:///etc/passwd\" as x>")) {
            Diagnostic problem = only(build(siteWith("default").with("theme/layouts/report.ftlh", template)));
            assertEquals(Code.TEMPLATE_FAILED, problem.code(), template);
        }
    }

    @Test
    void templatesEscapeWhatTheyPrint() throws IOException {
        Content content = siteWith("default")
                .withReport(2023, "title: '<b>\"&'''\ndate: 2024-01-10", "全年平稳。")
                .with("theme/layouts/report.ftlh", "<p title=\"${page.title}\">${page.title}\n");
        assertEquals(List.of(), reported(build(content)));
        assertEquals("<p title=\"&lt;b&gt;&quot;&amp;&#39;\">&lt;b&gt;&quot;&amp;&#39;\n", published(REPORT));
    }

    @Test
    void aContentHtmlIsPrintedWhereverATemplateHasIt() throws IOException {
        Content content = siteWith("default")
                .with("theme/layouts/report.ftlh", "<#assign it = page.contentHtml?no_esc>\n${it}<hr>\n${it}");
        assertEquals(List.of(), reported(build(content)));
        List<String> both = List.of(published(REPORT).split("<hr>\n"));
        assertEquals(2, both.size());
        assertTrue(both.get(0).startsWith("<p>"), both.get(0));
        assertEquals(both.get(0), both.get(1));
    }

    @Test
    void wordsAndTemplatesHoldNoControlCharacter() throws IOException {
        String words = "theme/messages/zh-CN.properties";
        for (String escape : List.of("\\u0001", "\\u0085", "\\ud800", "\\ud83f\\udfff", "\\f", "\\ufdd0")) {
            Diagnostic problem =
                    only(build(siteWith("default").with(words, "sitemap=\\u4e2d\nhome=首" + escape + "页\n")));
            assertEquals(Code.FORBIDDEN_ESCAPE, problem.code());
            assertEquals(words + ":2:7", problem.position().toString());
            assertEquals(escape, problem.arguments().get(0));
        }
        assertEquals(List.of(), reported(build(siteWith("default").with(words, "home=\\ud83c\\udc04\\\\u0001\n"))));
        assertEquals(
                Code.BAD_THEME,
                only(build(siteWith("default").with(words, "home=\\u00\n"))).code());
        assertEquals(
                "theme/layouts/report.ftlh:2:1",
                only(build(siteWith("default").with("theme/layouts/report.ftlh", "<p>\n\u0001")))
                        .position()
                        .toString());
    }

    @Test
    void contentHtmlMayBeCompressedCapturedAndJoined() throws IOException {
        build(siteWith("default").with("theme/layouts/report.ftlh", "${page.contentHtml?no_esc}"));
        String html = published(REPORT);
        assertTrue(html.startsWith("<p>") && html.contains("全年工作平稳。"), html);
        for (String template : List.of(
                "<#compress>${page.contentHtml?no_esc}</#compress>",
                "<#assign it>${page.contentHtml?no_esc}</#assign>${it}",
                "<#attempt>${page.contentHtml?no_esc}<#recover></#attempt>",
                "${('' + page.contentHtml)?no_esc}")) {
            assertEquals(List.of(), reported(build(siteWith("default").with("theme/layouts/report.ftlh", template))));
            assertEquals(html.strip(), published(REPORT).strip(), template);
        }
    }

    @Test
    void numbersAndWordsDoNotDependOnTheMachine() throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Content content = siteWith("default")
                    .with("theme/layouts/report.ftlh", "${1234567.5} ${\"TITLE\"?lower_case} ${true?c}\n");
            assertEquals(List.of(), reported(build(content)));
            assertEquals("1234567.5 title true\n", published(REPORT));
        } finally {
            Locale.setDefault(locale);
        }
    }
}
