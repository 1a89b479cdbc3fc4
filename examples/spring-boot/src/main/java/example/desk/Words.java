package example.desk;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the pages in the language of their reader: English for who asks for it, otherwise Chinese. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;

    Words(MessageSource messages, Locale asked) {
        this.messages = messages;
        this.locale = asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The language, also for the problems that the library reports. */
    public Locale locale() {
        return locale;
    }

    /** A word or a sentence. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
