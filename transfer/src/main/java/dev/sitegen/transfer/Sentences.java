package dev.sitegen.transfer;

import dev.sitegen.diagnostic.Characters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the module in one language. No default locale takes part. */
final class Sentences {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private static final Sentences CHINESE = new Sentences(load("sentences_zh.properties"));
    private static final Sentences ENGLISH = new Sentences(load("sentences_en.properties"));

    private final ResourceBundle sentences;

    private Sentences(ResourceBundle sentences) {
        this.sentences = sentences;
    }

    /** Chinese for every Chinese locale, English for every other. */
    static Sentences of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The sentence of a key with the arguments in place of <code>{0}</code>, <code>{1}</code> and so on; one that is missing is empty. */
    String filled(String key, List<String> arguments) {
        return SLOT.matcher(sentences.getString(key)).replaceAll(slot -> {
            int index = Integer.parseInt(slot.group(1));
            String argument = index < arguments.size() ? arguments.get(index) : "";
            return Matcher.quoteReplacement(Characters.visible(argument));
        });
    }

    /** Core has a class for this and does not export it; the JDK's is as short, with the encoding named. */
    private static ResourceBundle load(String name) {
        try (Reader reader = new InputStreamReader(Sentences.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
