package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Starting reports: what is written, that it cannot be published as it is, and that nothing is overwritten. */
class StartTest {

    private static final String REPORT = "reports/info-disclosure/2024/justice.md";
    private static final String TABLES = "reports/info-disclosure/2024/justice/";
    private static final BuildOptions TODAY = BuildOptions.defaults().withAsOf(LocalDate.of(2025, 1, 10));

    @TempDir
    Path content;

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", """
                name: 示例县
                columns:
                  rule-of-law: {name: 法治政府建设年度报告}
                  info-disclosure: {name: 政府信息公开工作年度报告, form: info-disclosure}
                  notes: {name: 工作纪要}
                """);
        write("organizations.yaml", "justice: {name: 示例县司法局, kind: department}\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    private NewReportsResult start(String column, String organization, String year) throws IOException {
        return ContentEditor.of(content).start(column, organization, year, TODAY);
    }

    @Test
    void writesTheTextAndTheTables() throws IOException {
        NewReportsResult started = start("info-disclosure", "justice", "2024");
        assertEquals(
                List.of(REPORT, TABLES + "disclosure.csv", TABLES + "applications.csv", TABLES + "litigation.csv"),
                started.written());
        assertEquals(List.of(), started.left());
        assertEquals("""
                ---
                title: "示例县司法局2024年政府信息公开工作年度报告"
                date:\s
                ---

                一、总体情况

                （待补充）

                二、主动公开政府信息情况

                三、收到和处理政府信息公开申请情况

                四、政府信息公开行政复议、行政诉讼情况

                五、存在的主要问题及改进情况

                （待补充）

                六、其他需要报告的事项

                （待补充）
                """, read(REPORT));
        List<String> rows = read(TABLES + "applications.csv").lines().toList();
        assertEquals("\uFEFFrow,名称,natural,business,research,charity,legal,other,total", rows.get(0));
        assertEquals("名称,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", rows.get(1));
        assertEquals("new,一、本年新收政府信息公开申请数量,,,,,,,", rows.get(2));
        assertEquals("refused.1,（三）不予公开·1.属于国家秘密,,,,,,,", rows.get(6));
        assertEquals(27, rows.size());
    }

    @Test
    void cannotBePublishedAsItIs() throws IOException {
        start("info-disclosure", "justice", "2024");
        List<Diagnostic> reported = SiteGenerator.create(content).check(TODAY).diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        Set<ProblemCode> codes = reported.stream().map(Diagnostic::code).collect(Collectors.toSet());
        assertEquals(Set.of(Code.MISSING_KEY, Code.RESIDUE, Code.TABLE_ROWS), codes);
        // The date, the words that mark what is to be written, and each of the three tables.
        assertEquals(5, reported.size(), reported::toString);
        Diagnostic date = reported.stream()
                .filter(d -> d.code() == Code.MISSING_KEY)
                .findFirst()
                .orElseThrow();
        assertEquals(3, date.position().line());
        assertTrue(date.summary(Locale.CHINESE).contains("date 后面没有写日期"), date::toString);
    }

    private static NewReports inFormat(TableFormat format) {
        return NewReports.of("2024")
                .withColumn("info-disclosure")
                .withOrganization("justice")
                .withTables(format);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theTablesAreReadAndOnlyLackNumbers(TableFormat format) throws IOException {
        NewReportsResult started = ContentEditor.of(content).start(inFormat(format), TODAY);
        assertTrue(started.written().contains(TABLES + "disclosure" + format.ending()), started::toString);
        List<Diagnostic> inTables = SiteGenerator.create(content).check(TODAY).diagnostics().stream()
                .filter(d -> d.position().toString().startsWith(TABLES) && d.severity() == Severity.ERROR)
                .toList();
        // 25 rows of 7 columns, 3 of 5, and 10 cells of 6 rows.
        assertEquals(
                List.of("NOT_FILLED 175", "NOT_FILLED 10", "NOT_FILLED 15"),
                inTables.stream()
                        .map(d -> d.arguments().get(0) + " " + d.arguments().get(3))
                        .toList());
    }

    @Test
    void aTableThatIsThereInAnotherFormatIsLeft() throws IOException {
        write(TABLES + "litigation.csv", "mine");
        NewReportsResult started = ContentEditor.of(content).start(inFormat(TableFormat.XLSX), TODAY);
        assertEquals(List.of(TABLES + "litigation.csv"), started.left());
        assertFalse(Files.exists(content.resolve(TABLES + "litigation.xlsx")));
    }

    @Test
    void takesOverWhatLastYearHandsOn() throws IOException {
        start("info-disclosure", "justice", "2023");
        Path last = content.resolve("reports/info-disclosure/2023/justice/applications.csv");
        String carried = "carriedForward,四、结转下年度继续办理";
        Files.writeString(last, Files.readString(last).replace(carried + ",,,,,,,", carried + ",1,0,2,0,0,0,3"));
        start("info-disclosure", "justice", "2024");
        assertTrue(read(TABLES + "applications.csv")
                .lines()
                .toList()
                .contains("carriedIn,二、上年结转政府信息公开申请数量,1,0,2,0,0,0,3"));
    }

    @Test
    void overwritesNothing() throws IOException {
        write(REPORT, "mine");
        write(TABLES + "litigation.csv", "mine, too");
        NewReportsResult started = start("info-disclosure", "justice", "2024");
        assertEquals(List.of(REPORT, TABLES + "litigation.csv"), started.left());
        assertEquals(2, started.written().size());
        assertEquals("mine", read(REPORT));
        assertEquals("mine, too", read(TABLES + "litigation.csv"));
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createDirectory(content.resolve("elsewhere"));
        Files.createDirectories(content.resolve("reports/notes/2024"));
        Files.createSymbolicLink(content.resolve("reports/notes/2024/justice.md"), elsewhere.resolve("new.md"));
        assertEquals(
                List.of("reports/notes/2024/justice.md"),
                start("notes", "justice", "2024").left());
        Files.createSymbolicLink(content.resolve("reports/rule-of-law"), elsewhere);
        assertThrows(NotDirectoryException.class, () -> start("rule-of-law", "justice", "2024"));
        assertEquals(0, Files.list(elsewhere).count());
    }

    @Test
    void tellsWhatIsWrongAndWritesNothing() throws IOException {
        assertCodes(
                start("info-disclosur", "justise", "24"),
                Code.UNKNOWN_COLUMN,
                Code.UNKNOWN_ORGANIZATION,
                Code.BAD_YEAR);
        assertCodes(start("notes", "justice", "2026"), Code.BAD_VALUE);
        assertFalse(Files.exists(content.resolve("reports")));
    }

    private static void assertCodes(NewReportsResult started, Code... codes) {
        assertEquals(
                Set.of(codes),
                started.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet()));
        assertEquals(List.of(), started.written());
    }

    @Test
    void aReportWithoutPartsIsToBeWrittenAsAWhole() throws IOException {
        start("notes", "justice", "2024");
        assertTrue(read("reports/notes/2024/justice.md").endsWith("---\n\n（待补充）\n"));
    }
}
