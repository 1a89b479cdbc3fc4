package dev.sitegen.internal.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.ReportKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTablesTest {

    private static final ReportKey REPORT = new ReportKey("gk", 2024, "office");
    private static final String CSV = "reports/gk/2024/office/cases.csv";
    private static final String XLSX = "reports/gk/2024/office/cases.xlsx";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Problems problems = new Problems();

    /** Two rows and two columns; amounts may have two decimals and be negative. */
    private static Form form() {
        List<FormLine> rows = List.of(new FormLine("new", "新收", "新收"), new FormLine("closed", "办结", "办结"));
        FormLine count = new FormLine("count", "件数", "件数");
        FormLine amount = new FormLine("amount", "金额", "金额");
        List<FormCell> cells = rows.stream()
                .flatMap(row -> List.of(
                        new FormCell("f.cases." + row.id() + ".count", row, count, "件", 0, false, true),
                        new FormCell("f.cases." + row.id() + ".amount", row, amount, "万元", 2, true, true))
                        .stream())
                .toList();
        FormTable table = new FormTable(
                "cases",
                "案件",
                List.of("案件"),
                FormTable.Layout.ROWS,
                "",
                rows.stream().<FormHead>map(FormHead.Single::new).toList(),
                List.of(new FormHead.Single(count), new FormHead.Single(amount)),
                cells,
                Optional.empty(),
                List.of());
        return new Form("f", "1", "表", "", 2024, OptionalInt.empty(), List.of(table), SourcePosition.ofFile("f.yaml"));
    }

    /** The numbers that are read, as {@code row.column=text@line:column}. */
    private String read(String path, byte[] bytes) {
        StringBuilder read = new StringBuilder();
        for (FilledTable table : ReportTables.read(form(), REPORT, Map.of(path, bytes), problems)) {
            table.entries()
                    .forEach((id, entry) -> read.append(id.substring("f.cases.".length()))
                            .append('=')
                            .append(entry.text())
                            .append('@')
                            .append(entry.position().line())
                            .append(':')
                            .append(entry.position().column())
                            .append(' '));
        }
        return read.toString().strip();
    }

    private String read(String csv) {
        return read(CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> reported() {
        return problems.all().stream().map(d -> d.code() + " " + d.position()).toList();
    }

    @Test
    void tellsThePlaceOfEveryNumber() {
        assertEquals(
                "new.count=12@2:5 new.amount=-3.50@2:8 closed.count=0@3:8 closed.amount=1@3:10",
                read("row,count,amount\nnew,12,-3.50\nclosed,0,1\n"));
        assertEquals(List.of(), reported());
    }

    @Test
    void lineEndsMarksAndBlanksMakeNoDifference() {
        String plain = read("row,count,amount\nnew,12,3\nclosed,0,1\n");
        for (String csv : List.of(
                "\uFEFFrow,count,amount\nnew,12,3\nclosed,0,1\n",
                "row,count,amount\r\nnew,12,3\r\nclosed,0,1",
                "row,count,amount\rnew,12,3\rclosed,0,1\r",
                "row,count,amount,,\nnew,12,3,,\nclosed,0,1\n,,\n\n",
                "row,count,amount,\nnew,12,3,\nclosed,0,1,")) {
            assertEquals(plain, read(csv));
        }
        assertEquals(
                "new.count=12@2:7 new.amount=3@2:14 closed.count=0@4:8 closed.amount=1@4:10",
                read("row , count,amount\n\"new\",\" 12\" ,3\n\nclosed,0,1\n"));
        assertEquals(List.of(), reported());
    }

    /** The one problem of a CSV file: its kind and its place. */
    private static String problem(byte[] bytes) {
        Problems own = new Problems();
        ReportTables.read(form(), REPORT, Map.of(CSV, bytes), own);
        assertEquals(1, own.all().size(), own.all().toString());
        Diagnostic problem = own.all().get(0);
        return (problem.code() == Code.UNREADABLE_TABLE ? problem.arguments().get(0) : ((Code) problem.code()).name())
                + problem.position().toString().substring(CSV.length());
    }

    @Test
    void aFileInAnotherEncodingIsReportedOnce() {
        String csv = "row,count,amount\nnew,12,3\n备注,0,1\n";
        assertEquals("NOT_TEXT", problem(csv.getBytes(Charset.forName("GBK"))));
        assertEquals("NOT_TEXT", problem(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("NOT_TEXT", problem(csv.getBytes(StandardCharsets.UTF_16)));
        assertEquals("NOT_UTF8:1:4", problem(new byte[] {'r', 'o', 'w', (byte) 0xFF, ',', 'x'}));
    }

    @Test
    void aWorkbookUnderTheNameOfCsvIsReportedOnce() throws IOException {
        assertEquals("RENAMED", problem(workbook("<row/>", "")));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertEquals("OLD_FORMAT", problem(old));
        Problems own = new Problems();
        ReportTables.read(form(), REPORT, Map.of(CSV.replace(".csv", ".xls"), old), own);
        assertEquals(List.of("OLD_FORMAT"), own.all().get(0).arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "row;count;amount/new;12;3/closed;0;1 ! SEPARATOR:1:4",
                "/row，count，amount/new，12，3/closed，0，1 ! SEPARATOR:2:4",
                "row|count|amount/new|12|3/closed|0|1 ! SEPARATOR:1:4",
                "\"row\"；\"count\"；\"amount\"/new；12；3 ! SEPARATOR:1:6",
                "row>count>amount/new>12>3/closed>0>1 ! TAB:1:4",
                "案件情况>>/row>count>amount/new>12>3 ! TAB:1:5",
                "row,count，amount/new,12,3/closed,0,1 ! SEPARATOR:1:10",
                "row,count,amount/new,12,3/closed，0，1 ! SEPARATOR:3:7",
                "项目，件数，金额/新收，12，3/办结，0，1 ! SEPARATOR:1:3",
                "项目、件数、金额//新收、12、3/办结、0、1 ! SEPARATOR:1:3",
                "row,count,amount/new>12>3/closed>0>1 ! TAB:2:4"
            })
    void otherSeparatorsAreReportedOnce(String lines, String problem) {
        String csv = lines.replace('/', '\n').replace('>', '\t');
        assertEquals(problem, problem(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatLooksLikeASeparatorElsewhereIsNone() {
        assertEquals(
                "TABLE_COLUMNS:1:1", problem("案件、办结情况，二〇二四年\nrow,count,amount\n".getBytes(StandardCharsets.UTF_8)));
        read("row,count,amount,\nnew,12,3,\nclosed,0,1,\n\"a；\nb；c\"\n");
        assertEquals(List.of(Code.TABLE_ROWS + " " + CSV + ":4:1"), reported());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertEquals("", read(CSV, new byte[(4 << 20) + 1]));
        assertEquals(List.of(Code.FILE_TOO_LARGE + " " + CSV), reported());
    }

    @Test
    void nothingThatAnAuthorWritesThrows() {
        Random random = new Random(7);
        String alphabet = "row,count,amount\n\"new\r closed0123456789.-/";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder csv = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(c -> csv.append(alphabet.charAt(c)));
            read(csv.toString());
            read(XLSX, csv.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        String sheet =
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>count</t></is></c>"
                        + "<c r=\"C2\" t=\"str\"><f>x</f><v>amount</v></c></row>"
                        + "<row><c t=\"s\"><v>1</v></c><c><v>1.2E1</v></c><c s=\"3\"><v>12.300000000000001</v></c></row>"
                        + "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>2</v></c><c r=\"C9\"><f>1</f><v>-0.5</v></c></row>";
        assertEquals(
                "new.count=12@3:2 new.amount=12.3@3:3 closed.amount=-0.5@9:3",
                read(
                        XLSX,
                        workbook(
                                sheet,
                                "<si><t>row</t></si><si><r><t>ne</t></r><r><t>w</t></r></si>"
                                        + "<si><t>closed</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")));
        assertEquals(List.of(Code.BAD_CELL + " " + XLSX + ":9:2", Code.SHEET_READ + " " + XLSX), reported());
    }

    @Test
    void aWorkbookThatCannotBeReadIsReported() throws IOException {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        for (byte[] bytes : List.of(
                "不是工作簿".getBytes(StandardCharsets.UTF_8),
                zip(Map.of("a.txt", "a")),
                workbook("<row><c t=\"s\"><v>99</v></c></row>", ""),
                workbook("<row><c r=\"B1\"><v>x</v></c></row>", ""),
                workbook("<row r=\"x\"/>", ""),
                workbook("<row r=\"-5\"><c><v>1</v></c></row>", ""),
                workbook("<row r=\"0\"><c><v>1</v></c></row>", ""),
                withRelation("<Relationship Id=\"r7\"/>"),
                withRelation("<Relationship Target=\"a.xml\"/>"),
                workbook("<row>", ""),
                zip(parts("<row/>", "<si><t>" + "x".repeat(17 << 20) + "</t></si>", "")),
                zip(parts("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>", "", doctype)))) {
            Problems own = new Problems();
            ReportTables.read(form(), REPORT, Map.of(XLSX, bytes), own);
            assertEquals(Code.UNREADABLE_TABLE, own.all().get(0).code());
        }
    }

    @Test
    void aSheetWithAMillionCellsIsNoMoreThanItsBeginning() throws IOException {
        read(XLSX, workbook("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1e999999</v></c></row>", ""));
        assertEquals(List.of(Code.TABLE_COLUMNS + " " + XLSX, Code.SHEET_READ + " " + XLSX), reported());
    }

    @Test
    void controlCharactersOfAWorkbookAreReportedAtTheirCell() throws IOException {
        for (String character : List.of("\u007F", "&#x85;", "&#xFDD0;", "&#x1FFFE;")) {
            Problems own = new Problems();
            byte[] bytes = workbook(
                    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"str\"><v>x"
                            + character + "y</v></c></row>",
                    "");
            ReportTables.read(form(), REPORT, Map.of(XLSX, bytes), own);
            assertEquals(Code.CONTROL_CHARACTER, own.all().get(0).code(), character);
            assertEquals(XLSX + ":1:2", own.all().get(0).position().toString());
        }
    }

    private static byte[] withRelation(String relation) throws IOException {
        Map<String, String> parts = new HashMap<>(parts("<row/>", "", ""));
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relation + "</Relationships>");
        return zip(parts);
    }

    private static byte[] workbook(String rows, String strings) throws IOException {
        return zip(parts(rows, strings, ""));
    }

    private static Map<String, String> parts(String rows, String strings, String doctype) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"一\" r:id=\"r7\"/><sheet name=\"二\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"none.xml\"/>"
                        + "<Relationship Id=\"r7\" Target=\"worksheets/first.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/first.xml",
                doctype + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "１３８-0013-8000", "示例 13800138000"})
    void aNumberOfAPersonIsReportedAtItsCell(String cell) {
        byte[] bytes = ("案件,件数,金额\n新收,1,0\n办结," + cell + ",0\n").getBytes(StandardCharsets.UTF_8);
        ReportTables.read(form(), REPORT, Map.of(CSV, bytes), problems);
        List<String> found = problems.all().stream()
                .filter(problem -> problem.code() == Code.PERSONAL_NUMBER)
                .map(problem -> problem.position() + " " + problem.arguments().get(1))
                .toList();
        assertEquals(List.of(CSV + ":3:4 138****8000"), found);
    }
}
