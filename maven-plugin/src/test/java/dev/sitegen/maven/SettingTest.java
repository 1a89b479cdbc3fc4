package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.model.TableFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private final Messages messages = new Messages(Messages.ENGLISH);

    @Test
    void whatIsWrittenIsRead() throws MojoFailureException {
        assertTrue(setting("true").flag(messages));
        assertFalse(setting("false").flag(messages));
        assertEquals(Optional.of(4), setting("4").count(messages));
        assertEquals(
                Optional.of(LocalDate.of(2024, 4, 1)), setting("2024-04-01").day(messages));
        assertEquals(Optional.of("county"), setting(" county ").text(messages));
        assertEquals(Setting.Profile.TABLE, setting("true").profile(messages));
        assertEquals(Setting.Profile.JSON, setting("json").profile(messages));
        assertEquals(TableFormat.CSV, setting("csv").tables(messages));
        assertEquals(TableFormat.XLSX, setting("XLSX").tables(messages));
        URI address = URI.create("https://www.example.gov.cn/xxgk/");
        assertEquals(Optional.of(address), setting(address.toString()).address(messages));
        assertEquals(
                Optional.of(URI.create("https://xn--fsq092h.example:81/公开/")),
                setting("HTTPS://示例.example:81/公开/").address(messages));
        Path base = Path.of("project").toAbsolutePath();
        assertEquals(base.resolve("b"), setting("a/../b").path(base, messages));
    }

    @Test
    void whatIsNotWrittenIsTheDefault() throws MojoFailureException {
        assertFalse(setting(null).flag(messages));
        assertEquals(Setting.Profile.NONE, setting(null).profile(messages));
        assertEquals(Setting.Profile.NONE, setting("false").profile(messages));
        assertEquals(Optional.empty(), setting(null).text(messages));
        assertEquals(Optional.empty(), setting(" ").text(messages));
        assertEquals(Optional.empty(), setting(null).count(messages));
        assertEquals(Optional.empty(), setting(null).day(messages));
        assertEquals(Optional.empty(), setting(null).address(messages));
        assertEquals(
                Messages.CHINESE, setting(null).messages(StandardCharsets.UTF_8).locale());
        assertEquals(
                Messages.ENGLISH, setting("en").messages(StandardCharsets.UTF_8).locale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", ""})
    void tablesAreCsvOrXlsx(String value) {
        assertRefused(value, "csv or xlsx", () -> setting(value).tables(messages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", ""})
    void aFlagIsTrueOrFalse(String value) {
        assertRefused(value, "true or false", () -> setting(value).flag(messages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1C", "99999999999"})
    void aCountIsAWholeNumberAboveNothing(String value) {
        assertRefused(value, "a whole number above 0", () -> setting(value).count(messages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", ""})
    void aPortIsANumberThatIsOne(String value) {
        assertRefused(value, "from 0 to 65535", () -> setting(value).port(messages));
    }

    @Test
    void portNoughtIsAny() throws MojoFailureException {
        assertEquals(0, setting("0").port(messages));
        assertEquals(8080, setting(" 8080 ").port(messages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024/04/01", "today"})
    void aDayExists(String value) {
        assertRefused(value, "2024-04-01", () -> setting(value).day(messages));
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
        assertRefused(value, "https://", () -> setting(value).address(messages));
    }

    @Test
    void aTextHoldsNoControlCharacterAndIsShownWithoutIt() {
        assertRefused("a\u0001", "control characters", () -> setting("a\u0001").text(messages));
        MojoFailureException failure = assertThrows(
                MojoFailureException.class, () -> setting("4\n\u001B[2K").count(messages));
        assertTrue(failure.getMessage().contains("4\\n\\u001B[2K"), failure::getMessage);
    }

    @Test
    void aPathCanBeAFilesName() {
        assertRefused("a\0b", "path", () -> setting("a\0b").path(Path.of("/"), messages));
    }

    @Test
    void aLanguageIsOneOfTwo() {
        assertRefused("fr", "zh-CN", () -> setting("fr").messages(StandardCharsets.UTF_8));
    }

    private static Setting setting(String value) {
        return new Setting("site-gen.some", value);
    }

    private static void assertRefused(String value, String allowed, Executable reading) {
        String message = assertThrows(MojoFailureException.class, reading).getMessage();
        assertTrue(message.contains("site-gen.some"), message);
        assertTrue(message.contains(Characters.visible(value)), message);
        assertTrue(message.contains(allowed), message);
    }
}
