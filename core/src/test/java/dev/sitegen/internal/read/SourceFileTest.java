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
import java.util.Arrays;
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

    /** One pass over common text gives what all steps give; whatever else is in a file, it is decoded in steps. */
    @Test
    void commonTextIsDecodedAsAnyOther() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20261129));
        int[] clean = {
            0x20, 0x7E, '\n', '\t', 0xA0, 0xB7, 0x3B1, 0x2014, 0x2027, 0x2030, 0x205F, 0x2070, 0x3000, 0x4E00, 0x9FFF,
            0xFF0C, 0xFFFC
        };
        int[] any = {
            0, 0x1F, 0x7F, 0x80, 0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0xD7FF,
            0xE000, 0xFDD0, 0xFEFF, 0xFFFD, 0xFFFE, 0x1F600, 0x20BB7, 0x10FFFF
        };
        int taken = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
            for (int i = random.nextInt(20); i > 0; i--) {
                boolean odd = random.nextInt(30) == 0;
                text.appendCodePoint(odd ? any[random.nextInt(any.length)] : clean[random.nextInt(clean.length)]);
                text.append(random.nextInt(20) == 0 ? "\r\n" : random.nextInt(60) == 0 ? "\r" : "");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0; i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            bytes = Arrays.copyOf(bytes, bytes.length - (random.nextInt(8) == 0 ? Math.min(1, bytes.length) : 0));
            assertSame(bytes);
            taken += CleanText.of(bytes).isPresent() ? 1 : 0;
        }
        assertTrue(taken > 5_000, taken + " of all are common text");
        Chars chars = decode("甲{｜\n").chars();
        assertTrue(chars.mayHave('{') && chars.mayHave('｜') && chars.mayHave('甲'));
        assertFalse(chars.mayHave('}') || chars.mayHave('|') || chars.mayHave('\t') || chars.mayHave('\u3000'));
        for (int c = 0; c <= 0xFFFF; c++) {
            assertSame(("甲" + (char) c + "\n").getBytes(StandardCharsets.UTF_8));
            assertSame(new byte[] {'a', (byte) (c >> 8), (byte) c});
            assertSame(new byte[] {(byte) 0xE0, (byte) (c >> 8), (byte) c, 'a'});
            assertSame(new byte[] {(byte) 0xEF, (byte) (c >> 8), (byte) c});
        }
    }

    private static void assertSame(byte[] bytes) {
        Problems expected = new Problems();
        Problems found = new Problems();
        SourceFile inSteps = SourceFile.decodeInSteps("a.md", bytes, expected);
        SourceFile file = SourceFile.decode("a.md", bytes, found);
        String shown = HexFormat.of().formatHex(bytes);
        assertEquals(inSteps.text(), file.text(), shown);
        assertEquals(inSteps.text(), new String(file.chars().array()), shown);
        assertEquals(expected.all(), found.all(), shown);
        assertEquals(inSteps.isReadable(), file.isReadable(), shown);
        for (char c : file.text().toCharArray()) {
            assertTrue(file.chars().mayHave(c), shown);
        }
        for (int at = 0; at <= file.text().length(); at++) {
            assertEquals(inSteps.position(at), file.position(at), shown);
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
