package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.Configuration;
import dev.sitegen.internal.config.MisplacedFiles;
import dev.sitegen.internal.source.ContentTree;
import dev.sitegen.internal.source.KnownNames;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that would not be read have the name they should have reported. */
class MisplacedReportTest {

    private static final String RIGHT = "reports/rule-of-law/2023/shili-justice.md";

    private static List<Diagnostic> problems(String... paths) throws IOException {
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
        for (String path : paths) {
            put(files, path, "甲");
        }
        Problems problems = new Problems();
        ContentSource content = ContentSource.ofFiles(files);
        ContentTree tree = ContentTree.of(content, problems);
        Configuration configuration =
                Configuration.read(tree, content, Optional.empty(), Optional.empty(), new Problems());
        new MisplacedFiles(configuration, tree, problems).check();
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
