package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.build.SiteCheck;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of a program that embeds the library. */
class OwnCheckTest {

    private static final String LONG = "title: 示例县人民政府办公室二〇二三年工作报告\ndate: 2024-01-10";
    private static final String SHORT = "title: 报告\ndate: 2024-01-10";

    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void content() throws IOException {
        content = temp.resolve("content");
        Files.createDirectories(content.resolve("reports/work/2023"));
        Files.writeString(content.resolve("site.yaml"), """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/xxgk/
                columns:
                  work: {name: 年度工作报告}
                """);
        Files.writeString(content.resolve("organizations.yaml"), "office: {name: 示例县办公室, kind: department}\n");
        write(LONG);
    }

    private void write(String front) throws IOException {
        Files.writeString(content.resolve("reports/work/2023/office.md"), "---\n" + front + "\n---\n全年工作平稳。\n");
    }

    /** Wants titles of some length. */
    private static SiteCheck titles(OwnCode code) {
        return site -> site.reports().stream()
                .filter(report -> report.title().length() < 8)
                .map(report -> Diagnostic.of(code, place(report), "标题“" + report.title() + "”太短", "写全称"))
                .toList();
    }

    private static SourcePosition place(Report report) {
        return new SourcePosition(report.source(), 2, 8);
    }

    private SiteGenerator generator(OwnCode code) {
        return SiteGenerator.create(content).withChecks(titles(code));
    }

    private BuildOptions options() {
        return BuildOptions.into(temp.resolve("site"));
    }

    @Test
    void anErrorIsReportedByBuildCheckAndPreviewAndPublishesNothing() throws IOException {
        OwnCode code = OwnCode.error("X101");
        assertTrue(generator(code).build(options()).published());
        SortedMap<String, byte[]> before = Output.read(temp.resolve("site"));

        write(SHORT);
        BuildResult built = generator(code).build(options());
        assertFalse(built.published());
        Output.assertSame(before, Output.read(temp.resolve("site")));
        assertEquals(1, built.diagnostics().size());
        Diagnostic problem = built.diagnostics().get(0);
        assertEquals(code, problem.code());
        assertEquals("""
                reports/work/2023/office.md:2:8: error: 标题“报告”太短 (写全称) [X101]
                    title: 报告
                           ^""", problem.format(Locale.ENGLISH));
        assertEquals("reports/work/2023/office.md:2:8: 错误: 标题“报告”太短 (写全称) [X101]", problem.summary(Locale.CHINESE));

        assertEquals(built.diagnostics(), generator(code).check(options()).diagnostics());
        try (Preview preview = generator(code).preview(options())) {
            assertEquals(built.diagnostics(), preview.report().diagnostics());
            assertFalse(preview.report().published());
            write(LONG);
            assertTrue(preview.refresh().isPresent());
            assertEquals(List.of(), preview.report().diagnostics());
            assertTrue(preview.report().published());
            write(SHORT);
            assertTrue(preview.refresh().isPresent());
            assertEquals(built.diagnostics(), preview.report().diagnostics());
        }
    }

    @Test
    void aWarningCountsInAStrictBuild() throws IOException {
        write(SHORT);
        SiteGenerator generator = generator(OwnCode.warning("OFFICE204"));
        assertFalse(generator.build(options().withStrict(true)).published());
        BuildResult result = generator.build(options());
        assertTrue(result.published());
        assertEquals(result.diagnostics(), generator.build(options()).diagnostics());
        assertEquals(
                List.of(),
                SiteGenerator.create(content).build(options()).diagnostics(),
                "what the last build has noted down is not believed without the check");
    }

    @Test
    void aCheckThatDependsOnOtherThingsRunsInEveryBuild() throws IOException {
        AtomicReference<List<Diagnostic>> found = new AtomicReference<>(List.of());
        SiteGenerator generator = SiteGenerator.create(content).withChecks(site -> found.get());
        assertTrue(generator.build(options()).published());
        found.set(List.of(Diagnostic.of(
                OwnCode.error("X102"), SourcePosition.ofFile("site.yaml"), "not registered", "register it")));
        assertFalse(generator.build(options()).published());
        found.set(List.of());
        assertTrue(generator.build(options()).published());
    }

    @Test
    void ownProblemsComeBehindOursAtOnePlace() {
        SourcePosition place = SourcePosition.ofFile("site.yaml");
        Diagnostic own = Diagnostic.of(OwnCode.error("A101"), place, "a", "b");
        Diagnostic later = Diagnostic.of(OwnCode.error("B101"), place, "a", "b");
        Diagnostic ours = Diagnostic.of(Code.NO_BASE_URL, place);
        assertEquals(
                List.of(ours, own, later),
                List.of(later, own, ours).stream().sorted().toList());
    }

    @Test
    void codesOfOursAreNotForOthers() {
        for (String id : List.of("SG101", "IM101", "x101", "X1", "101", "")) {
            assertThrows(IllegalArgumentException.class, () -> OwnCode.error(id), id);
        }
        assertEquals("SGX101", OwnCode.error("SGX101").id());
        SiteCheck disguised = site -> List.of(Diagnostic.of(Code.BAD_DATE, SourcePosition.ofFile("site.yaml")));
        SiteGenerator generator = SiteGenerator.create(content).withChecks(disguised);
        assertThrows(IllegalStateException.class, () -> generator.check(options()));
    }

    /** A check as it is installed. */
    public static final class Installed implements SiteCheck {

        @Override
        public List<Diagnostic> check(Site site) {
            SourcePosition place = SourcePosition.ofFile("site.yaml");
            return List.of(
                    Diagnostic.of(OwnCode.error("X103"), place, site.reports().size() + " report", "write more"));
        }
    }

    /** A loader beside the module of the library, as that of a Maven plugin is; modules have no service files. */
    private static final class Beside extends URLClassLoader {

        Beside(URL classes) {
            super(new URL[] {classes}, SiteGenerator.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Installed.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }

    @Test
    void aCheckThatIsInstalledIsFound() throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(SiteCheck.class.getName()), Installed.class.getName() + "\n");
        String file = Installed.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(classes.resolve(file).getParent());
        try (InputStream compiled = Installed.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(compiled, classes.resolve(file));
        }
        try (URLClassLoader loader = new Beside(classes.toUri().toURL())) {
            BuildResult result =
                    SiteGenerator.create(content).withThemesFrom(loader).check(options());
            assertEquals(
                    List.of("site.yaml: error: 1 report (write more) [X103]"),
                    result.diagnostics().stream()
                            .map(d -> d.summary(Locale.ENGLISH))
                            .toList());
        }
    }
}
