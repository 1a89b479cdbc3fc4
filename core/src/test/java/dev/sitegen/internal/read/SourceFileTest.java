package dev.sitegen.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    private final Problems problems = new Problems();

    private SourceFile decode(byte[] bytes) {
        return SourceFile.decode("a.md", bytes, problems);
    }

    private SourceFile decode(String text) {
        return decode(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> reported() {
        return problems.all().stream()
                .map(d -> d.position() + " " + d.code() + " " + d.arguments())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙\n丙", "甲\r\n乙\r\n丙", "甲\r乙\r丙", "\uFEFF甲\n乙\r丙", "甲\r\n乙\r丙"})
    void lineEndsAreOne(String text) {
        SourceFile file = decode(text);
        assertEquals("甲\n乙\n丙", file.text());
        assertEquals("乙", file.line(2));
        assertEquals("a.md:3:1", file.position(4).toString());
        assertEquals(List.of(), reported());
    }

    @Test
    void onlyTheFirstMarkIsAByteOrderMark() {
        assertEquals("甲", decode("\uFEFF\uFEFF甲").text());
        assertEquals(1, reported().size());
    }

    @Test
    void positionsCountInUnitsOfUtf16() {
        SourceFile file = decode("ab\n𠮷c\n");
        assertEquals(new SourcePosition("a.md", 1, 1), file.position(0));
        assertEquals(new SourcePosition("a.md", 1, 3), file.position(2));
        assertEquals(new SourcePosition("a.md", 2, 1), file.position(3));
        assertEquals(new SourcePosition("a.md", 2, 3), file.position(5));
        assertEquals(new SourcePosition("a.md", 3, 1), file.position(7));
        assertEquals(3, file.lineStart(2));
    }

    @Test
    void linesThatAreNotThereAreEmpty() {
        SourceFile file = decode("甲\n");
        assertEquals("甲", file.line(1));
        assertEquals("", file.line(2));
        assertEquals("", file.line(3));
        assertEquals("", file.line(0));
        assertEquals("", decode("").line(1));
    }

    @Test
    void aSingleLineIsWhatItIsAmongAllOthers() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20261126));
        byte[][] pieces = {
            {'\n'},
            {'\r'},
            {'\r', '\n'},
            {'a'},
            {0},
            {'\t'},
            {(byte) 0xE7},
            {(byte) 0x94},
            {(byte) 0xF0, (byte) 0x9F},
            "甲".getBytes(StandardCharsets.UTF_8),
            "\uFEFF".getBytes(StandardCharsets.UTF_8),
            "\uFFFE\u0085".getBytes(StandardCharsets.UTF_8)
        };
        for (int round = 0; round < 3_000; round++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = random.nextInt(12); i > 0; i--) {
                bytes.writeBytes(pieces[random.nextInt(pieces.length)]);
            }
            SourceFile file = SourceFile.decode("a.md", bytes.toByteArray(), new Problems());
            // A file that looks like GBK has no lines.
            for (int line = 1; file.isReadable() && line < 15; line++) {
                String shown = new LineCursor(bytes.toByteArray()).line(line);
                assertEquals(
                        file.line(line), Invisibles.omit(shown.toCharArray()).text());
            }
        }
    }

    @Test
    void manyLinesAreCountedRight() {
        SourceFile file = decode("x\n".repeat(10_000));
        assertEquals(new SourcePosition("a.md", 10_000, 2), file.position(19_999));
    }

    @Test
    void aByteThatIsNotUtf8IsReportedAtItsPlaceOnce() {
        byte[] gbk = {'a', '\n', 'b', (byte) 0xB9, (byte) 0xA4, '\n', (byte) 0xD7};
        decode(gbk);
        assertEquals(List.of("a.md:2:2 NOT_UTF8 [B9]"), reported());
    }

    private List<String> reportedIn(byte[] bytes) {
        SourceFile file = decode(bytes);
        assertEquals("", file.text());
        assertFalse(file.isReadable());
        return reported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030"})
    void textInGbkIsOneProblem(String charset) {
        byte[] bytes = "---\ntitle: 示例县司法局报告\n---\n办结 5 件。\n".repeat(50).getBytes(Charset.forName(charset));
        assertEquals(List.of("a.md NOT_TEXT [GBK]"), reportedIn(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void textInUtf16IsOneProblem(String charset) {
        byte[] bytes = "---\ntitle: 示例县\n---\n办结 5 件，上年 4 件。\n".repeat(50).getBytes(Charset.forName(charset));
        assertEquals(List.of("a.md NOT_TEXT [UTF16]"), reportedIn(bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "504B03041400000008000000210077652F646F, BINARY",
        "504B0304140000000800000021776F72642F646F, WORD",
        "504B030414000000080000002100786C2F646F, EXCEL",
        "D0CF11E0A1B11AE1000000000000, WORD",
        "7B5C727466315C616E7369, WORD",
        "255044462D312E370A25E2E3CFD3, PDF",
        "89504E470D0A1A0A0000000D494844520000010000000100080600000000, BINARY",
        "FFD8FFE000104A46494600010100000100010000FFDB004300080606, BINARY"
    })
    void whatIsNoTextIsOneProblem(String hex, String format) {
        assertEquals(
                List.of("a.md NOT_TEXT [" + format + "]"),
                reportedIn(HexFormat.of().parseHex(hex)));
    }

    @Test
    void textInUtf8WithPastedBytesIsStillRead() {
        String line = "---\ntitle: 示例县司法局报告\n---\n办结 5 件。\n";
        byte[] gbk = "示例".getBytes(Charset.forName("GBK"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(gbk);
        assertTrue(decode(bytes.toByteArray()).isReadable());
        assertEquals(List.of("a.md:5:2 NOT_UTF8 [C0]"), reported());
    }

    @Test
    void replacementCharactersThatWereWrittenAreText() {
        assertEquals(
                "办结 \uFFFD\uFFFD\uFFFD\uFFFD 件",
                decode("办结 \uFFFD\uFFFD\uFFFD\uFFFD 件").text());
        assertEquals(
                "\uFFFD\uFFFD\uFFFD\uFFFD", decode("\uFFFD\uFFFD\uFFFD\uFFFD").text());
        assertEquals(List.of(), reported());
    }

    @Test
    void whatFollowsABadByteIsStillRead() {
        byte[] bytes = {'a', (byte) 0xFF, '\n', 'b'};
        assertEquals("b", decode(bytes).line(2));
    }

    @ParameterizedTest
    @CsvSource({"C3, C3", "E6B1, E6", "F09F98, F0", "C0AF, C0", "EDA080, ED", "F4908080, F4", "FEFF, FE", "80, 80"})
    void whatOnlyLooksLikeUtf8IsNotTaken(String hex, String first) {
        byte[] bytes = new byte[1 + hex.length() / 2];
        bytes[0] = 'x';
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i - 2, 2 * i), 16);
        }
        decode(bytes);
        assertEquals(List.of("a.md:1:2 NOT_UTF8 [" + first + "]"), reported());
    }

    @Test
    void controlCharactersAreReportedAndBlanked() {
        SourceFile file = decode("a\u0000b\tc\u0001\nd\u007F\u0085e\uFFFE");
        assertEquals("a b\tc \nd  e ", file.text());
        assertEquals(
                List.of(
                        "a.md:1:2 CONTROL_CHARACTER [U+0000]",
                        "a.md:1:6 CONTROL_CHARACTER [U+0001]",
                        "a.md:2:2 CONTROL_CHARACTER [U+007F]",
                        "a.md:2:3 CONTROL_CHARACTER [U+0085]",
                        "a.md:2:5 CONTROL_CHARACTER [U+FFFE]"),
                reported());
        assertEquals(Code.CONTROL_CHARACTER, problems.all().get(0).code());
    }

    @Test
    void blanksOfAllKindsStay() {
        assertEquals("a\u00A0b\u3000c\u2003d", decode("a\u00A0b\u3000c\u2003d").text());
        assertEquals(List.of(), reported());
    }

    @Test
    void invisibleCharactersAreOmittedAndColumnsCountThem() {
        Problems problems = new Problems();
        byte[] bytes = "\uFEFF甲\u200B乙\n\u00AD行\u2060政\u202E复\uFEFF议\uD83D\uDC68\u200D\uD83D\uDC69末"
                .getBytes(StandardCharsets.UTF_8);
        SourceFile file = SourceFile.decode("a.md", bytes, problems);
        assertEquals("甲乙\n行政复议\uD83D\uDC68\u200D\uD83D\uDC69末", file.text());
        assertEquals("a.md:1:3", file.position(1).toString());
        assertEquals("a.md:2:2", file.position(3).toString());
        assertEquals("a.md:2:4", file.position(4).toString());
        assertEquals("a.md:2:8", file.position(6).toString());
        assertEquals(1, problems.all().size());
        assertEquals(Code.INVISIBLE_CHARACTERS, problems.all().get(0).code());
        assertEquals("a.md:1:2", problems.all().get(0).position().toString());
        assertEquals(
                List.of("U+00AD, U+200B, U+202E, U+2060, U+FEFF", "5"),
                problems.all().get(0).arguments());
    }
}
