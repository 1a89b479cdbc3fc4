package dev.sitegen.internal.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary pages choose a layout: one of site-gen, of the theme, or of the site's own files. */
class PageLayoutTest {

    private static final String PAGE = "pages/contact.html";

    @TempDir
    Path temp;

    private Content site;

    @BeforeEach
    void write() {
        site = Content.oneReport().with("pages/contact.md", "---\ntitle: 联系我们\nlayout: hall\n---\n\n请来大厅。\n");
    }

    private void theme(String path, String text) throws IOException {
        Path file = temp.resolve("themes/META-INF/site-gen/theme/county").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildResult build(Content content) throws IOException {
        URL[] jars = {temp.resolve("themes").toUri().toURL()};
        try (URLClassLoader themes = new URLClassLoader(jars, SiteGenerator.class.getClassLoader())) {
            return SiteGenerator.create(content.source())
                    .withThemesFrom(themes)
                    .build(BuildOptions.into(temp.resolve("site")));
        }
    }

    private Content withTheme() {
        return site.with("site.yaml", """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/xxgk/
                columns: {work: {name: 年度工作报告}}
                theme: {name: county}
                """);
    }

    private static List<String> messages(BuildResult result) {
        return result.diagnostics().stream()
                .map(each -> each.position() + " " + each.code() + " " + each.arguments())
                .toList();
    }

    @Test
    void aTemplateOfTheSiteIsALayout() throws IOException {
        BuildResult result =
                build(site.with("theme/layouts/text-hall.ftlh", "${page.layout}: ${page.contentHtml?no_esc}"));
        assertEquals(List.of(), messages(result));
        assertEquals(
                "hall: <p>请来大厅。</p>\n", Files.readString(temp.resolve("site").resolve(PAGE)));
    }

    @Test
    void aThemeNamesItsLayouts() throws IOException {
        theme("theme.yaml", "extends: default\nlayouts: [hall]\n");
        theme("layouts/text-hall.ftlh", "county ${page.title}");
        BuildResult result = build(withTheme());
        assertEquals(List.of(), messages(result));
        assertEquals("county 联系我们", Files.readString(temp.resolve("site").resolve(PAGE)));
    }

    @Test
    void aThemeThatLacksALayoutItNamesIsReported() throws IOException {
        theme("theme.yaml", "extends: default\nlayouts: [hall]\n");
        Diagnostic first = build(withTheme()).diagnostics().get(0);
        assertEquals(Code.BAD_THEME, first.code());
        assertEquals("layouts/text-hall.ftlh", first.arguments().get(1));
    }

    @Test
    void anUnknownNameIsReportedWithThoseThatThereAre() throws IOException {
        BuildResult result = build(site.with("theme/layouts/text-window.ftlh", "${page.title}"));
        assertFalse(result.published());
        assertEquals(
                List.of("pages/contact.md:3:9 BAD_VALUE [layout, hall, wide, plain, window, CHOICE]"),
                messages(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../report", "text", "report", "layouts/text-hall", "Hall", "hall.ftlh"})
    void nothingButTheNameIsAName(String name) throws IOException {
        BuildResult result = build(site.with("pages/contact.md", "---\ntitle: 联系我们\nlayout: " + name + "\n---\n\n请来。\n")
                .with("theme/layouts/text-hall.ftlh", "${page.title}"));
        assertEquals(
                List.of(Code.BAD_VALUE),
                result.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void theNextBuildNoticesThatALayoutIsGone() throws IOException {
        assertEquals(List.of(), messages(build(site.with("theme/layouts/text-hall.ftlh", "${page.title}"))));
        BuildResult next = build(site.with("theme/layouts/text-window.ftlh", "${page.title}"));
        assertEquals(
                List.of("pages/contact.md:3:9 BAD_VALUE [layout, hall, wide, plain, window, CHOICE]"), messages(next));
    }

    @Test
    void theNextBuildShowsTheTemplateAsItIsNow() throws IOException {
        build(site.with("theme/layouts/text-hall.ftlh", "one"));
        build(site.with("theme/layouts/text-hall.ftlh", "two"));
        assertEquals("two", Files.readString(temp.resolve("site").resolve(PAGE)));
    }

    @Test
    void aMistakeInALayoutOfPagesIsReportedBeforeAnyPageChoosesIt() throws IOException {
        BuildResult result = build(Content.oneReport().with("theme/layouts/text-hall.ftlh", "<#if page.title>"));
        assertEquals(Code.TEMPLATE_FAILED, result.diagnostics().get(0).code());
        assertEquals(
                "theme/layouts/text-hall.ftlh",
                result.diagnostics().get(0).position().path());
    }
}
