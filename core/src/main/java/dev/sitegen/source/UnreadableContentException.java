package dev.sitegen.source;

import java.nio.file.FileSystemException;

/** Content that is there and is not read: something else than a file, or a file whose name this Java cannot say. */
public final class UnreadableContentException extends FileSystemException {

    private static final long serialVersionUID = 1;

    /** The reason, which survives serialization. */
    private final Reason reason;

    /** A reason why content is not read. */
    public enum Reason {
        /** It has become a symbolic link since the content was listed, or a directory above it has; links are not followed. */
        SYMBOLIC_LINK("this is a symbolic link, or below one, and links are not followed"),
        /** It is a directory, a named pipe, a socket or a device. */
        NOT_A_FILE("this is not a file; a named pipe, a socket or a device is never opened"),
        /** Its name has characters that the locale of this Java has not. */
        FILE_NAME("this name cannot be read or written in the character set of this system"
                + " (run Java in a UTF-8 locale: export LC_ALL=C.UTF-8)");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * An exception with an English sentence as its message.
     *
     * @param file the file with its path, as far as it can be shown
     * @param reason why it cannot be read
     */
    public UnreadableContentException(String file, Reason reason) {
        super(file, null, reason.sentence);
        this.reason = reason;
    }

    /** {@return the reason, for callers with words of their own for it} */
    public Reason reason() {
        return reason;
    }
}
