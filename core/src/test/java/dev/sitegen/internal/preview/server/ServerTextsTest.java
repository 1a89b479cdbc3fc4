package dev.sitegen.internal.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServerTextsTest {

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = ServerTexts.class.getResourceAsStream(file)) {
            words.load(in);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(keys("words_zh.properties"), keys("words_en.properties"));
    }

    @Test
    void numbersReadAsPeopleSayThem() {
        ServerTexts english = ServerTexts.of(Locale.ENGLISH);
        assertEquals("1 error", english.count("errors", 1));
        assertEquals("2 errors", english.count("errors", 2));
        assertEquals("1 个错误", ServerTexts.of(Locale.SIMPLIFIED_CHINESE).count("errors", 1));
    }
}
