package dev.sitegen.model;

import dev.sitegen.diagnostic.Characters;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule for names of published files: a site can be copied to any system, unpacked and served there. {@link SitePath}
 * refuses what no address can hold; names that authors choose must also be names on Windows.
 */
public final class FileNames {

    static final int MAX_BYTES = 255;

    /** The longest ending of the files of a column, an organization or an indicator. */
    private static final String LONGEST_ENDING = "_0000.html";

    /** Windows stops at 260 characters and Linux at 4,096 bytes, the path to the site included. */
    private static final int MAX_PATH_BYTES = 1_024;

    private static final String FORBIDDEN = "/\\:*?\"<>|";

    /** Names of devices; Windows looks neither at their case nor at what follows a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[1-9¹²³]) *(?:\\..*)?");

    private FileNames() {}

    /** Reasons why a name cannot be that of a published file. Each has a sentence of its own in the messages. */
    public enum Fault {
        /** No name, {@code .} or {@code ..}. */
        NO_NAME,
        /** A character that some system does not allow. */
        CHARACTER,
        /** More bytes than a file system takes. */
        TOO_LONG,
        /** A dot or a blank at the end, which Windows drops. */
        END,
        /** The name of a device of Windows. */
        DEVICE
    }

    /**
     * A name that cannot be that of a published file.
     *
     * @param name the name as it is written
     * @param fault what is wrong with it
     */
    public record BadName(String name, Fault fault) {}

    /**
     * {@return the reason why a name cannot be that of a published file, if it cannot}
     *
     * @param name one name, without directories
     */
    public static Optional<Fault> fault(String name) {
        return Optional.ofNullable(foundFault(name));
    }

    /**
     * {@return the reason why directories and files with an ending cannot be named after a word, if they cannot}
     *
     * @param word a word that is to name files and directories
     */
    public static Optional<Fault> faultOfStem(String word) {
        return fault(word).or(() -> fault(word + LONGEST_ENDING));
    }

    /**
     * {@return the first name of a path that cannot be that of a published file; the whole path if that is too long}
     *
     * @param path names separated by {@code /}
     */
    public static Optional<BadName> inPath(String path) {
        for (int start = 0, end; start <= path.length(); start = end + 1) {
            int slash = path.indexOf('/', start);
            end = slash < 0 ? path.length() : slash;
            String name = path.substring(start, end);
            Fault fault = foundFault(name);
            if (fault != null) {
                return Optional.of(new BadName(name, fault));
            }
        }
        return isLonger(path, 0, path.length(), MAX_PATH_BYTES)
                ? Optional.of(new BadName(path, Fault.TOO_LONG))
                : Optional.empty();
    }

    private static @Nullable Fault foundFault(String name) {
        Fault fault = addressFault(name, 0, name.length());
        if (fault != null) {
            return fault;
        }
        char last = name.charAt(name.length() - 1);
        if (last == '.' || last == ' ') {
            return Fault.END;
        }
        return isDevice(name) ? Fault.DEVICE : null;
    }

    /** The reason why a part of a path cannot be a name in an address, or null; asked for every address. */
    static @Nullable Fault addressFault(String path, int start, int end) {
        int length = end - start;
        if (length <= 2 && path.startsWith("..".substring(0, length), start)) {
            return Fault.NO_NAME;
        }
        for (int i = start; i < end; i++) {
            int c = path.codePointAt(i);
            if (Characters.isForbidden(c) || c == '\n' || c == '\t' || FORBIDDEN.indexOf(c) >= 0) {
                return Fault.CHARACTER;
            }
            i += Character.charCount(c) - 1;
        }
        return isLonger(path, start, end, MAX_BYTES) ? Fault.TOO_LONG : null;
    }

    private static boolean isLonger(String text, int start, int end, int bytes) {
        // No character takes more than three bytes of UTF-8 for each of UTF-16.
        return end - start > bytes / 3 && text.substring(start, end).getBytes(StandardCharsets.UTF_8).length > bytes;
    }

    private static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
