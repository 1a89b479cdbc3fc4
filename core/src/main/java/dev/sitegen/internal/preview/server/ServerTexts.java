package dev.sitegen.internal.preview.server;

import dev.sitegen.internal.base.text.MessageBundle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

    /** The texts whose keys begin with a prefix, by the rest of their keys. */
    Map<String, String> below(String prefix) {
        Map<String, String> below = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                below.put(key.substring(prefix.length()), text);
            }
        });
        return below;
    }

    private static ServerTexts load(String name) {
        return new ServerTexts(MessageBundle.load(ServerTexts.class, name));
    }
}
