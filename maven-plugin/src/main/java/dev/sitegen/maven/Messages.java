package dev.sitegen.maven;

import dev.sitegen.source.UnreadableContentException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Messages of the goals, in one language. */
final class Messages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle("dev.sitegen.maven.messages", locale, Messages.class.getClassLoader(), EXACT);
    }

    /** Chinese, unless the console would show nothing but question marks. */
    static Messages forConsole(Charset console) {
        boolean chinese = console.canEncode() && console.newEncoder().canEncode("公开");
        return new Messages(chinese ? CHINESE : ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    /** An exception of the file system says little more than a file's name; here is the sentence around it. */
    String reason(IOException e) {
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
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
