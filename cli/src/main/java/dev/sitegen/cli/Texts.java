package dev.sitegen.cli;

import dev.sitegen.internal.base.text.MessageBundle;
import dev.sitegen.internal.console.ConsoleMessages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** Texts of the help and of wrong usage, in one language. */
final class Texts {

    private final Locale locale;
    private final Map<String, String> texts;

    Texts(Locale locale) {
        this.locale = locale;
        boolean english = locale.equals(ConsoleMessages.ENGLISH);
        this.texts = MessageBundle.load(Texts.class, english ? "help_en.properties" : "help_zh.properties");
    }

    /** The text of a key as it is; the key itself where there is none. */
    String of(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The text of a key with arguments in their places. */
    String with(String key, Object... arguments) {
        return new MessageFormat(texts.get(key), locale).format(arguments);
    }

    /** The text of the first of two keys that there is. */
    String of(String key, String otherwise) {
        return texts.getOrDefault(key, texts.get(otherwise));
    }
}
