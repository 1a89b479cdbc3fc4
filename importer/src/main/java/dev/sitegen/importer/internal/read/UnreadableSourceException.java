package dev.sitegen.importer.internal.read;

import dev.sitegen.importer.account.ImportCode;

/** Thrown when a file cannot be read. */
public final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1;

    private final ImportCode code;
    private final transient String[] arguments;

    /** @param arguments the words of the note that says why */
    public UnreadableSourceException(ImportCode code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** The kind of the note that says why. */
    public ImportCode code() {
        return code;
    }

    /** The words of that note. */
    public String[] arguments() {
        return arguments.clone();
    }
}
