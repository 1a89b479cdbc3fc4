package dev.sitegen.internal.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sitegen.internal.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no spreadsheet writes: each is read, or refused as damaged, and none stops a build. */
class XlsxGridTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String NAMESPACES = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NAMESPACES + "><sheets><sheet name='a' r:id='r1'/></sheets></workbook>");
        parts.put(RELATIONS, "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>row</t></si><si><t>x</t></si></sst>");
        parts.put(SHEET, sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>7</v></c></row>"));
        return parts;
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
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

    private static List<List<String>> read(Map<String, String> parts) throws IOException, BadWorkbookException {
        return XlsxGrid.read("t.xlsx", zip(parts), new Problems()).rows().stream()
                .map(row -> row.texts().stream().map(Grid.Text::text).toList())
                .toList();
    }

    private static Map<String, String> with(String part, String text) {
        Map<String, String> parts = parts();
        parts.put(part, text);
        return parts;
    }

    private static Map<String, String> without(String part) {
        Map<String, String> parts = parts();
        parts.remove(part);
        return parts;
    }

    @Test
    void aWholeOneIsRead() throws IOException, BadWorkbookException {
        assertEquals(List.of(List.of("row", "7")), read(parts()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='0'/>",
                "<row r='-5'><c><v>1</v></c></row>",
                "<row r='99999999999'/>",
                "<row r='1048577'/>",
                "<row r='x'/>",
                "<row r=''/>",
                "<row r='2'/><row r='1'/>",
                "<row r='2'/><row r='2'/>",
                "<row r='1'><c r='ZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r=''><v>1</v></c></row>",
                "<row r='1'><c r='7'><v>1</v></c></row>",
                "<row r='1'><c r='Ä1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<c r='A1'><v>1</v></c>",
                "<row r='1'><c t='s'><v>2</v></c></row>",
                "<row r='1'><c t='s'><v>-1</v></c></row>",
                "<row r='1'><c t='s'><v>x</v></c></row>",
                "<row r='1'><c t='s'><v>99999999999</v></c></row>",
                "<row r='1'><c><v>x</v></c></row>",
                "<row r='1'><c><v>1<b/></v></c></row>",
                "<row r='1'><c><v>1</v>"
            })
    void aSheetThatIsNoneIsRefused(String rows) {
        assertThrows(BadWorkbookException.class, () -> read(with(SHEET, sheet(rows))), rows);
    }

    @Test
    void rowsAndCellsNeedNoPlaceOfTheirOwn() throws IOException, BadWorkbookException {
        String rows = "<row><c><v>1</v></c><c s='999'><v>2</v></c></row><row r='4'><c r='c4'><v>3</v></c></row>";
        assertEquals(List.of(List.of("1", "2"), List.of("", "", "3")), read(with(SHEET, sheet(rows))));
    }

    @ParameterizedTest
    @CsvSource({
        "<c s='1'><v>0.92</v></c>, 92%, PLAIN",
        "<c s='1'><v>0.92710000000000004</v></c>, 92.71%, PLAIN",
        "<c s='2'><v>45356</v></c>, 45356, DATE",
        "<c s='1' t='inlineStr'><is><t>0.92</t></is></c>, 0.92, PLAIN",
        "<c t='d'><v>2024-03-05</v></c>, 2024-03-05, DATE",
        "<c t='b'><v>1</v></c>, TRUE, BOOLEAN",
        "<c t='b'><v>0</v></c>, FALSE, BOOLEAN",
        "<c t='e'><f>A1</f><v>#REF!</v></c>, #REF!, ERROR",
        "<c><f>A1</f><v/></c>, '', FORMULA",
        "<c><f>A1</f></c>, '', FORMULA",
        "<c t='str'><f>A1</f></c>, '', FORMULA",
        "<c t='str'><f>A1</f><v/></c>, '', PLAIN",
        "<c><f>A1</f><v>0</v></c>, 0, PLAIN",
        "<c s='2'/>, '', PLAIN"
    })
    void aCellShowsWhatASpreadsheetShows(String cell, String text, Grid.Kind kind)
            throws IOException, BadWorkbookException {
        Map<String, String> parts = with(SHEET, sheet("<row><c><v>1</v></c>" + cell + "</row>"));
        parts.put("xl/styles.xml", "<s><cellXfs><xf/><xf numFmtId='10'/><xf numFmtId='58'/></cellXfs></s>");
        Grid.Text read = XlsxGrid.read("t.xlsx", zip(parts), new Problems())
                .rows()
                .get(0)
                .at(1);
        assertEquals(text + " " + kind, read.text() + " " + read.kind());
    }

    @Test
    void zeroIsNoResultOfAFormulaThatWasLeftToTheSpreadsheet() throws IOException, BadWorkbookException {
        Map<String, String> parts =
                with(SHEET, sheet("<row><c><f>A2</f><v>0</v></c><c><f>A2</f><v>5</v></c><c><v>0</v></c></row>"));
        parts.put(
                "xl/workbook.xml",
                parts.get("xl/workbook.xml").replace("</workbook>", "<calcPr fullCalcOnLoad='1'/></workbook>"));
        assertEquals(
                List.of(Grid.Kind.FORMULA, Grid.Kind.PLAIN, Grid.Kind.PLAIN),
                XlsxGrid.read("t.xlsx", zip(parts), new Problems()).rows().get(0).texts().stream()
                        .map(Grid.Text::kind)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"hidden, worksheet, true", "veryHidden, worksheet, true", "visible, chartsheet, false"})
    void theFirstSheetThatIsShownAndHasCellsIsRead(String state, String type, boolean afterHidden)
            throws IOException, BadWorkbookException {
        Map<String, String> parts = parts();
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NAMESPACES + "><sheets><sheet name='旧' r:id='r0' state='" + state
                        + "'/><sheet name='新' r:id='r1'/><sheet name='其他' r:id='r2'/></sheets></workbook>");
        parts.put(
                RELATIONS,
                "<Relationships><Relationship Id='r0' Type='http://x/" + type + "' Target='worksheets/old.xml'/>"
                        + "<Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
        Grid grid = XlsxGrid.read("t.xlsx", zip(parts), new Problems());
        assertEquals(Optional.of(new Grid.Sheet("新", List.of("旧", "其他"), afterHidden)), grid.sheet());
        assertEquals("7", grid.rows().get(0).at(1).text());
    }

    @Test
    void aWorkbookWithoutASheetToSeeIsRefused() {
        String workbook = parts().get("xl/workbook.xml").replace("name='a'", "name='a' state='hidden'");
        assertThrows(BadWorkbookException.class, () -> read(with("xl/workbook.xml", workbook)));
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndReported() throws IOException, BadWorkbookException {
        String columns = "<cols><col min='2' max='3' hidden='1'/><col min='4' max='16384' width='0'/></cols>";
        String rows = "<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>2</v></c><c r='E1'/></row>"
                + "<row r='2' hidden='true'><c r='A2'><v>3</v></c></row><row r='3' hidden='1'><c r='A3'/></row>"
                + "<row r='7' ht='0'><c r='B7'><v>4</v></c></row>";
        Problems problems = new Problems();
        String sheet = sheet(rows).replace("<sheetData>", columns + "<sheetData>");
        assertEquals(
                3,
                XlsxGrid.read("t.xlsx", zip(with(SHEET, sheet)), problems)
                        .rows()
                        .size());
        assertEquals(
                List.of("t.xlsx:2:1 [ROWS, 2, 7, a]", "t.xlsx:1:3 [COLUMNS, C, a]"),
                problems.all().stream()
                        .map(problem -> problem.position() + " " + problem.arguments())
                        .toList());
    }

    @Test
    void whatIsWrittenFarToTheRightIsNotLost() throws IOException, BadWorkbookException {
        String rows =
                "<row r='1'><c r='A1'><v>1</v></c><c r='ZZ1'><v>2</v></c><c r='AAA1'/><c r='AAB1'><v>3</v></c></row>";
        List<String> row = read(with(SHEET, sheet(rows))).get(0);
        assertEquals(
                List.of("1", "2", "3"),
                row.stream().filter(text -> !text.isEmpty()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", RELATIONS, SHEET})
    void onePartLessIsNoWorkbook(String part) {
        assertThrows(BadWorkbookException.class, () -> read(without(part)));
        assertThrows(BadWorkbookException.class, () -> read(with(part, "")));
        assertThrows(BadWorkbookException.class, () -> read(with(part, "<x>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Relationship/>",
                "<Relationship Id='r1'/>",
                "<Relationship Target='worksheets/sheet1.xml'/>",
                "<Relationship Id='r1' Target=''/>",
                "<Relationship Id='r1' Target='../../../../etc/passwd'/>",
                "<Relationship Id='r1' Target='/etc/passwd'/>",
                "<Relationship Id='r1' Target='file:///etc/passwd' TargetMode='External'/>"
            })
    void aSheetThatIsNowhereIsRefused(String relation) {
        String relations = "<Relationships>" + relation + "</Relationships>";
        assertThrows(BadWorkbookException.class, () -> read(with(RELATIONS, relations)), relation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xl/worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml"})
    void aSheetIsFoundByAnyPathToIt(String target) throws IOException, BadWorkbookException {
        String relations = "<Relationships><Relationship Id='r1' Target='" + target + "'/></Relationships>";
        assertEquals(List.of(List.of("row", "7")), read(with(RELATIONS, relations)));
    }

    @Test
    void aSheetWithoutARelationIsRefused() {
        String workbook = "<workbook " + NAMESPACES + "><sheets><sheet name='a'/></sheets></workbook>";
        assertThrows(BadWorkbookException.class, () -> read(with("xl/workbook.xml", workbook)));
    }

    @Test
    void twoPartsOfOneNameAreRefused() throws IOException {
        Map<String, String> parts = parts();
        String other = SHEET.replace('1', '2');
        parts.put(other, sheet(""));
        byte[] bytes = new String(zip(parts), StandardCharsets.ISO_8859_1)
                .replace(other, SHEET)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(BadWorkbookException.class, () -> XlsxGrid.read("t.xlsx", bytes, new Problems()));
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "8, 99"})
    void whatIsEncryptedOrPackedInAnUnknownWayIsRefused(int offset, byte value) throws IOException {
        byte[] bytes = zip(parts());
        bytes[offset] |= value;
        assertThrows(BadWorkbookException.class, () -> XlsxGrid.read("t.xlsx", bytes, new Problems()));
    }

    @Test
    void noByteThatIsChangedStopsABuild() throws IOException {
        Random random = new Random(17);
        byte[] whole = zip(parts());
        for (int round = 0; round < 2_000; round++) {
            Map<String, String> parts = parts();
            parts.replaceAll((name, text) -> random.nextInt(3) > 0 ? text : damaged(text, random));
            byte[] bytes = random.nextBoolean() ? zip(parts) : whole.clone();
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                XlsxGrid.read("t.xlsx", bytes, new Problems());
            } catch (BadWorkbookException e) {
                // refused
            }
        }
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(6));
        List<String> put = List.of("", "-", "9", "99999999", "'", "<", "</v>", "<c>", "&#0;", "&lt;", "é", "\uFFFE");
        return text.substring(0, at) + put.get(random.nextInt(put.size())) + text.substring(end);
    }
}
