package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages chinese = new Messages(Messages.CHINESE);
    private final Messages english = new Messages(Messages.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryTextCanBeFormatted() throws IOException {
        Properties texts = load("messages.properties");
        assertEquals(texts.keySet(), load("messages_en.properties").keySet());
        for (String key : texts.stringPropertyNames()) {
            Object[] arguments = key.matches("files|reports|errors|warnings")
                    ? new Object[] {2}
                    : new Object[] {"a", "b", "c", "d", "e", "f"};
            assertTrue(chinese.text(key, arguments).length() > 1, key);
            assertTrue(english.text(key, arguments).length() > 1, key);
        }
    }

    @Test
    void countsReadAsPeopleSayThem() {
        assertEquals("no errors", english.text("errors", 0L));
        assertEquals("1 file", english.text("files", 1));
        assertEquals("12,345 files", english.text("files", 12345));
        assertEquals("2 个警告", chinese.text("warnings", 2L));
    }

    @Test
    void chineseUnlessTheConsoleCannotShowIt() {
        assertEquals(
                Messages.CHINESE, Messages.forConsole(StandardCharsets.UTF_8).locale());
        assertEquals(
                Messages.CHINESE, Messages.forConsole(Charset.forName("GBK")).locale());
        assertEquals(
                Messages.ENGLISH, Messages.forConsole(StandardCharsets.US_ASCII).locale());
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
