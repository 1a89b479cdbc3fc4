package dev.sitegen.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sitegen.diagnostic.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
