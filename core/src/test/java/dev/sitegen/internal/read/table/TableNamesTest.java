package dev.sitegen.internal.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.TableTemplate.Cell;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.ReportKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of rows and columns beside their ids, and in their place. */
class TableNamesTest {

    private static final ReportKey REPORT = new ReportKey("gk", 2024, "office");
    private static final String CSV = "reports/gk/2024/office/visits.csv";

    private final Problems problems = new Problems();

    private static FormLine line(String id, String label, String name) {
        return new FormLine(id, label, name);
    }

    /** Three rows, two of them with a label that another one has as well, and two columns; the last row has no fees. */
    private static FormTable table() {
        FormLine first = line("window.other", "1.其他", "窗口·其他");
        FormLine second = line("hotline.other", "1.其他", "热线·其他");
        FormLine all = line("all", "三、合计（前两项之和）", "合计");
        FormLine visits = line("visits", "来访人次", "来访人次");
        FormLine fees = line("fees", "收费（单位：万元）", "收费");
        List<FormCell> cells = List.of(first, second, all).stream()
                .flatMap(row -> List.of(visits, fees).stream()
                        .filter(column -> row != all || column != fees)
                        .map(column -> new FormCell(row.id() + "/" + column.id(), row, column, "", 0, false, true)))
                .toList();
        return new FormTable(
                "visits",
                "来访",
                List.of("来访"),
                FormTable.Layout.ROWS,
                "",
                List.of(
                        new FormHead.Group("一、窗口", List.of(new FormHead.Single(first))),
                        new FormHead.Group("二、热线", List.of(new FormHead.Single(second))),
                        new FormHead.Single(all)),
                List.of(new FormHead.Single(visits), new FormHead.Single(fees)),
                cells,
                Optional.empty(),
                List.of());
    }

    /** The numbers that are read, as {@code row/column=text}. */
    private String read(String csv) {
        Form form = new Form(
                "f", "1", "表", "", 2024, OptionalInt.empty(), List.of(table()), SourcePosition.ofFile("f.yaml"));
        byte[] bytes = csv.replace("|", "\n").getBytes(StandardCharsets.UTF_8);
        return ReportTables.read(form, REPORT, Map.of(CSV, bytes), problems).get(0).entries().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().text())
                .collect(Collectors.joining(" "));
    }

    private static final String ALL =
            "window.other/visits=1 window.other/fees=2 hotline.other/visits=3" + " hotline.other/fees=4 all/visits=4";

    private List<String> reported() {
        return problems.all().stream()
                .map(d -> d.code() + d.position().toString().substring(CSV.length()) + " "
                        + d.arguments().get(0))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // ids alone
                "row,visits,fees|window.other,1,2|hotline.other,3,4|all,4,",
                // as a new table has them
                "row,名称,visits,fees|名称,,来访人次,收费（单位：万元）|window.other,一、窗口·1.其他,1,2|hotline.other,二、热线·1.其他,3,4|all,三、合计（前两项之和）,4,",
                // one of both
                "row,visits,fees|,来访人次,收费|window.other,1,2|hotline.other,3,4|all,4,",
                "row,name,visits,fees|window.other,其他,1,2|hotline.other,热线其他,3,4|all,合计,4,",
                "row,名称,visits,fees|window.other,,1,2|hotline.other,,3,4|all,,4,",
                // the names above the ids
                "项目,来访人次,收费|row,visits,fees|window.other,1,2|hotline.other,3,4|all,4,",
                // names alone
                "项目,来访人次,收费|一、窗口1.其他,1,2|热线：其他,3,4|合计,4,",
                "项目,来访人次,收费（万元）|窗口·其他,1,2|热线·其他,3,4|三、合计（前两项之和）,4,",
                ",来访 人次,收费|window.other,1,2|hotline.other,3,4|合计,4,",
                "row,名称,visits,fees|,窗口·其他,1,2|,热线·其他,3,4|,合计,4,"
            })
    void understandsNames(String csv) {
        assertEquals(ALL, read(csv));
        assertEquals(List.of(), reported());
    }

    @Test
    void aNameOfAnotherLineIsReportedAtItsPlace() {
        assertEquals(
                ALL, read("row,名称,visits,fees|名称,,收费,收费|window.other,热线·其他,1,2|hotline.other,热线其它,3,4|all,1.其他,4,"));
        assertEquals(
                List.of("WRONG_NAME:2:5 COLUMN", "WRONG_NAME:3:14 ROW", "WRONG_NAME:4:15 ROW", "WRONG_NAME:5:5 ROW"),
                reported());
        Diagnostic column = problems.all().get(0);
        assertTrue(column.summary(Locale.CHINESE).contains("“收费”不是列 visits 的名称"), column.summary(Locale.CHINESE));
        assertTrue(column.summary(Locale.CHINESE).contains("请把标识改为 fees"), column.summary(Locale.CHINESE));
        assertTrue(problems.all().get(2).summary(Locale.ENGLISH).contains("name it “二、热线·1.其他”"));
    }

    @Test
    void aNameOfSeveralRowsIsReportedWithTheirIds() {
        assertEquals(
                "window.other/visits=1 window.other/fees=2 all/visits=4", read("项目,来访人次,收费|窗口其他,1,2|其他,3,4|合计,4,"));
        assertEquals(List.of("TABLE_ROWS:3:1 AMBIGUOUS", "TABLE_ROWS:2:1 MISSING"), reported());
        assertTrue(problems.all().get(0).summary(Locale.CHINESE).contains("window.other, hotline.other"));
    }

    @Test
    void namesThatDoNotBelongAreReportedWithTheNearestIds() {
        read("项目,来访人数,收费|窗口其他,1,2|热线其他,3,4|总计,4,");
        assertEquals(
                List.of(
                        "TABLE_COLUMNS:1:4 UNKNOWN",
                        "TABLE_COLUMNS:1:11 MISSING",
                        "TABLE_ROWS:4:1 UNKNOWN",
                        "TABLE_ROWS:3:1 MISSING"),
                reported());
        assertEquals("visits", problems.all().get(0).arguments().get(3));
        assertEquals("all", problems.all().get(2).arguments().get(3));
    }

    @Test
    void aFirstLineOfOtherWordsIsReportedWithTheLineToType() {
        assertEquals("", read("单位：示例县司法局|项目,来访人次,收费|合计,4,"));
        assertEquals(
                List.of(Code.TABLE_COLUMNS),
                problems.all().stream().map(Diagnostic::code).toList());
        assertTrue(problems.all().get(0).summary(Locale.CHINESE).contains("第一行应为 row,visits,fees，用逗号分隔"));
    }

    @Test
    void aNewTableIsReadAsItIs() {
        TableTemplate template = TableTemplate.of(table(), true, cell -> "7");
        String csv =
                template.head().stream().map(line -> String.join(",", line)).collect(Collectors.joining("\n"))
                        + template.rows().stream()
                                .map(row -> "\n" + String.join(",", row.names()) + ","
                                        + row.cells().stream().map(Cell::text).collect(Collectors.joining(",")))
                                .collect(Collectors.joining());
        assertEquals(ALL.replaceAll("=\\d", "=7"), read(csv));
        assertEquals(List.of(), reported());
        assertEquals(
                List.of(new Cell(true, "7"), new Cell(false, "")),
                template.rows().get(2).cells());
    }

    @Test
    void aNewTableInEnglishHasEnglishMarks() {
        assertEquals(
                List.of("row", "name", "visits", "fees"),
                TableTemplate.of(table(), false, cell -> "").head().get(0));
    }
}
