package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/search.txt}, and what is known of all texts. */
class SearchTextSpecTest {

    static Stream<Example> examples() {
        return SpecFile.examples("search.txt", SearchText::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheSpecSays(Example example) {
        assertEquals(example.output(), SearchText.of(example.input()));
    }

    /** Without the way round the normal form that most characters take. */
    @Test
    void noCharacterNeedsTheNormalFormThatIsSparedIt() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        for (int c = 1; c < 0x10000; c++) {
            String alone = String.valueOf((char) c);
            assertSameAsInFull(alone);
            // Behind it and before it something that it may become one with.
            assertSameAsInFull(alone + (char) (0x300 + random.nextInt(0x70)));
            assertSameAsInFull((char) random.nextInt(0xD800) + alone);
        }
    }

    private static void assertSameAsInFull(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\uD800-\\uDFFF\\x{10000}-\\x{10FFFF}\\x{9FFD}-\\x{9FFF}]+", " ")
                .strip();
        assertEquals(words, SearchText.of(text).strip(), () -> String.format(Locale.ROOT, "%x", (int) text.charAt(0)));
    }
}
