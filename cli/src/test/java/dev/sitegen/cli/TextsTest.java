package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.console.ConsoleMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TextsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(
                new TreeSet<>(load("help_zh.properties").keySet()),
                new TreeSet<>(load("help_en.properties").keySet()));
    }

    @Test
    void everyOptionOfEveryCommandIsExplainedInBothLanguages() {
        for (Locale language : new Locale[] {ConsoleMessages.CHINESE, ConsoleMessages.ENGLISH}) {
            for (CommandLine command : new Commands(new Texts(language))
                    .commandLine(Commands.goals(), false)
                    .getSubcommands()
                    .values()) {
                command.getCommandSpec()
                        .options()
                        .forEach(option ->
                                assertFalse(option.description()[0].startsWith("option."), option.longestName()));
                assertTrue(help(command).contains(language == ConsoleMessages.CHINESE ? "用法：" : "Usage: "));
            }
        }
    }

    private static String help(CommandLine command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        command.usage(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
