package dev.sitegen.internal.render.theme;

import java.util.Map;

/** The theme's words in one language. */
public record ThemeTexts(Map<String, String> all) {

    public ThemeTexts {
        all = Map.copyOf(all);
    }

    /** A word; its key when the theme does not have it, so that the lack is seen and nothing fails. */
    public String get(String key) {
        return all.getOrDefault(key, key);
    }

    /** A phrase with its places {@code {0}}, {@code {1}} and so on filled. */
    public String fill(String key, String... arguments) {
        String phrase = get(key);
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", arguments[i]);
        }
        return phrase;
    }

    /** A word that a theme may lack, or its substitute. */
    public String orElse(String key, String otherwise) {
        return all.getOrDefault(key, otherwise);
    }

    /** A text in brackets, with what parts it from the text before. */
    public String bracketed(String text) {
        return orElse("bracketed", "（{0}）").replace("{0}", text);
    }
}
