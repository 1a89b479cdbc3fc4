package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.parse.markdown.Readings.Reading;
import dev.sitegen.model.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/outline.txt}. A new example is a new entry there, not new code here. */
class OutlineSpecTest {

    private static final int FEWEST_EXAMPLES = 40;

    static Stream<Example> examples() {
        return SpecFile.examples("outline.txt", OutlineSpecTest::outline);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheOutline(Example example) {
        assertEquals(example.output(), outline(example.input()));
    }

    /** Any text: a page that is published has each id once, and no level is skipped. */
    @ParameterizedTest
    @MethodSource("examples")
    void keepsThePageWhole(Example example) {
        Reading reading = Readings.read(example.input());
        if (reading.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return; // it is not published
        }
        Element parsed = Jsoup.parseBodyFragment(reading.html()).body();
        List<String> ids = parsed.select("[id]").stream().map(Element::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
        assertEquals(
                ids.stream().sorted().toList(),
                reading.facts().anchors().stream().sorted().toList());
        int level = 1;
        for (Heading heading : reading.facts().headings()) {
            assertTrue(heading.level() <= level + 1, heading::toString);
            level = heading.level();
        }
    }

    @Test
    void thereAreEnoughExamples() {
        assertTrue(examples().count() >= FEWEST_EXAMPLES);
    }

    private static String outline(String text) {
        Reading reading = Readings.read(text);
        List<String> lines = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        for (Heading heading : reading.facts().headings()) {
            lines.add(heading.level() + " " + heading.anchor() + " " + heading.text());
            anchors.add(heading.anchor());
        }
        String points = Jsoup.parseBodyFragment(reading.html()).body().select("[id]").stream()
                .map(Element::id)
                .filter(id -> !anchors.contains(id))
                .collect(Collectors.joining(" "));
        if (!points.isEmpty()) {
            lines.add("+ " + points);
        }
        reading.diagnostics().forEach(d -> lines.add(Readings.line(d)));
        return String.join("\n", lines);
    }
}
