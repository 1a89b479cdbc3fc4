package dev.sitegen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/paths.txt}. A new example is a new entry there, not new code here. */
class SitePathSpecTest {

    private static final int FEWEST_EXAMPLES = 45;
    private static final String REFUSED = "refused";

    static Stream<Example> examples() {
        return SpecFile.examples("paths.txt", SitePathSpecTest::result);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void linksAsTheSpecSays(Example example) {
        assertEquals(example.output(), result(example.input()));
    }

    /** A link means the same to whoever follows it by RFC 3986. */
    @ParameterizedTest
    @MethodSource("examples")
    void linksLeadToTheirTarget(Example example) {
        String[] lines = example.input().split("\n", -1);
        if (lines.length == 2 && !example.output().equals(REFUSED)) {
            URI root = URI.create("https://www.example.org/a/");
            SitePath from = SitePath.of(lines[0]);
            SitePath to = SitePath.of(lines[1]);
            URI followed = root.resolve(from.encoded()).resolve(from.linkTo(to));
            assertEquals("/a/" + to.value(), followed.getPath());
            assertTrue(followed.toASCIIString().equals(followed.toString()), followed::toString);
        }
    }

    @Test
    void anchorsAreEncodedOnce() {
        assertEquals("#%E4%B8%80%E3%80%81-a.b_2", SitePath.fragment("一、-a.b_2"));
        assertEquals("#100%25", SitePath.fragment("100%"));
    }

    @Test
    void theWayToTheRootIsAsLongAsThePath() {
        assertEquals("", SitePath.of("a.html").toRoot());
        assertEquals("../../", SitePath.of("a/b/c.html").toRoot());
        assertEquals("c.html", SitePath.of("a/b/c.html").fileName());
        assertEquals(2, SitePath.of("a/b/c.html").depth());
    }

    @Test
    void thereAreEnoughExamples() {
        assertTrue(examples().count() >= FEWEST_EXAMPLES);
    }

    private static String result(String input) {
        String[] lines = input.split("\n", -1);
        try {
            return lines.length == 1
                    ? SitePath.of(lines[0]).encoded()
                    : SitePath.of(lines[0]).linkTo(SitePath.of(lines[1]));
        } catch (IllegalArgumentException e) {
            return REFUSED;
        }
    }
}
