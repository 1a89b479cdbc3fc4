package dev.sitegen.importer.account;

import dev.sitegen.diagnostic.Characters;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the account in one language. No default locale takes part. */
final class Sentences {

    private static final Pattern SLOT = Pattern.compile("\\{(=?)(\\d)}");

    private static final Sentences CHINESE = new Sentences(load("account_zh.properties"));
    private static final Sentences ENGLISH = new Sentences(load("account_en.properties"));

    private final Map<String, String> sentences;

    private Sentences(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /** Chinese for every Chinese locale, English for every other. */
    static Sentences of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String text(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence for " + key);
        }
        return sentence;
    }

    /**
     * The sentence of a key with the arguments in place of <code>{0}</code>, <code>{1}</code> and so on; one that is missing is empty.
     * <code>{=0}</code> is the sentence that argument 0 names, {@code IM206.WRITTEN} in {@code IM206.message}.
     */
    String filled(String key, List<String> arguments) {
        return SLOT.matcher(text(key)).replaceAll(slot -> {
            int index = Integer.parseInt(slot.group(2));
            String argument = index < arguments.size() ? arguments.get(index) : "";
            String named = key.substring(0, key.indexOf('.') + 1) + argument;
            String shown = slot.group(1).isEmpty() ? Characters.visible(argument) : text(named);
            return Matcher.quoteReplacement(shown);
        });
    }

    private static Map<String, String> load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
