package dev.sitegen.internal.parse.residue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.SpecFile;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.config.ResidueRule;
import dev.sitegen.internal.read.config.SiteInfoReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are taken for left over from writing, and others that are not, as {@code spec/residue.txt} says. */
class LeftoverSpecTest {

    private static final int FRONT_LINES = 4;

    static Stream<SpecFile.Example> examples() {
        return SpecFile.examples("residue.txt", LeftoverSpecTest::found);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isFound(SpecFile.Example example) {
        assertEquals(example.output(), found(example.input()));
    }

    /** Each of these is one line, which nothing parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "×",
                "X",
                "`",
                "[](",
                "]{",
                "某",
                "（ ",
                "信息条、",
                "2025年",
                "_",
                "年_",
                "〔",
                "〔 ",
                "PAGEREF ",
                "HYPERLINK ",
                "?",
                "2020",
                "0.",
                "xx@",
                "www.",
                "%1.",
                "12其中"
            })
    void textsMadeToTakeLongDoNot(String part) {
        String text = part.repeat(400_000 / part.length());
        SourceFile file = SourceFile.of("report.md", "---\ntitle: 报告\n---\n" + text);
        DocumentSource source = DocumentSource.cut(file, new Problems());
        List<ResidueRule> rules = new SiteInfoReader(new Problems())
                .read(Mapping.empty(SourcePosition.ofFile("site.yaml")))
                .texts()
                .residue();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new ResidueCheck(rules).check(source, new Problems()));
    }

    private static String found(String text) {
        Content content = Content.site().withReport(2023, "title: 报告\ndate: 2024-01-10", text);
        try {
            String found = SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                    .filter(d -> d.code() == Code.RESIDUE || d.code() == Code.RESIDUE_WARNING)
                    .map(LeftoverSpecTest::line)
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
