package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "zh-CN, UTF-8, zh-CN",
        "zh-TW, UTF-8, zh-CN",
        "zh-CN, US-ASCII, en",
        "en-US, UTF-8, en",
        "de-DE, UTF-8, en",
        "fr, UTF-8, en",
        "en, UTF-8, zh-CN",
        "en, US-ASCII, en"
    })
    void theLanguageIsThatOfTheLocaleAndOtherwiseThatOfTheGoals(String locale, String console, String language) {
        assertEquals(
                Locale.forLanguageTag(language),
                Terminal.language(Locale.forLanguageTag(locale), Charset.forName(console)));
    }
}
