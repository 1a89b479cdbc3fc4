package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting all reports that are due, and finding columns and organizations by their names. */
class StartAllTest {

    private static final BuildOptions TODAY = BuildOptions.defaults().withAsOf(LocalDate.of(2025, 1, 10));

    @TempDir
    Path content;

    /** Governments and departments owe reports in one column, of which school is exempt; nothing is due in the other two. */
    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", """
                name: 示例县
                columns:
                  law: {name: 示范工作年度报告, from: 2020, deadlines: {government: 03-31, department: 03-01}}
                  notes: {name: 工作纪要}
                  plans: {name: 年度计划}
                """);
        write("organizations.yaml", """
                county: {name: 示例县人民政府, kind: government}
                justice: {name: 示例县司法局, kind: department}
                school: {name: 示例县教育局, kind: department, exempt: [law]}
                tax: {name: 示例县税务局, kind: department, since: 2024-05-01}
                town: {name: 示例县东山镇, kind: town}
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private NewReportsResult start(String column, String organization, String year) throws IOException {
        NewReports wanted = NewReports.of(year);
        if (column != null) {
            wanted = wanted.withColumn(column);
        }
        if (organization != null) {
            wanted = wanted.withOrganization(organization);
        }
        return ContentEditor.of(content).start(wanted, TODAY);
    }

    /** The reports that are started: {@code law/2024/county}. */
    private String started(String column, String organization, String year) throws IOException {
        NewReportsResult started = start(column, organization, year);
        assertEquals(List.of(), started.diagnostics());
        return names(started.written());
    }

    private static String names(List<String> files) {
        return String.join(
                " ",
                files.stream().map(file -> file.replaceAll("reports/|.md", "")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "law, , 2024, law/2024/county law/2024/justice law/2024/tax",
        "law, all, 2024, law/2024/county law/2024/justice law/2024/tax",
        "示范工作年度报告, 全部, 2024年, law/2024/county law/2024/justice law/2024/tax",
        "all, justice, 2024, law/2024/justice",
        ", , 2023, law/2023/county law/2023/justice",
        // one that is named is started whether it is due or not
        "law, school, 2024, law/2024/school",
        "law, town, 2019, law/2019/town",
        "law, 示例县司法局, 2024, law/2024/justice",
        "law, 司法局, 2024, law/2024/justice",
        // the first reports of a column without deadlines
        "notes, , 2023, notes/2023/county notes/2023/justice notes/2023/school notes/2023/town"
    })
    void startsWhatIsDue(String column, String organization, String year, String started) throws IOException {
        assertEquals(started, started(column, organization, year));
    }

    @Test
    void aColumnWithoutDeadlinesGoesOnWithWhoeverHasReported() throws IOException {
        write("reports/notes/2021/town.md", "---\n");
        write("reports/notes/2022/school.md", "---\n");
        assertEquals("notes/2024/school notes/2024/town", started("notes", null, "2024"));
        assertEquals("law/2023/county law/2023/justice notes/2023/school notes/2023/town", started(null, null, "2023"));
    }

    @Test
    void whatIsThereIsListedAndLeft() throws IOException {
        write("reports/law/2024/justice.md", "mine");
        NewReportsResult first = start("law", null, "2024");
        assertEquals("law/2024/county law/2024/tax", names(first.written()));
        assertEquals("law/2024/justice", names(first.left()));
        assertEquals("mine", Files.readString(content.resolve("reports/law/2024/justice.md")));
        NewReportsResult second = start("law", null, "2024");
        assertEquals(List.of(), second.written());
        assertEquals("law/2024/county law/2024/justice law/2024/tax", names(second.left()));
    }

    @ParameterizedTest
    @CsvSource({"law, , 2019", "law, all, 2018", "all, town, 2024"})
    void whereNothingIsDueNothingIsWritten(String column, String organization, String year) throws IOException {
        NewReportsResult started = start(column, organization, year);
        assertEquals(
                List.of(Code.NOTHING_DUE),
                started.diagnostics().stream().map(Diagnostic::code).toList());
        assertFalse(Files.exists(content.resolve("reports")));
    }

    @Test
    void whatIsNotFoundIsReportedWithNamesAndIdsThatAreNear() throws IOException {
        List<Diagnostic> problems = start("laws", "示例县司法居", "2024").diagnostics();
        assertEquals(
                List.of(Code.UNKNOWN_ORGANIZATION, Code.UNKNOWN_COLUMN),
                problems.stream().map(Diagnostic::code).toList());
        assertTrue(problems.get(0).summary(Locale.CHINESE).contains("justice (示例县司法局)"), problems::toString);
        assertTrue(problems.get(1).summary(Locale.ENGLISH).contains("law (示范工作年度报告)"), problems::toString);
        assertFalse(Files.exists(content.resolve("reports")));
    }

    @Test
    void aNameThatSeveralHaveInPartIsNotGuessed() throws IOException {
        Diagnostic problem = start("law", "示例县", "2024").diagnostics().get(0);
        assertEquals(Code.UNKNOWN_ORGANIZATION, problem.code());
        assertTrue(problem.summary(Locale.CHINESE).contains("county (示例县人民政府), justice (示例县司法局)"), problem::toString);
    }
}
