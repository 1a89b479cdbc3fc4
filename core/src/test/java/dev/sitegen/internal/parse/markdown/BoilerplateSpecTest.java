package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import dev.sitegen.internal.parse.markdown.Readings.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/boilerplate.txt}: what is left out of a copied page, and what only looks like it. */
class BoilerplateSpecTest {

    private static final int FEWEST_EXAMPLES = 30;

    static Stream<Example> examples() {
        return SpecFile.examples("boilerplate.txt", BoilerplateSpecTest::read);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesOut(Example example) {
        assertEquals(example.output(), read(example.input()));
    }

    @Test
    void thereAreEnoughExamples() {
        assertTrue(examples().count() >= FEWEST_EXAMPLES);
    }

    private static String read(String input) {
        Reading reading = Readings.read(input, "示例县2023年法治政府建设情况报告", "2024-03-01");
        StringBuilder out = new StringBuilder(reading.html().stripTrailing());
        reading.diagnostics()
                .forEach(d ->
                        out.append('\n').append(Readings.line(d)).append(' ').append(String.join("; ", d.arguments())));
        return out.toString().strip();
    }
}
