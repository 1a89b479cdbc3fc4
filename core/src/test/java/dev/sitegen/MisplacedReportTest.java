package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.MisplacedFiles;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that would not be read have the name they should have reported. */
class MisplacedReportTest {

    private static final String REPORT = "---\ntitle: 示例县司法局2023年报告\ndate: 2024-01-20\n---\n全年平稳。\n";

    private static final String RIGHT = "reports/rule-of-law/2023/shili-justice.md";

    private static Map<String, byte[]> settings() {
        Map<String, byte[]> files = new HashMap<>();
        put(files, "site.yaml", """
                name: 示例县人民政府
                columns:
                  rule-of-law: {name: 法治政府建设年度报告}
                  work: {name: 年度工作报告}
                """);
        put(files, "organizations.yaml", """
                shili: {name: 示例县人民政府, kind: government}
                shili-justice: {name: 示例县司法局, kind: department}
                shili-health: {name: 示例县卫生健康局, kind: department}
                """);
        return files;
    }

    private static List<Diagnostic> problems(String... paths) throws IOException {
        Map<String, byte[]> files = settings();
        for (String path : paths) {
            put(files, path, "甲");
        }
        return problems(files);
    }

    private static List<Diagnostic> problems(Map<String, byte[]> files) throws IOException {
        return problems(ContentSource.ofFiles(files));
    }

