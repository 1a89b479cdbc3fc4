package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names, addresses and references that cannot be: check, build and preview report the same of them, at the place where an
 * author wrote them, and none of the three throws.
 */
class SameEverywhereTest {

    private static final String LONG = "县".repeat(90);

    @TempDir
    Path temp;

    /** A site with one thing wrong, and the codes and places of what is reported as an error. */
    private record Case(String name, Content content, List<String> errors) {

        static Case of(String name, Content content, String... errors) {
            return new Case(name, content, List.of(errors));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(ids(), escapes(), files(), addresses(), references(), doubles(), themes())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> ids() {
        Stream<String> bad =
                Stream.of("a:b", "a?b", "a*", "<a>", "a\\\\b", "a/b", "..", ".", "", "a.", "a ", "con", "CoM1", LONG);
        return bad.flatMap(id -> Stream.of(
                Case.of(
                        "column " + id,
                        Content.oneReport()
                                .with(
                                        "site.yaml",
                                        "name: 示例县\ncolumns:\n  work: {name: 报告}\n  \"" + id + "\": {name: 甲}\n"),
                        "site.yaml:4:4 SG117"),
                Case.of(
                        "organization " + id,
                        organizations("\"" + id + "\": {name: 示例局, kind: department}"),
                        "organizations.yaml:2:2 SG117"),
                Case.of("indicator " + id, indicators("\"" + id + "\": {name: 数}"), "indicators.yaml:1:2 SG117")));
    }

    private static Content organizations(String line) {
        return Content.oneReport()
                .with("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n" + line + "\n");
    }

    private static Content indicators(String line) {
        return Content.oneReport().with("indicators.yaml", line + "\n");
    }

    /** An escape that writes what no text may hold is reported as that; the rest is read with a blank in its place. */
    private static Stream<Case> escapes() {
        return Stream.of(
                Case.of(
                        "organization escaped",
                        organizations("\"a\\0b\": {name: 示例局, kind: department}"),
                        "organizations.yaml:2:2 SG117",
                        "organizations.yaml:2:3 SG132"),
                Case.of(
                        "indicator escaped",
                        indicators("\"a\\0b\": {name: 数}"),
                        "indicators.yaml:1:2 SG117",
                        "indicators.yaml:1:3 SG132"),
                Case.of("alias escaped", aliases("a\\0b.html"), "reports/work/2023/office.md:4:13 SG132"),
                Case.of("half an alias", aliases("\\uD800.html"), "reports/work/2023/office.md:4:12 SG132"),
                Case.of(
                        "attachment escaped",
                        attached("a\\0b"),
                        "reports/work/2023/office.md:4:23 SG304",
                        "reports/work/2023/office.md:4:24 SG132"));
    }

    private static Stream<Case> files() {
        Content site = Content.oneReport();
        return Stream.of(
                Case.of("indicator of a device", indicators("aux.count: {name: 数}"), "indicators.yaml:1:1 SG117"),
                Case.of(
                        "indicator too long",
                        indicators("a." + "b".repeat(63) + ("." + "c".repeat(63)).repeat(3) + ": {name: 数}"),
                        "indicators.yaml:1:1 SG117"),
                Case.of(
                        "check",
                        indicators("a.b: {name: 数}\nchecks: [{id: \"a<b\", rule: a.b = a.b}]"),
                        "indicators.yaml:2:16 SG117"),
                Case.of("asset of a device", site.with("assets/aux/a.txt", ""), "assets/aux/a.txt SG128"),
                Case.of("asset with an ending", site.with("assets/nul.tar.gz", ""), "assets/nul.tar.gz SG128"),
                Case.of("asset with a dot", site.with("assets/a.", ""), "assets/a. SG128"),
                Case.of("asset with a blank", site.with("assets/b ", ""), "assets/b  SG128"),
                Case.of("page", site.with("pages/prn.md", "---\ntitle: 页\n---\n文。\n"), "pages/prn.md SG128"),
                Case.of(
                        "page too long",
                        site.with("pages/" + "a".repeat(251) + ".md", "---\ntitle: 页\n---\n文。\n"),
                        "pages/" + "a".repeat(251) + ".md SG128"),
                Case.of(
                        "report",
                        site.with("reports/work/2023/lpt1.md", "---\n---\n"),
                        "reports/work/2023/lpt1.md SG128"),
                Case.of(
                        "report's column",
                        site.with("reports/a:b/2023/office.md", "---\n---\n"),
                        "reports/a:b/2023/office.md SG128"),
                Case.of(
                        "report's file",
                        site.with("reports/work/2023/office/a|b", ""),
                        "reports/work/2023/office/a|b SG128"),
                Case.of("theme file", site.with("theme/assets/a:b.css", ""), "theme/assets/a:b.css SG128"),
                Case.of("theme file of a device", site.with("theme/assets/con.css", ""), "theme/assets/con.css SG128"),
                Case.of("double name", site.with("assets//a", ""), "assets//a SG128"));
    }

    private static Stream<Case> addresses() {
        Stream<Case> taken = Stream.of(
                        "manifest.json",
                        "/manifest.json",
                        "MANIFEST.json",
                        "manifest.json/a.html",
                        "robots.txt",
                        "feed.xml",
                        "sitemap.xml",
                        "search/index.js",
                        "search.html",
                        "index.html",
                        "work",
                        "work/",
                        "404.html",
                        "pages/page.html/",
                        "theme/site.css")
                .map(alias -> Case.of("alias " + alias, aliases(alias), "reports/work/2023/office.md:4:12 SG501"));
        Stream<Case> free = Stream.of("pages", "theme", "old/xx/", "xx/2023.html", "a.html/", "旧/××县.html")
                .map(alias -> Case.of("alias " + alias, aliases(alias)));
        Stream<Case> bad = Stream.of(
                        "../a.html",
                        "a/../b.html",
                        "a//b.html",
                        "a\\\\b.html",
                        "/",
                        "//",
                        "a?b",
                        "a.html#b",
                        "con.html",
                        "a /b.html",
                        "a./b.html",
                        "https://www.example.org/",
                        LONG + ".html",
                        "a/".repeat(600) + "b.html",
                        ".",
                        "..")
                .map(alias -> Case.of("alias " + alias, aliases(alias), "reports/work/2023/office.md:4:12 SG504"));
        return Stream.of(taken, free, bad).flatMap(cases -> cases);
    }

    private static Content aliases(String alias) {
        return Content.site()
                .with("pages/page.md", "---\ntitle: 页\n---\n文。\n")
                .withReport(2023, "title: 报告\ndate: 2024-01-10\naliases: [\"" + alias + "\"]", "全年工作平稳。");
    }

    private static Stream<Case> references() {
        Stream<Case> attached = Stream.of(
                        "beside.pdf",
                        "office.md",
                        "../2023/office.md",
                        "../x.pdf",
                        "/site.yaml",
                        "/theme/layouts/a.ftlh",
                        "/pages/page.md",
                        "/index.html",
                        "#s1",
                        ".",
                        "..",
                        "/",
                        "./office",
                        "https://www.example.org/a.pdf",
                        "%",
                        "%00",
                        "a:b")
                .map(file -> Case.of("attachment " + file, attached(file), "reports/work/2023/office.md:4:23 SG304"));
        Stream<Case> images = Stream.of(
                        "beside.pdf", "/site.yaml", "/organizations.yaml", "/theme/layouts/a.ftlh", "/forms/none.yaml")
                .map(file -> Case.of(
                        "image " + file, text("见![图](" + file + ")。"), "reports/work/2023/office.md:7:2 SG303"));
        Stream<Case> links = Stream.of(
                        "beside.pdf",
                        "/site.yaml",
                        "/organizations.yaml",
                        "../../../indicators.yaml",
                        "/theme/assets/own.css",
                        "%2e%2e",
                        "/",
                        "office/")
                .map(file ->
                        Case.of("link " + file, text("见[文](" + file + ")。"), "reports/work/2023/office.md:7:2 SG301"));
        Stream<Case> others = Stream.of(
                Case.of("link to a draft", text("见[文](../2022/office.md)。"), "reports/work/2023/office.md:7:2 SG307"),
                Case.of(
                        "attachment that is a draft",
                        attached("../2022/office.md"),
                        "reports/work/2023/office.md:4:23 SG304"),
                Case.of("file that a draft has as well", text("见[文](../2022/office/own.pdf)。")),
                Case.of("attachment of another report", attached("../2022/office/own.pdf")),
                Case.of("navigation to a report", navigation("reports/work/2023/office.md"), "site.yaml:3:14 SG109"),
                Case.of("navigation to nothing", navigation("pages/none.md"), "site.yaml:3:14 SG301"));
        return Stream.of(attached, images, links, others).flatMap(cases -> cases);
    }

    private static Content referred() {
        return Content.site()
                .with("reports/work/2023/beside.pdf", "")
                .with("theme/layouts/a.ftlh", "")
                .with("theme/assets/own.css", "")
                .with("indicators.yaml", "")
                .with(
                        "forms/none.yaml",
                        "form: none\nversion: \"1\"\nname: 表\nfrom: 2020\ntables: {t: {name: 表, columns: [{id: a, label: 甲}], rows: [{id: b, label: 乙}]}}\n")
                .with("pages/page.md", "---\ntitle: 页\n---\n文。\n")
                .with("reports/work/2022/office/own.pdf", "")
                .withReport(2022, "title: 草稿\ndate: 2023-01-10\ndraft: true\nattachments: [{file: own.pdf}]", "草稿。");
    }

    private static Content attached(String file) {
        return referred()
                .withReport(2023, "title: 报告\ndate: 2024-01-10\nattachments: [{file: \"" + file + "\"}]", "全年工作平稳。");
    }

    private static Content text(String text) {
        return referred().withReport(2023, "title: 报告\ndate: 2024-01-10\nauthor: 示例县办公室\nkeywords: 报告", text);
    }

    private static Content navigation(String target) {
        return Content.oneReport()
                .with("site.yaml", "name: 示例县\ncolumns: {work: {name: 报告}}\nnavigation: [" + target + "]\n");
    }

    private static Stream<Case> doubles() {
        String page = "---\ntitle: 页\n---\n文。\n";
        return Stream.of(
                Case.of(
                        "pages in two normal forms",
                        Content.oneReport().with("pages/\u00e9.md", page).with("pages/e\u0301.md", page),
                        "pages/e\u0301.md SG501"),
                Case.of(
                        "assets in two normal forms",
                        Content.oneReport().with("assets/\u00e9.txt", "").with("assets/e\u0301.txt", ""),
                        "assets/e\u0301.txt SG501"),
                Case.of(
                        "theme files in two normal forms",
                        Content.oneReport().with("theme/assets/\u00e9.css", "").with("theme/assets/e\u0301.css", ""),
                        "theme/assets/e\u0301.css SG501"),
                Case.of(
                        "reports in two normal forms",
                        organizations("\"\u00e9\": {name: 示例局, kind: department}")
                                .with("reports/work/2023/\u00e9.md", "---\ntitle: 报告\ndate: 2024-01-10\n---\n文。\n")
                                .with("reports/work/2023/e\u0301.md", "---\ntitle: 报告\ndate: 2024-01-10\n---\n文。\n"),
                        "reports/work/2023/e\u0301.md SG501"),
                Case.of(
                        "assets in two cases",
                        Content.oneReport().with("assets/A.pdf", "").with("assets/a.pdf", ""),
                        "assets/a.pdf SG501"),
                Case.of(
                        "organizations in two cases",
                        organizations("Office: {name: 示例局, kind: department}"),
                        "organizations.yaml:2:1 SG501"),
                Case.of(
                        "theme file in another case",
                        Content.oneReport().with("theme/assets/Site.css", ""),
                        "theme/assets/site.css SG501"),
                Case.of(
                        "column with the name of a part of the site",
                        Content.oneReport()
                                .with("site.yaml", "name: 示例县\ncolumns:\n  work: {name: 报告}\n  years: {name: 甲}\n"),
                        "site.yaml SG501"));
    }

    private static Stream<Case> themes() {
        Content site = Content.oneReport();
        String report = "theme/layouts/report.ftlh";
        String words = "theme/messages/zh-CN.properties";
        return Stream.of(
                Case.of("name in a template", site.with(report, "<p>\n  ${page.titel}\n"), report + ":2:5 SG603"),
                Case.of("template", site.with(report, "<p>\n<#if>\n"), report + ":2:2 SG603"),
                Case.of("import", site.with(report, "<#import \"/partials/shwo.ftlh\" as s>"), report + ":1:1 SG603"),
                Case.of("escape in words", site.with(words, "home=\\u12\n"), words + ":1:6 SG604"),
                Case.of("misspelt template", site.with("theme/layouts/reports.ftlh", "<#if>")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReportedTheSameByCheckBuildAndPreview(Case broken) throws IOException {
        List<Diagnostic> reported = sameOfAll(broken.content.source(), temp.resolve("site"));
        assertEquals(
                broken.errors,
                reported.stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(d -> d.position() + " " + d.code().id())
                        .toList(),
                reported.toString());
    }

    /** The reports, after a check that they are the same from every entry point. */
    private static List<Diagnostic> sameOfAll(ContentSource content, Path output) throws IOException {
        SiteGenerator generator = SiteGenerator.create(content);
        BuildOptions options = BuildOptions.into(output).withThreads(1);
        BuildResult built = generator.build(options);
        List<Diagnostic> reported = built.diagnostics();
        boolean sound = reported.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        assertEquals(sound, built.published());
        assertEquals(reported, generator.check(options).diagnostics());
        try (Preview preview = generator.preview(options)) {
            assertEquals(reported, preview.report().diagnostics());
            assertEquals(sound, preview.report().published());
            for (String address : preview.addresses()) {
                assertTrue(preview.file(address).isPresent(), address);
            }
        }
        for (Diagnostic diagnostic : reported) {
            assertFalse(diagnostic.summary(Locale.ROOT).isBlank());
            assertFalse(diagnostic.summary(Locale.SIMPLIFIED_CHINESE).isBlank());
        }
        return reported;
    }

    @Test
    void bothSpellingsOfANameAreFoundOnDisk() throws IOException {
        Path pages = Files.createDirectories(temp.resolve("content/pages"));
        Files.writeString(pages.resolve("e\u0301.md"), "---\ntitle: 乙\n---\n文。\n");
        Files.writeString(pages.resolve("\u00e9.md"), "---\ntitle: 甲\n---\n文。\n");
        ContentSource content = ContentSource.ofDirectory(temp.resolve("content"));
        List<String> paths = content.entries().stream()
                .map(ContentSource.Entry::path)
                .sorted()
                .toList();
        assumeTrue(paths.size() == 2, "a file system that knows one spelling");
        assertEquals(List.of("pages/e\u0301.md", "pages/\u00e9.md"), paths);
        assertTrue(new String(content.read(paths.get(0)), StandardCharsets.UTF_8).contains("乙"));
        assertTrue(new String(content.read(paths.get(1)), StandardCharsets.UTF_8).contains("甲"));
    }

    /** Any text in any of the fields causes no exception and has one result. */
    @Test
    @Timeout(300)
    void nothingThatAnAuthorWritesThrows() throws IOException {
        Random random = new Random(20_260_301);
        boolean sound = false;
        boolean broken = false;
        for (int round = 0; round < 60; round++) {
            ContentSource content = new NastySite(random).content().source();
            try {
                boolean errors =
                        sameOfAll(content, temp.resolve("site")).stream().anyMatch(d -> d.severity() == Severity.ERROR);
                sound |= !errors;
                broken |= errors;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("round " + round, e);
            }
        }
        assertTrue(sound && broken, "sites of both kinds");
    }
}
