package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.parse.markdown.Readings.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/marks.txt}. A new example is a new entry there, not new code here. */
class MarkSpecTest {

    private static final int FEWEST_EXAMPLES = 15;

    static Stream<Example> examples() {
        return SpecFile.examples("marks.txt", MarkSpecTest::marks);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsMarks(Example example) {
        assertEquals(example.output(), marks(example.input()).stripTrailing());
    }

    @Test
    void thereAreEnoughExamples() {
        assertTrue(examples().count() >= FEWEST_EXAMPLES);
    }

    private static String marks(String text) {
        Reading reading = Readings.read(text);
        String figures = reading.facts().figures().stream()
                .map(figure -> figure.quantity().value().toPlainString() + " "
                        + figure.quantity().qualifier().symbol())
                .collect(Collectors.joining(" "));
        return figures
                + reading.diagnostics().stream()
                        .filter(d -> d.code() != Code.UNUSED_FOOTNOTE)
                        .map(d -> "\n" + Readings.line(d) + " " + asked(d))
                        .collect(Collectors.joining());
    }

    private static String asked(Diagnostic diagnostic) {
        List<String> words = diagnostic.arguments();
        return switch ((Code) diagnostic.code()) {
            case MARK_EDGE -> words.get(0) + " " + words.get(1) + " " + words.get(3);
            case MALFORMED_MARK -> words.get(0) + " " + words.get(3);
            default -> String.join(" ", words);
        };
    }
}
