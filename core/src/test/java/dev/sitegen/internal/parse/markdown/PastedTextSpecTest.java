package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import dev.sitegen.internal.parse.markdown.Readings.Reading;
import dev.sitegen.internal.read.config.value.LineBreaks;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/pasted.txt}. A new example is a new entry there, not new code here. */
class PastedTextSpecTest {

    private static final int FEWEST_EXAMPLES = 30;
    private static final String KEY = "lines: ";

    static Stream<Example> examples() {
        return SpecFile.examples("pasted.txt", PastedTextSpecTest::read);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheHtml(Example example) {
        assertEquals(example.output(), read(example.input()));
    }

    /** Every word of the text is on the page, in order, unless something is reported. */
    @ParameterizedTest
    @MethodSource("examples")
    void losesNothing(Example example) {
        Reading reading = reading(example.input());
        if (!reading.diagnostics().isEmpty() || example.input().matches("(?s).*(]: |```|\\\\).*")) {
            return;
        }
        String shown = Jsoup.parseBodyFragment(reading.html()).text();
        assertEquals(
                words(text(example.input()).replaceAll("\\{[^}]*}|[\\[\\]`|]|---+|<[^>]*>|(?m)^ *[-#]+ ", "")),
                words(shown.replace("|", "")));
    }

    @Test
    void thereAreEnoughExamples() {
        assertTrue(examples().count() >= FEWEST_EXAMPLES);
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]", "");
    }

    private static String text(String input) {
        return input.startsWith(KEY) ? input.substring(input.indexOf('\n') + 1) : input;
    }

    private static Reading reading(String input) {
        LineBreaks lines = !input.startsWith(KEY)
                ? LineBreaks.AUTOMATIC
                : input.startsWith(KEY + "paragraphs") ? LineBreaks.PARAGRAPHS : LineBreaks.WRAPPED;
        return Readings.read(text(input), "示例报告", "2024-01-10", lines);
    }

    private static String read(String input) {
        Reading reading = reading(input);
        StringBuilder out = new StringBuilder(reading.html().stripTrailing());
        reading.diagnostics().forEach(d -> out.append('\n').append(Readings.line(d)));
        return out.toString();
    }
}