    private static List<Diagnostic> problems(ContentSource content) throws IOException {
        Problems problems = new Problems();
        ContentTree tree = ContentTree.of(content, problems);
        Configuration configuration =
                Configuration.read(tree, content, Optional.empty(), Optional.empty(), new Problems());
        new MisplacedFiles(configuration, tree, content, problems).check();
        return problems.all();
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "reports/rule-of-law/2023/shili-justice.MD, ENDING",
        "reports/rule-of-law/2023/shili-justice.markdown, ENDING",
        "reports/rule-of-law/2023/shili-justice.txt, ENDING",
        "reports/rule-of-law/2023/shili-justice.md.txt, ENDING",
        "reports/rule-of-law/2023/示例县司法局.txt, ENDING",
        "reports/rule-of-law/2023/shili-justice.docx, WORD",
        "reports/rule-of-law/2023/示例县司法局2023年报告.doc, WORD",
        "reports/rule-of-law/2023年/shili-justice.md, PLACE",
        "reports/rule-of-law/２０２３/shili-justice.md, PLACE",
        "reports/2023/rule-of-law/shili-justice.md, PLACE",
        "reports/2023年度/法治政府建设年度报告/司法局.md, PLACE",
        "report/rule-of-law/2023/shili-justice.md, PLACE",
        "Reports/rule-of-law/2023/shili-justice.md, PLACE",
        "reports/rule-of-law/2023/shili-justice/shili-justice.md, PLACE",
        "reports/rule-of-law/2023/shili-justice/全文.md, PLACE",
        "reports/rule-of-law/shili-justice-2023.md, PLACE"
    })
    void aReportThatWouldNotBeReadIsAnError(String path, String reason) throws IOException {
        List<Diagnostic> problems = problems(path);
        assertEquals(1, problems.size());
        assertEquals(Code.UNREAD_REPORT, problems.get(0).code());
        assertEquals(path, problems.get(0).position().path());
        assertEquals(List.of(RIGHT, reason), problems.get(0).arguments());
    }

    @Test
    void whatThePathDoesNotSayIsLeftOpen() throws IOException {
        assertEquals(
                List.of("reports/rule-of-law/…/shili-justice.md", "PARTLY"),
                problems("reports/rule-of-law/shili-justice.md").get(0).arguments());
    }

    @Test
    void aSecondFileOfTheSameReportIsAnErrorAndAnOriginalIsNone() throws IOException {
        assertEquals(
                List.of(RIGHT, "EXISTS"),
                problems(RIGHT, "reports/rule-of-law/2023/shili-justice.MD")
                        .get(0)
                        .arguments());
        assertEquals(
                Code.MISPLACED_FILE,
                problems(RIGHT, "reports/rule-of-law/2023/shili-justice.docx")
                        .get(0)
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports/说明.txt", "reports/rule-of-law/2023/stray.csv", "reports/README.md"})
    void whatIsNoReportIsAWarning(String path) throws IOException {
        assertEquals(Code.MISPLACED_FILE, problems(path).get(0).code());
    }

    /** Reports the problems of a directory with one more text. */
    private static List<Diagnostic> problems(Path directory, String path, String text) throws IOException {
        Map<String, byte[]> files = settings();
        put(files, path, text);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = directory.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        List<Diagnostic> found = problems(ContentSource.ofDirectory(directory));
        assertEquals(found, problems(files));
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "shili-justice.md, reports/…/2023/shili-justice.md, PARTLY",
        "法治政府建设年度报告.md, reports/rule-of-law/2023/shili-justice.md, PLACE",
        "baogao/2022/x.md, reports/…/2022/shili-justice.md, PARTLY",
        "2023/rule-of-law/x.md, reports/rule-of-law/2023/shili-justice.md, PLACE",
        "rule-of-law/2023/shili-health.md, reports/rule-of-law/2023/shili-health.md, PLACE",
        "a/b/work/2023/x.MD, reports/work/2023/shili-justice.md, PLACE",
        "reports/x.md, reports/…/2023/shili-justice.md, PARTLY",
        "reports/work/x.md, reports/work/2023/shili-justice.md, PLACE",
        "reports/shili-health.md, reports/…/2023/shili-health.md, PARTLY"
    })
    void aReportOutsideTheDirectoriesOfASiteIsAnError(String path, String right, String reason, @TempDir Path directory)
            throws IOException {
        List<Diagnostic> problems = problems(directory, path, REPORT);
        assertEquals(1, problems.size());
        assertEquals(Code.UNREAD_REPORT, problems.get(0).code());
        assertEquals(path, problems.get(0).position().path());
        assertEquals(List.of(right, reason), problems.get(0).arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "README.md | # 2023年法治政府建设年度报告",
                "docs/2023/a.md | 2023年法治政府建设年度报告",
                "docs/a.md | ---~title: 编写说明~date: 2023-01-01~---~甲",
                "docs/a.md | ---~title: 示例县司法局2023年说明~---~甲",
                "docs/a.md | ---~示例县司法局2023年",
            })
    void aNoteOutsideThemIsSilent(String path, String text, @TempDir Path directory) throws IOException {
        assertEquals(List.of(), problems(directory, path, text.replace('~', '\n')));
    }

    @ParameterizedTest
    @ValueSource(strings = {".obsidian/2023/x.md", "target/2023/x.md", "other/2023/x.md", "a/.git/2023/x.md"})
    void whatIsHiddenOrOfProgramsOrOfOthersIsSilent(String path, @TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("other"));
        Files.writeString(directory.resolve("other/site.yaml"), "");
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, REPORT);
        assertEquals(List.of(), ContentSource.ofDirectory(directory).entries());
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure.csv, open, shili-justice/disclosure.csv, PLACE",
        "disclosure.XLSX, open, shili-justice/disclosure.xlsx, PLACE",
        "disclosure.xls, open, shili-justice/disclosure.xlsx, PLACE",
        "disclosures.csv, open, shili-justice/disclosure.csv, PLACE",
        "表二.xlsx, open, shili-justice/applications.xlsx, PLACE",
        "shili-health-litigation.csv, open, shili-health/litigation.csv, PLACE",
        "示例县卫生健康局litigation.csv, open, shili-health/litigation.csv, PLACE",
        "litigation.csv, open, …/litigation.csv, PARTLY",
        "全文.pdf, open, …/全文.pdf, PARTLY",
        "附表.csv, work, shili-justice/附表.csv, PLACE"
    })
    void aTableBesideTheReportsHasThePathInTheDirectoryOfItsReport(
            String name, String column, String right, String reason) throws IOException {
        Map<String, byte[]> files = settings();
        put(
                files,
                "site.yaml",
                "name: 示例县人民政府\ncolumns:\n  work: {name: 年度工作报告}\n  open: {name: 公开年报, form: info-disclosure}\n");
        put(files, "reports/work/2023/shili-justice.md", REPORT);
        put(files, "reports/open/2023/shili-justice.md", REPORT);
        put(files, "reports/open/2023/shili-health.md", REPORT);
        put(files, "reports/open/2023/shili-health/disclosure.csv", "row");
        put(files, "reports/open/2023/shili-health/applications.csv", "row");
        String year = "reports/" + column + "/2023/";
        put(files, year + name, "row");
        Diagnostic problem = problems(files).get(0);
        assertEquals(Code.MISPLACED_FILE, problem.code());
        assertEquals(List.of(reason, year + right), problem.arguments());
        assertTrue(problem.hint(Locale.CHINESE).contains("应为 " + year + right), problem::toString);
        assertTrue(problem.hint(Locale.ENGLISH).contains("in its directory: " + year + right), problem::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {RIGHT, "reports/rule-of-law/2023/shili-justice/全文.pdf", "assets/a.docx", "pages/a.md"})
    void whatIsInItsPlaceIsSilent(String path) throws IOException {
        assertEquals(List.of(), problems(path));
    }

    @ParameterizedTest
    @CsvSource({
        "示例县司法局, shili-justice",
        "司法局, shili-justice",
        "Shili-Justice, shili-justice",
        "shili_justice, shili-justice",
        "shili-justice - 副本, shili-justice",
        "shili-justice - 副本 (2), shili-justice",
        "shili-justice(1), shili-justice",
        "shili-justice（1）, shili-justice",
        "shili-justise, shili-justice",
        "shili-justice.docx, shili-justice",
        "shili, shili",
        "别的机构,",
        "局,"
    })
    void idsAreFoundByNamesAndAlteredIds(String word, String id) {
        KnownNames names =
                new KnownNames(Map.of("shili", "示例县人民政府", "shili-justice", "示例县司法局", "shili-health", "示例县卫生健康局"));
        assertEquals(Optional.ofNullable(id), names.idOf(word));
    }
}
