package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import dev.sitegen.internal.render.search.Symbols.Kind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/search.txt}, and what is known of all texts. */
class SearchTextSpecTest {

    static Stream<Example> examples() {
        return SpecFile.examples("search.txt", SearchTextSpecTest::symbols);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheSpecSays(Example example) {
        assertEquals(example.output(), symbols(example.input()));
    }

    private static String symbols(String text) {
        Symbols symbols = new Symbols(SearchText.of(text));
        StringJoiner all = new StringJoiner(" ");
        for (Kind kind = symbols.next(); kind != Kind.END; kind = symbols.next()) {
            all.add(
                    switch (kind) {
                        case CHARACTER -> String.valueOf(symbols.character());
                        case BREAK -> "|";
                        default -> symbols.spelling();
                    });
        }
        // Halves of a character are none that can be written.
        return all.toString().replaceAll("(?<=[\\uD800-\\uDBFF]) (?=[\\uDC00-\\uDFFF])", "");
    }

    /** Leaves out the way round the normal form that most characters take. */
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
        StringBuilder full = new StringBuilder(Normalizer.normalize(
                        text.replaceAll("[，\\u2024-\\u2026]", " "), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replace('\n', ' ')
                .replaceAll("[!?;。\\u2029]", "\n")
                .replaceAll(
                        "[^\\p{L}\\p{M}\\p{N}\\uD800-\\uDFFF\\x{10000}-\\x{10FFFF}\\x{9FFD}-\\x{9FFF}.,%‰\n]", " "));
        for (int i = 0; i < full.length(); i++) {
            char c = full.charAt(i);
            full.setCharAt(i, SearchText.isUsualHan(c) ? Simplified.of(c) : c);
        }
        String actual = new String(SearchText.of(text));
        assertEquals(full.toString(), actual, () -> String.format(Locale.ROOT, "%x", (int) text.charAt(0)));
    }
}
