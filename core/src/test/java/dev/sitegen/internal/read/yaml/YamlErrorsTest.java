package dev.sitegen.internal.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlErrorsTest {

    private static List<Diagnostic> errors(String yaml) {
        Problems problems = new Problems();
        SourceFile file = SourceFile.of("a.yaml", yaml);
        assertEquals(Optional.empty(), YamlReader.read(file, problems), yaml);
        return problems.all();
    }

    private static String shown(Diagnostic error) {
        return error.position().line() + ":" + error.position().column() + " " + String.join(" ", error.arguments());
    }

    /** Texts in which ¶ ends a line, → is a tab, ␣ a no-break space. */
    private static String typed(String text) {
        return text.replace('¶', '\n').replace('→', '\t').replace('␣', '\u00A0') + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title：甲¶date: 2024-03-20 | 1:6 WIDE_COLON ： title: 甲",
                "title: 甲¶date：2024-03-20 | 2:5 WIDE_COLON ： date: 2024-03-20",
                "指标：甲¶date: 2024-03-20 | 1:3 WIDE_COLON ： 指标: 甲",
                "a: {b：甲, c: 乙： 丙 | 1:6 WIDE_COLON ： a: {b: 甲, c: 乙： 丙",
                "title: 甲¶date:2024-03-20 | 2:5 NO_BLANK : date: 2024-03-20",
                "title: 甲¶date:␣2024-03-20 | 2:6 WIDE_BLANK ␣ date: 2024-03-20",
                "title: 甲¶date:\u30002024-03-20 | 2:6 WIDE_BLANK \u3000 date: 2024-03-20",
                "a:¶→b: {c: 甲} | 2:1 TAB → b: {c: 甲}",
                "a:¶\u3000\u3000b: {c: 甲}¶  d: 乙 | 2:1 WIDE_INDENT \u3000 b: {c: 甲}",
                "a:¶  b: ｛c: 甲｝ | 2:6 WIDE_BRACKET ｛ b: {c: 甲}",
                "a: [甲, 乙】¶b: 丙 | 1:9 WIDE_BRACKET 】 a: [甲, 乙]",
                "a:¶  b: {c: 甲，d: 乙} | 2:11 WIDE_COMMA ， b: {c: 甲, d: 乙}",
                "title: 司法局: 2023年 | 1:11 COLON : title: \"司法局: 2023年\"",
                "a: {b: 甲: 乙, c: 丙} | 1:9 COLON : a: {b: \"甲: 乙\", c: 丙}",
                "title: “甲: 乙” | 1:8 WIDE_QUOTE “ title: \"甲: 乙\"",
                "a: {b: {c: #1f4e8c}} | 1:12 COMMENT # a: {b: {c: \"#1f4e8c\"}}",
                "a: {unit: %, group: 甲} | 1:11 SIGN % a: {unit: \"%\", group: 甲}",
                "unit: % | 1:7 SIGN % unit: \"%\"",
                "a: *重点* | 1:4 SIGN * a: \"*重点*\"",
                "a: \"甲¶b: 乙 | 1:4 OPEN_QUOTE \" a: \"甲\"",
                "a: {b: \"甲} | 1:8 OPEN_QUOTE \" a: {b: \"甲\"}",
                "a: [甲, 乙¶b: 丙 | 1:4 OPEN_BRACKET [ a: [甲, 乙]",
                "a: {b: 甲¶c: {d: 乙} | 1:4 OPEN_BRACKET { a: {b: 甲}",
                "a: \"甲\"乙 | 1:7 AFTER_QUOTE 乙 a: '\"甲\"乙'",
                "a: \"2024-01-10\" 09:00 | 1:17 AFTER_QUOTE 0 a: \"2024-01-10 09:00\"",
                "a:¶  {b: 甲}¶  {b: 乙} | 3:3 NO_DASH { - {b: 乙}",
                "a: 甲¶没有冒号 | 2:1 NO_COLON",
                "a:¶  -甲¶b: 乙: 丙 | 2:3 DASH - - 甲",
                "a: 甲¶---¶b: 乙 | 2:1 DOCUMENTS",
                "a: \"\\q\" | 1:6 ESCAPE",
                "只有一句话 | 1:1 NO_KEYS"
            })
    void theMistakeIsReportedAtItsPlace(String text, String expected) {
        List<Diagnostic> errors = errors(typed(text));
        assertEquals(typed(expected).strip(), shown(errors.get(0)).strip());
        assertEquals(1, errors.size(), errors::toString);
    }

    @Test
    void anEscapeThatTheFileCutsOffIsReported() {
        for (String escape : List.of("\\u", "\\x", "\\U")) {
            assertEquals(
                    "2:6 ESCAPE", shown(errors("a: 甲\nb: \"乙" + escape).get(0)).strip(), escape);
        }
    }

    @Test
    void everyWideColonIsReported() {
        assertEquals(
                List.of("1:6 WIDE_COLON ： title: 甲", "2:5 WIDE_COLON ： date: 乙"),
                errors("title：甲\ndate：乙\n").stream().map(YamlErrorsTest::shown).toList());
    }

    @Test
    void aChineseMessageHasNoWordOfTheParser() {
        for (String yaml :
                List.of("a: b: c", "a: 1\nb", "a: [", "a: \"\\q\"", "a: |9999999999\n  b", "%YAML 3.0\n---\na: b")) {
            String message = errors(yaml + "\n").get(0).summary(Locale.CHINESE);
            assertTrue(message.codePoints().anyMatch(c -> c >= 0x4E00), message);
            assertTrue(!message.matches("(?s).*\\b(found|expected|while|not|could|token|block)\\b.*"), message);
        }
    }

    @Test
    void aCorrectedLineCanBeRead() {
        for (String yaml : List.of("title：“甲”", "keywords：【甲，乙】", "a: {b: %，c: 甲}", "a:{b：甲}")) {
            String corrected = errors(yaml + "\nz: 1\n").get(0).arguments().get(2);
            Problems problems = new Problems();
            assertTrue(
                    YamlReader.read(SourceFile.of("a.yaml", corrected + "\n"), problems)
                            .isPresent(),
                    corrected);
        }
    }
}
