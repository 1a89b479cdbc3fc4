package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many published reports are withdrawn only when somebody says so. */
class RemovalTest {

    private static final String SITE = """
            name: 示例县人民政府
            columns:
              work: {name: 年度工作报告}
              law: {name: 法治政府建设年度报告}
            """;

    @TempDir
    private Path temp;

    private Path output;
    private Content content;

    @BeforeEach
    void publish() throws IOException {
        output = temp.resolve("site");
        content = Content.site().with("site.yaml", SITE);
        for (int year = 2011; year <= 2020; year++) {
            content = content.withReport(year, front(year), "全年工作平稳。");
        }
        content = content.with("reports/law/2020/office.md", report(2020, ""));
        assertTrue(build(content).published());
    }

    private static String front(int year) {
        return "title: 示例县办公室报告\ndate: " + (year + 1) + "-01-10";
    }

    private static String report(int year, String more) {
        return "---\n" + front(year) + "\n" + more + "---\n全年工作平稳。\n";
    }

    private BuildResult build(Content from) throws IOException {
        return build(from, BuildOptions.into(output));
    }

    private static BuildResult build(Content from, BuildOptions options) throws IOException {
        return SiteGenerator.create(from.source()).build(options);
    }

    private Content withoutWork(int count) {
        Content fewer = content;
        for (int year = 2011; year < 2011 + count; year++) {
            fewer = fewer.without(Content.reportPath(year));
        }
        return fewer;
    }

    private static List<Diagnostic> errors(BuildResult report) {
        return report.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }

    private Diagnostic refusal(Content from) throws IOException {
        SortedMap<String, byte[]> before = Output.read(output);
        BuildResult report = build(from);
        assertFalse(report.published());
        Output.assertSame(before, Output.read(output));
        assertEquals(1, errors(report).size(), report.diagnostics()::toString);
        assertEquals(Code.REPORTS_GONE, errors(report).get(0).code());
        assertEquals(
                errors(report), errors(build(from, BuildOptions.into(output).withReuse(false))));
        return errors(report).get(0);
    }

    @Test
    void aColumnThatIsGoneStopsTheBuild() throws IOException {
        Diagnostic refusal = refusal(content.without("reports/law/2020/office.md"));
        assertEquals("reports/law", refusal.position().path());
        assertEquals(List.of("11", "1", "law 1/1", "reports/law/2020/office.md", "MISSING"), refusal.arguments());
        assertTrue(refusal.summary(Locale.CHINESE).contains("-Dsite-gen.allowRemoval=true"));
        assertTrue(refusal.summary(Locale.ENGLISH).contains("-Dsite-gen.allowRemoval=true"));
    }

    @Test
    void aColumnTakenOutOfTheSettingsWithItsReportsIsGoneAsWell() throws IOException {
        Content less = Content.site()
                .with("site.yaml", SITE.replaceFirst("  law: .*\n", ""))
                .with(Content.reportPath(2020), report(2020, ""));
        Diagnostic refusal = refusal(less);
        assertEquals("reports", refusal.position().path());
        assertEquals("law 1/1, work 9/10", refusal.arguments().get(2));
        assertTrue(refusal.arguments().get(3).endsWith("reports/work/2012/office.md …"), refusal::toString);
    }

    @Test
    void mostReportsOfTheSiteAreTooMany() throws IOException {
        assertEquals("work 6/10", refusal(withoutWork(6)).arguments().get(2));
        assertTrue(build(withoutWork(5)).published());
    }

    @Test
    void fewReportsOfASmallSiteMayGo() throws IOException {
        assertTrue(build(withoutWork(5)).published());
        assertTrue(build(withoutWork(9).with("reports/law/2019/office.md", report(2019, "")))
                .published());
    }

    @Test
    void reportsThatBecomeDraftsAreGone() throws IOException {
        Diagnostic refusal = refusal(content.with("reports/law/2020/office.md", report(2020, "draft: true\n")));
        assertEquals(
                List.of("reports/law/2020/office.md", "DRAFTS"),
                refusal.arguments().subList(3, 5));
    }

    @Test
    void anAddressThatLeadsSomewhereIsNotGone() throws IOException {
        Content moved = content.without("reports/law/2020/office.md")
                .with("reports/law/2019/office.md", report(2019, "aliases: [law/2020/office.html]\n"));
        assertTrue(build(moved).published());
    }

    @Test
    void theManifestAloneTellsWhatWasPublished() throws IOException {
        try (var files = Files.walk(temp.resolve(".site.site-gen"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertEquals(
                "law 1/1",
                refusal(content.without("reports/law/2020/office.md"))
                        .arguments()
                        .get(2));
    }

    @Test
    void whoSaysSoIsObeyedAndAnUnchangedSiteStaysUnchanged() throws IOException {
        Content less = content.without("reports/law/2020/office.md");
        BuildOptions options = BuildOptions.into(output);
        refusal(less);
        assertTrue(build(less, options.withRemovalAllowed(true)).published());
        assertFalse(Files.exists(output.resolve("law/2020/office.html")));
        assertTrue(build(less, options).unchanged());
        Path clean = temp.resolve("clean");
        assertTrue(build(less, BuildOptions.into(clean)).published());
        Output.assertSame(Output.read(clean), Output.read(output));
    }

    @Test
    void anotherErrorIsReportedAlone() throws IOException {
        Content broken = withoutWork(10).with("site.yaml", SITE.replace("name: 示", "name：示"));
        List<Diagnostic> errors = errors(build(broken));
        assertTrue(errors.stream().noneMatch(d -> d.code() == Code.REPORTS_GONE), errors::toString);
    }

    @Test
    void aPreviewAndACheckShowWhatIsLeft() throws IOException {
        Content less = content.without("reports/law/2020/office.md");
        SiteGenerator generator = SiteGenerator.create(less.source());
        assertEquals(List.of(), errors(generator.check(BuildOptions.into(output))));
        try (Preview preview = generator.preview(BuildOptions.into(output))) {
            assertTrue(preview.report().published());
        }
    }
}
