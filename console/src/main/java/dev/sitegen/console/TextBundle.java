package dev.sitegen.console;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Reads the texts of a language from a properties file in UTF-8. No default locale takes part. */
public final class TextBundle {

    private TextBundle() {}

    /**
     * Texts of a file by their keys.
     *
     * @param owner a class whose package has the file
     * @param name the name of the file, such as {@code messages_zh.properties}
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ResourceBundle read(Class<?> owner, String name) {
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
