package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.OutputFile;
import dev.sitegen.build.Preview;
import dev.sitegen.build.SiteOutput;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs of a program that embeds the library. */
class OwnOutputTest {

    private static final SitePath LIST = SitePath.of("lists/titles.txt");
    private static final SitePath PAGE = SitePath.of("lists/titles.html");

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
        write("示例县办公室二〇二三年工作报告");
    }

    private void write(String title) throws IOException {
        Files.writeString(
                content.resolve("reports/work/2023/office.md"),
                "---\ntitle: " + title + "\ndate: 2024-01-10\n---\n全年工作平稳。\n");
    }

    /** The titles of all reports, as a file and as a page with a link to each. */
    private static SiteOutput titles() {
        return site -> List.of(
                OutputFile.of(
                        LIST,
                        site.reports().stream()
                                .map(Report::title)
                                .collect(Collectors.joining("\n"))
                                .getBytes(StandardCharsets.UTF_8)),
                OutputFile.page(
                        PAGE,
                        "题名<&>",
                        site.reports().stream()
                                .map(report -> "<p class=\"own\"><a href=\"" + PAGE.linkTo(report.path()) + "\">"
                                        + report.title() + "</a></p>")
                                .collect(Collectors.joining())));
    }

    private BuildResult build(SiteOutput... outputs) throws IOException {
        return SiteGenerator.create(content).withOutputs(outputs).build(BuildOptions.into(temp.resolve("site")));
    }

    private String published(SitePath path) throws IOException {
        return new String(Output.read(temp.resolve("site")).get(path.value()), StandardCharsets.UTF_8);
    }

    @Test
    void filesAndPagesArePublishedWithTheOthers() throws IOException {
        BuildResult result = build(titles());
        assertTrue(result.published(), result.diagnostics()::toString);
        assertEquals("示例县办公室二〇二三年工作报告", published(LIST));
        String page = published(PAGE);
        assertTrue(page.contains("<h1>题名&lt;&amp;&gt;</h1>"), page);
        assertTrue(
                page.contains("<p class=\"own\"><a href=\"../work/2023/office.html\">示例县办公室二〇二三年工作报告</a></p>"), page);
        String list = published(SitePath.of("sitemap.xml"));
        assertTrue(list.contains("https://www.example.gov.cn/xxgk/lists/titles.html"), list);
        assertFalse(list.contains("titles.txt"), list);
        assertTrue(published(SitePath.of(Output.MANIFEST)).contains("lists/titles.txt"));
    }

    @Test
    void followsTheSiteInBuildsAndPreviews() throws IOException {
        build(titles());
        try (Preview preview =
                SiteGenerator.create(content).withOutputs(titles()).preview(BuildOptions.defaults())) {
            write("示例县办公室工作报告（二〇二三年）");
            build(titles());
            assertEquals("示例县办公室工作报告（二〇二三年）", published(LIST));
            preview.refresh();
            assertEquals(
                    "示例县办公室工作报告（二〇二三年）", new String(preview.file(LIST.value()).orElseThrow(), StandardCharsets.UTF_8));
        }
        build();
        SortedMap<String, byte[]> without = Output.read(temp.resolve("site"));
        assertFalse(without.containsKey(LIST.value()));
        assertFalse(without.containsKey(PAGE.value()));
    }

    /** Nobody knows what an output depends on besides the site: it is asked in every build. */
    @Test
    void isAskedAgainWhenNothingElseHasChanged() throws IOException {
        AtomicReference<String> outside = new AtomicReference<>("一");
        SiteOutput output = site -> List.of(OutputFile.of(LIST, outside.get().getBytes(StandardCharsets.UTF_8)));
        build(output);
        outside.set("二");
        BuildResult result = build(output);
        assertEquals("二", published(LIST));
        assertFalse(result.unchanged());
        assertEquals(result.files() - 1, result.kept());
    }

    /** The site says nothing of it, so that no fact of the site shows that the list of pages has another. */
    @Test
    void aPageThatComesOrGoesIsInTheListOfPages() throws IOException {
        AtomicReference<List<SitePath>> outside = new AtomicReference<>(List.of(PAGE));
        SiteOutput output = site -> outside.get().stream()
                .map(path -> OutputFile.page(path, "题名", "<p>一</p>"))
                .toList();
        build(output);
        outside.set(List.of(PAGE, SitePath.of("lists/more.html")));
        build(output);
        String list = published(SitePath.of("sitemap.xml"));
        assertTrue(list.contains("https://www.example.gov.cn/xxgk/lists/more.html"), list);
        outside.set(List.of());
        build(output);
        list = published(SitePath.of("sitemap.xml"));
        assertFalse(list.contains("xxgk/lists/"), list);
    }

    @Test
    void anAddressThatIsTakenIsAProblem() throws IOException {
        BuildResult result = build(site -> List.of(OutputFile.of(SitePath.of("index.html"), new byte[0])));
        assertFalse(result.published());
        assertEquals(
                List.of(Code.TWO_AT_ONE_ADDRESS),
                result.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void bytesAreCopied() {
        byte[] bytes = {1};
        OutputFile file = OutputFile.of(LIST, bytes);
        bytes[0] = 2;
        assertEquals(1, file.bytes()[0]);
        file.bytes()[0] = 3;
        assertEquals(1, file.bytes()[0]);
    }

    @Test
    void anOutputIsOneLineAsText() {
        assertEquals(
                "OutputFile[list.txt, 3 bytes]",
                OutputFile.of(SitePath.of("list.txt"), new byte[3]).toString());
        assertEquals(
                "OutputFile[staff.html, 人员, 8 bytes]",
                OutputFile.page(SitePath.of("staff.html"), "人员", "<p>1</p>").toString());
    }
}
