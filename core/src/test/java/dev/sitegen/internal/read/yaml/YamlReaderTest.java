package dev.sitegen.internal.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Sequence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static final Duration GENEROUS = Duration.ofSeconds(10);

    private final Problems problems = new Problems();

    private Optional<Mapping> read(String yaml) {
        return YamlReader.read(SourceFile.of("a.yaml", yaml), problems);
    }

    private List<String> reported() {
        return problems.all().stream().map(d -> d.position() + " " + d.code()).toList();
    }

    private static YamlValue first(Mapping mapping) {
        return mapping.entries().get(0).value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-18",
                "2024-02-30",
                "2024-02-18T00:00:00+08:00",
                "no",
                "yes",
                "on",
                "~",
                "null",
                "12:30",
                "12:30:45",
                "0123",
                "00110",
                "0x1F",
                "1_000",
                "+86",
                "1.10",
                "1E5",
                ".inf",
                "12345678901234567890",
                "=",
                "<<"
            })
    void scalarsStayTheTextTheyAre(String text) {
        assertEquals(text, ((Scalar) first(read("key: " + text).orElseThrow())).text());
        assertEquals(List.of(), reported());
    }

    @Test
    void keysStayTheTextTheyAre() {
        Mapping mapping = read("no: 1\n2024-02-18: 2\n012: 3\n<<: 4\n").orElseThrow();
        assertEquals(
                List.of("no", "2024-02-18", "012", "<<"),
                mapping.entries().stream().map(entry -> entry.key().text()).toList());
    }

    @Test
    void onlyLineFeedsEndLines() {
        assertEquals(Optional.empty(), read("a: 一\u2028二\u2029\nb: 四\nc: [\u2028x]\nd: x: y\n"));
        assertEquals(List.of("a.yaml:4:5 YAML_SYNTAX"), reported());
        Mapping mapping = read("a: 一\u2028二\nb: 四\n").orElseThrow();
        assertEquals("一 二", ((Scalar) first(mapping)).text());
        assertEquals(2, mapping.entries().get(1).value().position().line());
    }

    @Test
    void placesAreCountedInTextsThatAreWrittenAsTheyAre() {
        for (String yaml : List.of("a: 一 二\n", "? a\n: 一 二\n", "a: \"一 二\" # 注\n", "a: '一 二' # 注\n")) {
            assertTrue(((Scalar) first(read(yaml).orElseThrow())).verbatim(), yaml);
        }
        for (String yaml : List.of(
                "a: 一\n  二\n",
                "a: \"一\n二\"\n",
                "a: >-\n  一\n",
                "a: '一''二'\n",
                "a: \"\\u4e00\"\n",
                "a: \"x\\\n  y\"\n")) {
            assertEquals(
                    0, ((Scalar) first(read(yaml).orElseThrow())).textPosition().column(), yaml);
        }
    }

    @Test
    void quotesAndBlocksAreResolved() {
        Mapping mapping = read("a: \"x\\ty\"\nb: 'it''s'\nc: |\n  一\n  二\nd: >\n  三\n  四\ne:\n")
                .orElseThrow();
        assertEquals(
                List.of("x\ty", "it's", "一\n二\n", "三 四\n", ""),
                mapping.entries().stream()
                        .map(entry -> ((Scalar) entry.value()).text())
                        .toList());
    }

    @Test
    void everythingHasItsPlace() {
        Mapping mapping = read("甲: 乙\n丙:\n  - 丁\n  - {戊: 己}\n").orElseThrow();
        assertEquals("a.yaml:1:4", first(mapping).position().toString());
        Sequence list = (Sequence) mapping.entries().get(1).value();
        assertEquals("a.yaml:3:5", list.items().get(0).position().toString());
        assertEquals(
                "a.yaml:4:9", first((Mapping) list.items().get(1)).position().toString());
    }

    @Test
    void placesInFrontMatterCountFromTheTopOfTheFile() {
        SourceFile file = SourceFile.of("a.md", "---\ntitle: 甲\ndate: [甲\n---\n");
        YamlReader.read(file, "title: 甲\ndate: [甲\n", 2, problems);
        assertEquals(Code.YAML_SYNTAX, problems.all().get(0).code());
        assertEquals("a.md:3:7", problems.all().get(0).position().toString());
    }

    @Test
    void keysThatStandTwiceAreBothKept() {
        assertEquals(2, read("a: 1\na: 2\n").orElseThrow().entries().size());
        assertEquals(List.of(), reported());
    }

    @Test
    void anEmptyFileIsAnEmptyMapping() {
        for (String yaml : List.of("", "\n\n", "# nothing\n")) {
            assertTrue(read(yaml).orElseThrow().entries().isEmpty(), yaml);
        }
        assertEquals(List.of(), reported());
    }

    @ParameterizedTest
    @ValueSource(strings = {"只有一句话", "- a\n- b\n"})
    void whatIsNoMappingIsRefused(String yaml) {
        assertTrue(read(yaml).isEmpty());
        assertEquals(List.of("a.yaml:1:1 YAML_SYNTAX"), reported());
    }

    @Test
    void anchorsTagsAndListsAsKeysAreRefused() {
        read("a: &x 1\n");
        read("a: !java.util.Date 1\n");
        read("a: !!javax.script.ScriptEngineManager [x]\n");
        read("? [a, b]\n: 1\n");
        assertEquals(Code.YAML_NOT_PLAIN, problems.all().get(0).code());
        assertEquals("a.yaml:1:4 YAML_NOT_PLAIN", reported().get(0));
        assertEquals("a.yaml:1:4 YAML_NOT_PLAIN", reported().get(1));
        assertEquals("a.yaml:1:3 YAML_NOT_PLAIN", reported().get(reported().size() - 1));
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        read("a: &x [*x]\n");
        assertEquals(List.of("a.yaml:1:4 YAML_NOT_PLAIN"), reported());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"没有结束\nb: 1\n",
                "a: [一, 二\nb: 1\n",
                "a: {b: 1\nc: 2\n",
                "a: 一: 二\n",
                "a:\n\t- b\n",
                "a: *nobody\n",
                "a: @b\n",
                "a: `b`\n",
                "a: b\n c\nd\n",
                "%YAML 3.0\n---\na: b\n",
                "a: b\n---\nc: d\n",
                "a: \"\\q\"\n",
                "a: |9999999999\n  b\n"
            })
    void whatCannotBeReadIsReportedOnce(String yaml) {
        assertTrue(read(yaml).isEmpty());
        assertEquals(1, reported().size());
        assertEquals(Code.YAML_SYNTAX, problems.all().get(0).code());
        assertTrue(problems.all().get(0).position().line() > 0);
        assertTrue(problems.all().get(0).arguments().stream().noneMatch(a -> a.contains("\n") || a.isEmpty()));
    }

    @Test
    void anUnclosedQuoteIsReportedWithThePlaceItOpens() {
        read("a: 1\nb: \"没有结束\nc: 2\n");
        assertEquals("a.yaml:2:4", problems.all().get(0).position().toString());
    }

    @Test
    void depthHasALimit() {
        assertTimeout(GENEROUS, () -> read("a: " + "[".repeat(100_000)));
        assertTimeout(GENEROUS, () -> read("a: " + "{a: ".repeat(20_000)));
        assertTimeout(GENEROUS, () -> read("- ".repeat(20_000)));
        assertEquals(3, reported().size());
    }

    @Test
    void anAliasBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTimeout(GENEROUS, () -> read(bomb.toString()));
        assertTrue(!reported().isEmpty());
    }

    @Test
    void anEndlessScalarIsRefusedBeforeItIsRead() {
        assertTimeout(GENEROUS, () -> read("a: " + "甲".repeat(1_000_000)));
        assertEquals(List.of("a.yaml:1:1 FILE_TOO_LARGE"), reported());
        assertTimeout(GENEROUS, () -> read("a: |\n" + "  x\n".repeat(2_000_000)));
        assertEquals(2, reported().size());
    }

    @Test
    void aLargeDictionaryIsReadInTime() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            yaml.append("group.indicator").append(i).append(": {name: 指标, unit: 件}\n");
        }
        assertTimeout(
                GENEROUS,
                () -> assertEquals(
                        20_000, read(yaml.toString()).orElseThrow().entries().size()));
    }

    @Test
    void moreEntriesThanAnyDictionaryHasAreOneProblem() {
        Problems problems = new Problems();
        SourceFile file = SourceFile.of("a.yaml", "k: [a, b]\n".repeat(200_000));
        assertEquals(Optional.empty(), YamlReader.read(file, problems));
        assertEquals(1, problems.all().size());
        assertEquals(Code.FILE_TOO_LARGE, problems.all().get(0).code());
    }
}
