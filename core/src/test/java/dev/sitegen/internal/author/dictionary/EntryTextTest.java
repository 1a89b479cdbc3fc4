package dev.sitegen.internal.author.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {

    private final Problems problems = new Problems();

    private List<YamlValue.Entry> read(EntryText entry) {
        String yaml = String.join("\n", entry.lines()) + "\n";
        List<YamlValue.Entry> entries = YamlReader.read(SourceFile.of("indicators.yaml", yaml), problems)
                .orElseThrow()
                .entries();
        assertEquals(List.of(), problems.all());
        return entries;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "法治讲座",
                "“零跑动”事项",
                "%",
                "学法: 讲座",
                "a 'b' \"c\" \\d",
                "# 无",
                "- 无",
                "true",
                "讲座\n\nother.entry: {}",
                "讲座\t\"表\"\u2028\\行"
            })
    void everyTextIsReadAsItIs(String text) {
        YamlValue.Entry entry =
                read(new EntryText("讲座12场", text, text, text, text)).get(0);
        assertEquals(text, entry.key().text());
        assertEquals(
                List.of("name " + text, "unit " + text, "group " + text),
                ((Mapping) entry.value())
                        .entries().stream()
                                .map(value -> value.key().text() + " " + ((Scalar) value.value()).text())
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"法治讲座, 法治讲座", "%, '%'", "GB, 'GB'", "it's, 'it''s'"})
    void aTextHasQuotesWhereYamlMayTakeItForSomethingElse(String text, String written) {
        assertEquals(written, EntryText.scalar(text));
    }

    @Test
    void theCommentEndsWithItsLine() {
        assertEquals(
                List.of("# 讲座12场 other.entry: {}", "law.talks:", "  name: 法治讲座"),
                new EntryText("讲座12场\nother.entry: {}", "law.talks", "法治讲座", "", "").lines());
    }
}
