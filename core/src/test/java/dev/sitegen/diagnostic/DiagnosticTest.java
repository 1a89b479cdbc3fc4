package dev.sitegen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final String FILE = "reports/work/2023/office.md";

    private static Diagnostic at(int line, int column, String sourceLine) {
        return Diagnostic.of(Code.UNKNOWN_INDICATOR, new SourcePosition(FILE, line, column), "a.b", "a.c", "NEAR")
                .withSourceLine(sourceLine);
    }

    @Test
    void tellsPlaceProblemRemedyAndCodeOnOneLine() {
        Diagnostic diagnostic = at(3, 7, "办结[77件]{#a.b}");
        assertEquals(
                FILE
                        + ":3:7: error: there is no indicator 'a.b' (did you mean a.c; if the indicator is new, add a line a.b: {name: …,"
                        + " unit: …} to indicators.yaml) [SG204]",
                diagnostic.summary(Locale.ROOT));
        assertEquals(
                FILE + ":3:7: 错误: 没有指标“a.b” (是否想写 a.c；如是新指标，请在 indicators.yaml 中增加一行 a.b: {name: …, unit: …}) [SG204]",
                diagnostic.summary(Locale.SIMPLIFIED_CHINESE));
        assertEquals(diagnostic.summary(Locale.ROOT), diagnostic.toString());
    }

    @Test
    void speaksChineseWhereverChineseIsSpokenAndEnglishElsewhere() {
        Diagnostic diagnostic = at(3, 7, "");
        for (String tag : List.of("zh", "zh-CN", "zh-TW", "zh-Hans-SG")) {
            assertTrue(diagnostic.summary(Locale.forLanguageTag(tag)).contains("错误"), tag);
        }
        for (String tag : List.of("en", "de", "ja", "und")) {
            assertTrue(diagnostic.summary(Locale.forLanguageTag(tag)).contains("error"), tag);
        }
    }

    @Test
    void placesWithoutColumnOrLineAreReportedAsFarAsTheyAreKnown() {
        assertEquals("a.md", SourcePosition.ofFile("a.md").toString());
        assertEquals("a.md:3", new SourcePosition("a.md", 3, 0).toString());
        assertEquals("a.md:3:4", new SourcePosition("a.md", 3, 4).toString());
        assertThrows(IllegalArgumentException.class, () -> new SourcePosition("a.md", -1, 0));
    }

    @Test
    void nothingInContentForgesALineOfTheLog() {
        String hostile = "a\nb\r\u001B[2K\u202E\u2028\u0085\u200B\uFEFF\uD800\uDB40\uDC01\tz";
        String shown = "a\\nb\\r\\u001B[2K\\u202E\\u2028\\u0085\\u200B\\uFEFF\\uD800\\U000E0001\\tz";
        Diagnostic diagnostic = Diagnostic.of(Code.BAD_YEAR, new SourcePosition(hostile, 1, 2), hostile, "FILE");
        assertEquals(
                shown + ":1:2: error: '" + shown
                        + "' is not a year (name the directory by the year reported on, such as 2023) [SG115]",
                diagnostic.toString());
        for (Locale locale : List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            List<String> lines =
                    diagnostic.withSourceLine(hostile).format(locale).lines().toList();
            assertEquals(diagnostic.summary(locale), lines.get(0));
            assertEquals("    " + shown.replace("\\t", " "), lines.get(1));
            assertEquals("     ^", lines.get(2));
            assertEquals(3, lines.size());
        }
    }

    @Test
    void theCaretIsBelowThePlaceBehindWhatIsShownByItsNumber() {
        List<String> lines = at(1, 3, "\u202E行x").format(Locale.ROOT).lines().toList();
        assertEquals("    \\u202E行x", lines.get(1));
        assertEquals("          　^", lines.get(2));
    }

    @Test
    void whatIsWrittenEveryDayIsShownAsItIs() {
        String text = "示例县“１２３”é—…　🀄𠀀\u00A0~\\";
        assertEquals(text, Characters.visible(text));
    }

    @Test
    void withoutASourceLineThereIsNoCaret() {
        assertEquals(at(3, 7, "").summary(Locale.ROOT), at(3, 7, "").format(Locale.ROOT));
    }

    @Test
    void theCaretStandsBelowWesternText() {
        assertEquals(List.of("    date: 2024-02-30", "          ^"), shown(at(3, 7, "date: 2024-02-30")));
    }

    @Test
    void theCaretStandsBelowChineseText() {
        assertEquals(List.of("    全年办结[77件]{#a.b}", "    　　　　   　  ^"), shown(at(3, 11, "全年办结[77件]{#a.b}")));
    }

    @Test
    void theCaretStandsBelowWideAndNarrowMarks() {
        for (String before : List.of("（一）", "a（b）c", "“引号”", "𠮷野", "ｱｲｳ", "\t", "한국", "　　")) {
            String line = before + "x";
            List<String> shown = shown(at(1, before.length() + 1, line));
            assertEquals(4 + width(before), width(shown.get(1)) - 1, before);
        }
    }

    @Test
    void aTabIsShownAsOneBlank() {
        assertEquals(List.of("     a: b", "        ^"), shown(at(1, 5, "\ta: b")));
    }

    @Test
    void theCaretOfALineAsAWholeIsLeftOut() {
        assertEquals(List.of("    title: 报告"), shown(at(3, 0, "title: 报告")));
    }

    @Test
    void aPlaceBehindTheLineIsItsEnd() {
        assertEquals(List.of("    ab", "      ^"), shown(at(3, 3, "ab")));
        assertEquals(List.of("    ab", "      ^"), shown(at(3, 99, "ab")));
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        String line = "一".repeat(500) + "X" + "二".repeat(500);
        for (int column : List.of(1, 40, 81, 100, 400, 501, 900, 1001)) {
            List<String> shown = shown(at(1, column, line));
            assertTrue(shown.get(0).length() < 140, () -> column + ": " + shown.get(0));
        }
        List<String> shown = shown(at(1, 501, line));
        assertTrue(shown.get(0).contains("X"));
        assertTrue(shown.get(0).startsWith("    …") && shown.get(0).endsWith("…"), shown.get(0));
        assertFalse(shown(at(1, 1, line)).get(0).startsWith("    …"));
        assertFalse(shown(at(1, 1001, line)).get(0).endsWith("…"));
    }

    @Test
    void argumentsAreNotLookedInto() {
        Diagnostic diagnostic =
                Diagnostic.of(Code.UNKNOWN_KEY, SourcePosition.ofFile("a.yaml"), "{1} {0} $1 \\ %s", "[[{0}]]", "NEAR");
        assertEquals("unknown key '{1} {0} $1 \\ %s'", diagnostic.message(Locale.ROOT));
        assertEquals("did you mean [[{0}]]", diagnostic.hint(Locale.ROOT));
    }

    @Test
    void anArgumentMayChooseItsSentence() {
        SourcePosition place = SourcePosition.ofFile("a.md");
        Diagnostic none = Diagnostic.of(
                Code.CHECK_FAILED, place, "rate", "NONE_FITS", "", "", "", "rate 67.99% (1:2)", "67.99% = n ÷ 1388");
        assertEquals("rate: no whole number makes 67.99% = n ÷ 1388 hold", none.message(Locale.ROOT));
        assertEquals("rate：没有整数能使 67.99% = n ÷ 1388 成立", none.message(Locale.SIMPLIFIED_CHINESE));
        Diagnostic stated = Diagnostic.of(Code.CHECK_FAILED, place, "{=1}", "STATED", "{=1}", "1 + 1", "2", "", "");
        assertEquals("{=1}: 1 + 1 makes 2, the report says {=1}", stated.message(Locale.ROOT));
        Diagnostic other = Diagnostic.of(Code.CHECK_FAILED, place, "rate", "some other reason");
        assertEquals("rate: some other reason", other.message(Locale.ROOT));
        Diagnostic otherwise = Diagnostic.of(Code.WRONG_UNIT, place, "1个", "件", "", "case.closed", "other", "办结数");
        assertEquals("'1个' is not in the unit of '办结数', which is '件'", otherwise.message(Locale.ROOT));
    }

    @Test
    void aPartIsLeftOutWhoseArgumentIsEmpty() {
        SourcePosition place = SourcePosition.ofFile("a.md");
        assertEquals(
                "“a”重复，第一次在第 3 行",
                Diagnostic.of(Code.DUPLICATE_KEY, place, "a", "3").message(Locale.CHINESE));
        assertEquals("“a”重复", Diagnostic.of(Code.DUPLICATE_KEY, place, "a").message(Locale.CHINESE));
        assertEquals(
                "'[[b]]' is there twice",
                Diagnostic.of(Code.DUPLICATE_KEY, place, "[[b]]").message(Locale.ROOT));
    }

    @Test
    void wordsToTypeAreExplainedInChinese() {
        Diagnostic county = kind("地区");
        assertEquals("可写：government（政府）, department（部门）, town（乡镇）, another", county.hint(Locale.SIMPLIFIED_CHINESE));
        assertEquals("write government, department, town, another", county.hint(Locale.ROOT));
    }

    @Test
    void whoWritesTheMeaningIsShownItsWordAlone() {
        for (String written : List.of("部门", " 局 ", "Bureau")) {
            assertEquals("可写：department（部门）", kind(written).hint(Locale.SIMPLIFIED_CHINESE), written);
            assertEquals("write department", kind(written).hint(Locale.ROOT), written);
        }
    }

    private static Diagnostic kind(String written) {
        return Diagnostic.of(
                Code.BAD_VALUE,
                SourcePosition.ofFile("organizations.yaml"),
                "kind",
                written,
                "government, department, town, another",
                "CHOICE");
    }

    @Test
    void missingArgumentsAreEmpty() {
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_KEY, SourcePosition.ofFile("a.yaml"));
        assertEquals("unknown key ''", diagnostic.message(Locale.ROOT));
    }

    @Test
    void theyAreSortedByPlaceThenCodeThenWords() {
        List<Diagnostic> sorted = List.of(
                Diagnostic.of(Code.UNUSED_FILE, SourcePosition.ofFile("a.md")),
                Diagnostic.of(Code.UNKNOWN_KEY, new SourcePosition("a.md", 2, 9), "x"),
                Diagnostic.of(Code.UNKNOWN_KEY, new SourcePosition("a.md", 10, 1), "x"),
                Diagnostic.of(Code.UNKNOWN_KEY, new SourcePosition("a.md", 10, 2), "a"),
                Diagnostic.of(Code.UNKNOWN_KEY, new SourcePosition("a.md", 10, 2), "b"),
                Diagnostic.of(Code.WRONG_TYPE, new SourcePosition("a.md", 10, 2), "a"),
                Diagnostic.of(Code.UNKNOWN_KEY, new SourcePosition("b.md", 1, 1), "a"));
        for (int seed = 0; seed < 20; seed++) {
            List<Diagnostic> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            Collections.sort(shuffled);
            assertEquals(sorted, shuffled);
        }
    }

    @Test
    void problemsKnowWhetherAnErrorIsAmongThem() {
        Problems problems = new Problems();
        problems.add(Code.NO_BASE_URL, SourcePosition.ofFile("site.yaml"));
        problems.add(Code.EMPTY_COLUMN, SourcePosition.ofFile("site.yaml"));
        assertFalse(problems.hasErrors());
        problems.add(Code.BAD_ID, SourcePosition.ofFile("site.yaml"));
        assertTrue(problems.hasErrors());
        assertEquals(3, problems.all().size());
    }

    /** The lines below the summary. */
    private static List<String> shown(Diagnostic diagnostic) {
        List<String> lines = diagnostic.format(Locale.ROOT).lines().toList();
        assertEquals(diagnostic.summary(Locale.ROOT), lines.get(0));
        return lines.subList(1, lines.size());
    }

    /** Number of columns that a text takes on a terminal. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x2E80 && c <= 0xD7A3 || c >= 0xFF00 && c <= 0xFF60 || c >= 0x20000 ? 2 : 1)
                .sum();
    }
}
