package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.source.UnreadableContentException;
import dev.sitegen.source.UnreadableContentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConsoleMessagesTest {

    private final ConsoleMessages chinese = new ConsoleMessages(ConsoleMessages.CHINESE, Notation.MAVEN);
    private final ConsoleMessages english = new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN);

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryTextCanBeFormatted() throws IOException {
        Properties texts = load("messages_zh.properties");
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
        assertEquals(ConsoleMessages.CHINESE, ConsoleMessages.languageOf(StandardCharsets.UTF_8));
        assertEquals(ConsoleMessages.CHINESE, ConsoleMessages.languageOf(Charset.forName("GBK")));
        assertEquals(ConsoleMessages.ENGLISH, ConsoleMessages.languageOf(StandardCharsets.US_ASCII));
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidInASentence() {
        for (Reason reason : Reason.values()) {
            IOException unreadable = new UnreadableContentException("assets/p", reason);
            assertTrue(english.reason(unreadable).contains("assets/p"), reason::name);
            assertTrue(chinese.reason(unreadable).contains("assets/p"), reason::name);
        }
        String read = english.reason(new UnreadableContentException("附件", Reason.FILE_NAME));
        assertTrue(read.contains("export LC_ALL=C.UTF-8"), read);
        assertEquals(read, english.reason(new IOException("附件", new InvalidPathException("附件", "unmappable"))));
        assertTrue(english.reason(new NoSuchFileException("a.md")).startsWith("a.md is not there any more"));
        assertEquals("没有权限访问 a.md", chinese.reason(new AccessDeniedException("a.md")));
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ConsoleMessages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
