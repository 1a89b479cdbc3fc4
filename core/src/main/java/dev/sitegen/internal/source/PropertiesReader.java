package dev.sitegen.internal.source;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the words of a theme from the format of {@link Properties}. */
public final class PropertiesReader {

    private PropertiesReader() {}

    /** Reads a file; what it writes that no text may hold is reported, and so is an escape that is none. */
    public static Map<String, String> read(SourceFile file, Problems problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing but memory is read here", e);
        } catch (IllegalArgumentException e) {
            problems.add(Code.BAD_THEME, SourcePosition.ofFile(file.path()), file.path(), "\\u…");
            return Map.of();
        }
        boolean forbidden = false;
        Map<String, String> words = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String text = properties.getProperty(key);
            String clean = Characters.withoutForbidden(text);
            String name = Characters.withoutForbidden(key);
            forbidden |= !clean.equals(text) || !name.equals(key);
            words.put(name, clean);
        }
        if (forbidden) {
            Escapes.PROPERTIES.report(file.text(), 0, file.text().length(), file::position, problems);
        }
        return words;
    }
}
