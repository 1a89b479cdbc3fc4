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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of diagnostics in one language. Read once from the jar; no default locale takes part. */
final class Messages {

    private static final Pattern SLOT = Pattern.compile("\\{(=?)(\\d)}");

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

    /**
     * The sentence of a key with the arguments in the places of {@code {0}}, {@code {1}} …; an argument is never looked into, and
     * shown as {@link Characters#visible}.
     * In the place of {@code {=0}} stands the sentence that the argument is the name of, {@code SG701.hint.LOCKED} in that
     * of {@code SG701.hint}.
     */
    String filled(String key, List<String> arguments) {
        Matcher slot = SLOT.matcher(text(key));
        return slot.replaceAll(found -> {
            int index = Integer.parseInt(found.group(2));
            String argument = index < arguments.size() ? arguments.get(index) : "";
            String named = key + "." + argument;
            boolean isName = !found.group(1).isEmpty() && sentences.containsKey(named);
            return Matcher.quoteReplacement(isName ? filled(named, arguments) : Characters.visible(argument));
        });
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
