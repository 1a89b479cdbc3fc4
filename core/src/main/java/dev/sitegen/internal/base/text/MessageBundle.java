package dev.sitegen.internal.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads the texts of a language from a properties file in UTF-8. No default locale and no system property takes part. */
public final class MessageBundle {

    private MessageBundle() {}

    /**
     * Texts of a file by their keys.
     *
     * @param owner a class whose package has the file
     * @param name the name of the file, such as {@code words_zh.properties}
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Map<String, String> load(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
