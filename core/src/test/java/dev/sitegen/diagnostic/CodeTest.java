package dev.sitegen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.check.LinkCheck.Reason;
import dev.sitegen.internal.publish.OutputRefusedException;
import dev.sitegen.internal.read.config.ResidueRule;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.table.TableProblem;
import dev.sitegen.internal.rule.Failure;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.FileNames.Fault;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Things that every kind of problem needs: a number of its own, and its sentences in both languages. */
class CodeTest {

    private static final String ENGLISH = "messages_en.properties";
    private static final String CHINESE = "messages_zh.properties";
    private static final Pattern SLOT = Pattern.compile("\\{[=*]?\\d}");

    private static Properties sentences(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Code.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Sentences made of arguments, signs and what is typed. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[^\\p{IsHan}]*\\{[=*]?\\d}[^\\p{IsHan}a-z]*|[\\[{][^\\p{IsHan}]*[}\\]]");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|[\\[ ]\\d+件[]}]");

    private static final Pattern CROWDED =
            Pattern.compile("\\p{IsHan}(?:\\{\\d}|[A-Za-z0-9])|(?:\\{\\d}|[A-Za-z0-9%])\\p{IsHan}");

    /** The sentences of a code by key, with those that an argument chooses among. */
    private static Map<String, String> sentences(String file, Code code) throws IOException {
        Properties all = sentences(file);
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(code.id() + "."))
                .collect(Collectors.toMap(key -> key, all::getProperty));
    }

    @Test
    void numbersAreUniqueAndInOrder() {
        List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
        ids.forEach(id -> assertTrue(id.matches("SG[1-9]\\d\\d"), id));
    }

    @ParameterizedTest
    @EnumSource
    void hasItsSentencesInBothLanguages(Code code) throws IOException {
        for (String file : List.of(ENGLISH, CHINESE)) {
            sentences(file, code).forEach((key, sentence) -> {
                assertFalse(sentence.isBlank(), key);
                assertFalse(sentence.contains("\n"), sentence);
                assertFalse(sentence.endsWith(".") || sentence.endsWith("。"), sentence);
                assertEquals(sentence, sentence.strip());
            });
        }
        sentences(CHINESE, code).values().stream()
                .filter(sentence -> !NO_WORDS.matcher(sentence).matches())
                .forEach(sentence -> assertTrue(isChinese(sentence), sentence));
        // English hints may show how a Chinese report writes it.
        sentences(ENGLISH, code)
                .forEach((key, sentence) -> assertFalse(key.contains(".message") && isChinese(sentence)));
    }

    /** A blank is between a Chinese character and a letter, a digit or an argument; not beside signs, nor in what is quoted or typed. */
    @Test
    void numbersAndWordsAreSpacedAlike() throws IOException {
        Properties sentences = sentences(CHINESE);
        for (String key : sentences.stringPropertyNames()) {
            String spaced = QUOTED.matcher(sentences.getProperty(key)).replaceAll("“”");
            assertFalse(CROWDED.matcher(spaced).find(), key + "=" + spaced);
        }
    }

    private static boolean isChinese(String sentence) {
        return sentence.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Each argument that one language uses, the other uses as well, be it in the message or in the hint. */
    @ParameterizedTest
    @EnumSource
    void usesTheSameArgumentsInBothLanguages(Code code) throws IOException {
        assertEquals(slots(sentences(ENGLISH, code)), slots(sentences(CHINESE, code)));
    }

    private static Set<String> slots(Map<String, String> sentences) {
        Set<String> slots = new TreeSet<>();
        for (String sentence : sentences.values()) {
            Matcher slot = SLOT.matcher(sentence);
            while (slot.find()) {
                slots.add(slot.group());
            }
        }
        return slots;
    }

    @Test
    void thereAreNoOtherSentences() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Code code : Code.values()) {
            expected.addAll(List.of(code.id() + ".message", code.id() + ".hint"));
        }
        for (Code code : List.of(Code.CHECK_FAILED, Code.CHECK_FAILED_WARNING)) {
            expected.add(code.id() + ".message." + Verdict.Reason.NONE_FITS);
            Arrays.stream(Failure.Kind.values()).forEach(kind -> expected.add(code.id() + ".message." + kind));
        }
        for (Code code : List.of(Code.IDENTITY_FAILED, Code.IDENTITY_FAILED_WARNING)) {
            Arrays.stream(Failure.Kind.values()).forEach(kind -> expected.add(code.id() + ".message." + kind));
        }
        for (Expected kind : Expected.values()) {
            expected.add(Code.BAD_VALUE.id() + ".hint." + kind);
        }
        for (ResidueRule.Kind kind : ResidueRule.Kind.values()) {
            expected.add(Code.RESIDUE.id() + ".message." + kind);
            expected.add(Code.RESIDUE_WARNING.id() + ".message." + kind);
        }
        for (OutputRefusedException.Reason reason : OutputRefusedException.Reason.values()) {
            expected.add(Code.OUTPUT_REFUSED.id() + ".message." + reason);
            expected.add(Code.OUTPUT_REFUSED.id() + ".hint." + reason);
        }
        for (String fault : List.of("PATTERN", Fault.DEVICE.name(), Fault.TOO_LONG.name())) {
            expected.add(Code.BAD_ID.id() + ".hint." + fault);
        }
        for (Fault fault : Fault.values()) {
            expected.add(Code.BAD_FILE_NAME.id() + ".hint." + fault);
        }
        addHints(
                expected,
                Code.MISSING_PAGE,
                Reason.MISSING,
                Reason.NOT_PUBLISHED,
                Reason.NEAR,
                Reason.WEB,
                Reason.SLASH);
        addHints(expected, Code.MISSING_IMAGE, Reason.MISSING, Reason.NOT_PUBLISHED, Reason.NEAR, Reason.SLASH);
        addHints(expected, Code.MISSING_ATTACHMENT, Reason.MISSING, Reason.NOT_PUBLISHED, Reason.NEAR, Reason.SLASH);
        addHints(expected, Code.MISSING_ATTACHMENT, Reason.PAGE);
        addChoices(expected, Code.TWO_AT_ONE_ADDRESS, Addresses.Clash.values());
        addChoices(expected, Code.UNREADABLE_TABLE, TableProblem.OfFile.values());
        addChoices(expected, Code.TABLE_COLUMNS, TableProblem.OfColumns.values());
        addChoices(expected, Code.TABLE_ROWS, TableProblem.OfRow.values());
        addChoices(expected, Code.BAD_CELL, TableProblem.OfCell.values());
        addChoices(expected, Code.HIDDEN_CELLS, TableProblem.OfSheet.values());
        Arrays.stream(Severity.values()).map(Enum::name).forEach(expected::add);
        for (String file : List.of(ENGLISH, CHINESE)) {
            Properties sentences = sentences(file);
            Set<String> found = new TreeSet<>(sentences.stringPropertyNames());
            assertTrue(found.containsAll(expected), file);
            found.removeIf(key -> expected.contains(key) || isChoice(key, sentences));
            assertEquals(Set.of(), found, file);
        }
        assertEquals(
                sentences(ENGLISH).stringPropertyNames(), sentences(CHINESE).stringPropertyNames());
    }

    /** Returns whether the sentence of a code asks for one of several, and a key is one of them. */
    private static boolean isChoice(String key, Properties sentences) {
        int dot = key.lastIndexOf('.');
        return sentences.getProperty(key.substring(0, Math.max(dot, 0)), "").contains("{=");
    }

    private static void addHints(Set<String> expected, Code code, Enum<?>... choices) {
        for (Enum<?> choice : choices) {
            expected.add(code.id() + ".hint." + choice);
        }
    }

    private static void addChoices(Set<String> expected, Code code, Enum<?>... choices) {
        for (Enum<?> choice : choices) {
            expected.add(code.id() + ".message." + choice);
            expected.add(code.id() + ".hint." + choice);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsInOneLanguage(OutputRefusedException.Reason reason) {
        Diagnostic refusal =
                Diagnostic.of(Code.OUTPUT_REFUSED, SourcePosition.ofFile("/srv"), reason.name(), "index.html");
        String chinese = refusal.summary(Locale.SIMPLIFIED_CHINESE).replaceAll("SG701|site-gen|manifest.json|/srv", "");
        assertFalse(chinese.replace("index.html", "").matches(".*[a-zA-Z].*"), chinese);
        assertFalse(isChinese(refusal.summary(Locale.ROOT)));
    }
}
