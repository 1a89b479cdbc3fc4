package dev.sitegen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every kind of problem needs: a number of its own, and its sentences in both languages. */
class CodeTest {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    @Test
    void numbersAreUniqueAndInOrder() {
        List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
        ids.forEach(id -> assertTrue(id.matches("SG[1-9]\\d\\d"), id));
    }

    @ParameterizedTest
    @EnumSource
    void hasItsSentencesInBothLanguages(Code code) {
        for (Locale locale : List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            assertFalse(code.message(locale).isBlank());
            assertFalse(code.hint(locale).isBlank());
            for (String sentence : List.of(code.message(locale), code.hint(locale))) {
                assertFalse(sentence.contains("\n"), sentence);
                assertFalse(sentence.endsWith(".") || sentence.endsWith("。"), sentence);
                assertEquals(sentence, sentence.strip());
            }
        }
        assertTrue(code.message(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(Character::isIdeographic));
        assertTrue(code.message(Locale.ROOT).codePoints().noneMatch(Character::isIdeographic));
    }

    /** Each argument that one language uses, the other uses as well, be it in the message or in the hint. */
    @ParameterizedTest
    @EnumSource
    void usesTheSameArgumentsInBothLanguages(Code code) {
        assertEquals(slots(code, Locale.ROOT), slots(code, Locale.SIMPLIFIED_CHINESE));
    }

    private static Set<String> slots(Code code, Locale locale) {
        Matcher slot = SLOT.matcher(code.message(locale) + code.hint(locale));
        Set<String> slots = new TreeSet<>();
        while (slot.find()) {
            slots.add(slot.group(1));
        }
        return slots;
    }

    @Test
    void thereAreNoOtherSentences() throws IOException {
        Set<String> expected = Arrays.stream(Code.values())
                .flatMap(code -> List.of(code.id() + ".message", code.id() + ".hint").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Severity.values()).map(Enum::name).forEach(expected::add);
        for (String file : List.of("messages_en.properties", "messages_zh.properties")) {
            Properties properties = new Properties();
            try (InputStream in = Code.class.getResourceAsStream(file)) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            assertEquals(expected, new TreeSet<>(properties.stringPropertyNames()), file);
        }
    }
}
