package dev.sitegen.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.BuildOptions;
import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.SpecFile;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken for left over from writing, and what is not, as {@code spec/residue.txt} says. */
class ResidueSpecTest {

    private static final int FRONT_LINES = 4;

    static Stream<SpecFile.Example> examples() {
        return SpecFile.examples("residue.txt", ResidueSpecTest::found);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isFound(SpecFile.Example example) {
        assertEquals(example.output(), found(example.input()));
    }

    private static String found(String text) {
        Content content = Content.site().withReport(2023, "title: 报告\ndate: 2024-01-10", text);
        try {
            String found = SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                    .filter(d -> d.code() == Code.RESIDUE || d.code() == Code.RESIDUE_WARNING)
                    .map(ResidueSpecTest::line)
                    .collect(Collectors.joining("\n"));
            return found.isEmpty() ? "nothing" : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Diagnostic d) {
        int line = d.position().line() - FRONT_LINES;
        return line + ":" + d.position().column() + " " + d.arguments().get(2) + " "
                + d.arguments().get(0);
    }
}
