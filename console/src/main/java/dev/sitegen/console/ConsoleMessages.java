package dev.sitegen.console;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.source.UnreadableContentException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the goals, in one language and with the parameters as one front end writes them. */
public final class ConsoleMessages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Locale locale;
    private final Notation notation;
    private final ResourceBundle texts;

    public ConsoleMessages(Locale locale, Notation notation) {
        this.locale = locale;
        this.notation = notation;
        this.texts = TextBundle.read(
                ConsoleMessages.class, locale.equals(ENGLISH) ? "messages_en.properties" : "messages_zh.properties");
    }

    /**
     * Sentences in the language that a user asked for.
     *
     * @param language what the user wrote; null if nothing
     * @param standard the language when nothing was written
     */
    public static ConsoleMessages in(String language, Locale standard, Notation notation) throws GoalFailure {
        if (language == null) {
            return new ConsoleMessages(standard, notation);
        }
        switch (language.strip().toLowerCase(Locale.ROOT)) {
            case "zh-cn", "zh":
                return new ConsoleMessages(CHINESE, notation);
            case "en":
                return new ConsoleMessages(ENGLISH, notation);
            default:
                ConsoleMessages messages = new ConsoleMessages(standard, notation);
                throw new Setting("language", language, messages).wrong("allowed.language");
        }
    }

    /** Chinese, unless the console would show nothing but question marks. */
    public static Locale languageOf(Charset console) {
        boolean chinese = console.canEncode() && console.newEncoder().canEncode("公开");
        return chinese ? CHINESE : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** The name of a parameter as a user writes it. */
    public String parameter(String name) {
        return notation.parameter(name);
    }

    /** A problem of the content, with its line. */
    String problem(Diagnostic diagnostic) {
        return sentence(diagnostic.format(locale));
    }

    /** A sentence of another room or module, with goals and parameters as a user writes them. */
    String sentence(String forMaven) {
        return notation.text(forMaven);
    }

    /** An exception of the file system says little more than a file's name; here is the sentence around it. */
    public String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return text("io.denied", denied.getFile());
        }
        if (e instanceof UnreadableContentException unreadable) {
            return text("io." + unreadable.reason().name(), unreadable.getFile());
        }
        if (e.getCause() instanceof InvalidPathException name) {
            return text("io.FILE_NAME", name.getInput());
        }
        if (e instanceof NoSuchFileException gone && gone.getReason() == null) {
            return text("io.gone", gone.getFile());
        }
        if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return text("io.file", failed.getFile(), failed.getClass().getSimpleName());
        }
        return e.getMessage();
    }

    /** The text of a key, with the arguments in their places. */
    public String text(String key, Object... arguments) {
        Format format = new MessageFormat(notation.text(texts.getString(key)), locale);
        return format.format(arguments);
    }
}
