package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/chinese-markdown.txt}. A new example is a new entry there, not new code here. */
class ChineseMarkdownSpecTest {

    private static final int FEWEST_EXAMPLES = 60;

    static Stream<Example> examples() {
        return SpecFile.examples("chinese-markdown.txt", ChineseMarkdownSpecTest::html);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheHtml(Example example) {
        assertEquals(example.output(), html(example.input()));
    }

    /** Text of an author never becomes a script, a handler or a style of the page. */
    @ParameterizedTest
    @MethodSource("examples")
    void givesNothingThatActs(Example example) {
        Element parsed = Jsoup.parseBodyFragment(html(example.input())).body();
        assertEquals(
                0, parsed.select("script, style, iframe, object, embed, form").size());
        for (Element element : parsed.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertTrue(!attribute.getKey().startsWith("on"), attribute::toString);
                assertTrue(!attribute.getKey().equals("style"), attribute::toString);
            });
        }
    }

    @Test
    void thereAreEnoughExamples() {
        assertTrue(examples().count() >= FEWEST_EXAMPLES);
    }

    private static String html(String markdown) {
        return Readings.read(markdown).html().stripTrailing();
    }
}
