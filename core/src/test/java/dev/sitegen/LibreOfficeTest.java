package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that LibreOffice has saved; {@code libreoffice/README.md} says what is in them. */
class LibreOfficeTest {

    private static final String TABLES = "reports/disclosure/2024/justice/";

    @TempDir
    Path content;

    @BeforeEach
    void writeSite() throws IOException {
        Files.writeString(
                content.resolve("site.yaml"),
                "name: 示例县\ncolumns:\n  disclosure: {name: 政府信息公开工作年度报告, form: info-disclosure}\n");
        Files.writeString(content.resolve("organizations.yaml"), "justice: {name: 示例县司法局, kind: department}\n");
        Path report = content.resolve("reports/disclosure/2024/justice.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, "---\ntitle: 年度报告\ndate: 2025-01-20\n---\n各表附后。\n");
    }

    private void put(String fixture, String name) throws IOException {
        Path file = content.resolve(TABLES + name);
        Files.createDirectories(file.getParent());
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream("/libreoffice/" + fixture)) {
            Files.copy(in, file);
        }
    }

    /** The values of a table's figures, in its order. */
    private List<BigDecimal> values(String table) throws IOException {
        Map<String, BigDecimal> values = SiteGenerator.create(content).load().reports().get(0).figures().stream()
                .filter(figure -> figure.indicator().startsWith("info-disclosure." + table + "."))
                .collect(Collectors.toMap(
                        Figure::indicator, figure -> figure.quantity().value()));
        return List.of(
                        "reconsideration.upheld",
                        "reconsideration.total",
                        "lawsuitDirect.upheld",
                        "lawsuitDirect.corrected",
                        "lawsuitDirect.total",
                        "lawsuitAfterReconsideration.pending")
                .stream()
                .map(cell -> values.get("info-disclosure." + table + "." + cell))
                .toList();
    }

    private List<Diagnostic> problems(String file) throws IOException {
        return SiteGenerator.create(content).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(d -> d.position().path().equals(TABLES + file))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void aTableThatIsFilledInIsRead(String format) throws IOException {
        put("filled." + format, "litigation." + format);
        assertEquals(List.of(), problems("litigation." + format));
        assertEquals(
                List.of(3, 4, 12, 1, 13, 2).stream().map(BigDecimal::valueOf).toList(), values("litigation"));
    }

    @Test
    void aLongTableIsRead() throws IOException {
        put("applications.xlsx", "applications.xlsx");
        assertEquals(List.of(), problems("applications.xlsx"));
    }

    @Test
    void slipsAreReportedAtTheirCells() throws IOException {
        put("slips.xlsx", "litigation.xlsx");
        List<Diagnostic> problems = problems("litigation.xlsx");
        assertEquals(
                List.of(
                        "WRONG_NAME 2:4 COLUMN",
                        "WRONG_NAME 2:5 COLUMN",
                        "BAD_CELL 3:3 PERCENT",
                        "BAD_CELL 3:4 DATE",
                        "BAD_CELL 3:5 BOOLEAN",
                        "BAD_CELL 3:6 ERROR"),
                shown(problems, Severity.ERROR));
        assertEquals(List.of("HIDDEN_CELLS 1:6 COLUMNS", "HIDDEN_CELLS 4:1 ROWS"), shown(problems, Severity.WARNING));
        Diagnostic sheet = problems.stream()
                .filter(d -> d.code() == Code.SHEET_READ)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("FIRST", "政府信息公开行政复议、行政诉讼情况", "旧表, 说明"), sheet.arguments());
    }

    private static List<String> shown(List<Diagnostic> problems, Severity severity) {
        return problems.stream()
                .filter(d -> d.severity() == severity)
                .map(d -> d.code() + " " + d.position().line() + ":"
                        + d.position().column() + " " + d.arguments().get(0))
                .toList();
    }
}
