package dev.sitegen.internal.read.config.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspectValuesTest {

    private final Problems problems = new Problems();

    private Fields fields(String yaml) {
        return Fields.of(
                YamlReader.read(SourceFile.of("a.yaml", yaml), problems).orElseThrow(),
                problems,
                "name",
                "title",
                "words");
    }

    private List<String> reported() {
        return problems.all().stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " "
                        + d.code().id() + " " + String.join(" ", d.arguments()))
                .toList();
    }

    @Test
    void aKeyWithAValueInItIsReadAsMeant() {
        Fields fields = fields("{name：甲, title:乙, words: 丙}\n");
        assertEquals("甲", fields.required("name"));
        assertEquals("乙", fields.required("title"));
        assertEquals(
                List.of("1:15 SG103 NO_BLANK : title: 乙", "1:6 SG103 WIDE_COLON ： name: 甲"),
                reported().stream().sorted().toList());
    }

    @Test
    void aWideColonBeforeAnotherColonIsReported() {
        assertEquals("甲: 乙", fields("title：甲: 乙\n").required("title").replace("\"", ""));
        assertEquals(List.of("1:6 SG103 WIDE_COLON ： title: \"甲: 乙\""), reported());
    }

    @Test
    void chineseQuotesAroundAWholeValueAreReported() {
        fields("title: “甲乙”\nname: “甲”和“乙”\n");
        assertEquals(List.of("1:8 SG149 QUOTES “ title: \"甲乙\""), reported());
    }

    @Test
    void wideCommasInWordsAreReported() {
        assertEquals(List.of("甲，乙、丙", "丁"), fields("words: [甲，乙、丙, 丁]\n").words("words"));
        assertEquals(List.of("1:10 SG149 COMMAS ， words: [甲, 乙, 丙, 丁]"), reported());
    }

    @Test
    void aListInWideBracketsIsReported() {
        fields("words: 【丁，戊】\n").words("words");
        assertEquals(List.of("1:10 SG149 COMMAS ， words: [丁, 戊]"), reported());
    }

    @Test
    void aCommentThatCutsAValueOffIsReported() {
        fields("title: 甲 #乙\nname: #1f4e8c\nwords: 丙 # 注释\n#注释\n");
        fields("title: |\n  甲\n #注释\nname: 乙\n");
        assertEquals(List.of("1:10 SG149 COMMENT # \"甲 #乙\"", "2:7 SG149 COMMENT # \"#1f4e8c\""), reported());
    }
}
