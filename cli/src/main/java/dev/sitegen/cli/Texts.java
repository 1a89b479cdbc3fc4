package dev.sitegen.cli;

import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.TextBundle;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the help and of wrong usage, in one language. */
final class Texts {

    private final Locale locale;
    private final ResourceBundle texts;

    Texts(Locale locale) {
        this.locale = locale;
        boolean english = locale.equals(ConsoleMessages.ENGLISH);
        this.texts = TextBundle.read(Texts.class, english ? "help_en.properties" : "help_zh.properties");
    }

    /** The text of a key as it is; the key itself where there is none. */
    String of(String key) {
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    /** The text of a key with arguments in their places. */
    String with(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** The text of the first of two keys that there is. */
    String of(String key, String otherwise) {
        return texts.getString(texts.containsKey(key) ? key : otherwise);
    }
}
