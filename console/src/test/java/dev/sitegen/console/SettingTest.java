package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.ProblemFormat;
import dev.sitegen.diagnostic.Characters;
import dev.sitegen.model.TableFormat;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final ConsoleMessages MESSAGES = new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN);

    @Test
    void whatIsWrittenIsRead() throws GoalFailure {
        assertTrue(setting("true").flag());
        assertFalse(setting("false").flag());
        assertEquals(Optional.of(4), setting("4").count());
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 1)), setting("2024-04-01").day());
        assertEquals(Optional.of("county"), setting(" county ").text());
        assertEquals(Setting.Profile.TABLE, setting("true").profile());
        assertEquals(Setting.Profile.JSON, setting("json").profile());
        assertEquals(Optional.of(TableFormat.CSV), setting("csv").tables());
        assertEquals(Optional.of(TableFormat.XLSX), setting("XLSX").tables());
        assertEquals(Optional.of(ProblemFormat.JSON), setting("json").problemFormat());
        assertEquals(Optional.of(ProblemFormat.SARIF), setting("SARIF").problemFormat());
        URI address = URI.create("https://www.example.gov.cn/xxgk/");
        assertEquals(Optional.of(address), setting(address.toString()).address());
        assertEquals(
                Optional.of(URI.create("https://xn--fsq092h.example:81/公开/")),
                setting("HTTPS://示例.example:81/公开/").address());
        Path base = Path.of("project").toAbsolutePath();
        assertEquals(base.resolve("b"), setting("a/../b").path(base));
    }

    @Test
    void whatIsNotWrittenIsTheDefault() throws GoalFailure {
        assertFalse(setting(null).flag());
        assertEquals(Setting.Profile.NONE, setting(null).profile());
        assertEquals(Setting.Profile.NONE, setting("false").profile());
        assertEquals(Optional.empty(), setting(null).text());
        assertEquals(Optional.empty(), setting(" ").text());
        assertEquals(Optional.empty(), setting(null).count());
        assertEquals(Optional.empty(), setting(null).port());
        assertEquals(Optional.empty(), setting(null).day());
        assertEquals(Optional.empty(), setting(null).address());
        assertEquals(Optional.empty(), setting(null).tables());
        assertEquals(Optional.empty(), setting(null).problemFormat());
        assertEquals(ConsoleMessages.CHINESE, language(null).locale());
        assertEquals(ConsoleMessages.ENGLISH, language("en").locale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", ""})
    void tablesAreCsvOrXlsx(String value) {
        assertRefused(value, "csv or xlsx", () -> setting(value).tables());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "text", ""})
    void problemsAreJsonOrSarif(String value) {
        assertRefused(value, "json or sarif", () -> setting(value).problemFormat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", ""})
    void aFlagIsTrueOrFalse(String value) {
        assertRefused(value, "true or false", () -> setting(value).flag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1C", "99999999999"})
    void aCountIsAWholeNumberAboveNothing(String value) {
        assertRefused(value, "a whole number above 0", () -> setting(value).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", ""})
    void aPortIsANumberThatIsOne(String value) {
        assertRefused(value, "from 0 to 65535", () -> setting(value).port());
    }

    @Test
    void portZeroIsAny() throws GoalFailure {
        assertEquals(Optional.of(0), setting("0").port());
        assertEquals(Optional.of(8080), setting(" 8080 ").port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024/04/01", "today"})
    void aDayExists(String value) {
        assertRefused(value, "2024-04-01", () -> setting(value).day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.gov.cn",
                "/xxgk/",
                "file:///srv/www",
                "https:",
                "https://a b/",
                "https://user:secret@www.example.gov.cn/",
                "https://@www.example.gov.cn/",
                "https://www.example.gov.cn/?a",
                "https://www.example.gov.cn/#a",
                "https://a.example/\uFFFE/"
            })
    void anAddressIsAbsoluteAndOfTheWeb(String value) {
        assertRefused(value, "https://", () -> setting(value).address());
    }

    @Test
    void aTextHoldsNoControlCharacterAndIsShownWithoutIt() {
        assertRefused("a\u0001", "control characters", () -> setting("a\u0001").text());
        GoalFailure failure =
                assertThrows(GoalFailure.class, () -> setting("4\n\u001B[2K").count());
        assertTrue(failure.getMessage().contains("4\\n\\u001B[2K"), failure::getMessage);
    }

    @Test
    void aPathCanBeAFilesName() {
        assertRefused("a\0b", "path", () -> setting("a\0b").path(Path.of("/")));
    }

    @Test
    void aLanguageIsOneOfTwo() {
        String refused = assertThrows(GoalFailure.class, () -> language("fr")).getMessage();
        assertTrue(refused.contains("site-gen.language") && refused.contains("zh-CN"), refused);
    }

    private static ConsoleMessages language(String written) throws GoalFailure {
        return ConsoleMessages.in(written, ConsoleMessages.CHINESE, Notation.MAVEN);
    }

    private static Setting setting(String value) {
        return new Setting("some", value, MESSAGES);
    }

    private static void assertRefused(String value, String allowed, Executable reading) {
        String message = assertThrows(GoalFailure.class, reading).getMessage();
        assertTrue(message.contains("site-gen.some"), message);
        assertTrue(message.contains(Characters.visible(value)), message);
        assertTrue(message.contains(allowed), message);
    }
}
