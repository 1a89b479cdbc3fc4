package dev.sitegen.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The sentences of diagnostics in one language. Read once from the jar; no default locale takes part. */
final class Messages {

    private static final Messages CHINESE = load("messages_zh.properties");
    private static final Messages ENGLISH = load("messages_en.properties");

    private final Map<String, String> sentences;

    private Messages(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /** Chinese for every Chinese locale, English for every other. */
    static Messages of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String text(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence for " + key);
        }
        return sentence;
    }

    /** Puts the arguments in the places of {@code {0}}, {@code {1}} …; an argument is never looked into. */
    static String fill(String sentence, List<String> arguments) {
        StringBuilder filled = new StringBuilder(sentence.length() + 64);
        for (int i = 0; i < sentence.length(); i++) {
            boolean slot = sentence.charAt(i) == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}';
            int index = slot ? sentence.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index <= 9) {
                filled.append(index < arguments.size() ? arguments.get(index) : "");
                i += 2;
            } else {
                filled.append(sentence.charAt(i));
            }
        }
        return filled.toString();
    }

    private static Messages load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    }
}
