package dev.sitegen.internal.preview.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Texts of the server itself, in one language. */
final class ServerTexts {

    private static final ServerTexts CHINESE = load("words_zh.properties");
    private static final ServerTexts ENGLISH = load("words_en.properties");

    private final Map<String, String> texts;

    private ServerTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Chinese for every Chinese locale, English for every other. */
    static ServerTexts of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String text(String key) {
        return texts.get(key);
    }

    /** A number of things; the key with {@code .one} added has the words for a single one. */
    String count(String key, long number) {
        String one = key + ".one";
        String text = number == 1 && texts.containsKey(one) ? texts.get(one) : texts.get(key);
        return text.replace("{0}", String.valueOf(number));
    }

    private static ServerTexts load(String name) {
        Properties properties = new Properties();
        try (InputStream in = ServerTexts.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerTexts(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    }
}
