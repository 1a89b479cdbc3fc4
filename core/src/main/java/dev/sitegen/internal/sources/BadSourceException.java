package dev.sitegen.internal.sources;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.model.SourceSite.State;
import java.util.List;

/** A source whose data cannot be taken. Becomes a diagnostic. */
final class BadSourceException extends Exception {

    private static final long serialVersionUID = 1;

    private final State state;
    private final Code code;
    private final transient List<String> arguments;

    private BadSourceException(State state, Code code, String... arguments) {
        super(String.join(" ", arguments));
        this.state = state;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** There is no manifest. */
    static BadSourceException missing() {
        return new BadSourceException(State.MISSING, Code.SOURCE_MISSING);
    }

    /**
     * A file is not the one that the manifest lists.
     *
     * @param reason how it differs: a word of the messages
     */
    static BadSourceException unverified(String file, String reason, String expected, String actual) {
        return new BadSourceException(State.UNVERIFIED, Code.SOURCE_UNVERIFIED, file, reason, expected, actual);
    }

    /**
     * A file cannot be read.
     *
     * @param reason why not: a word of the messages
     */
    static BadSourceException unreadable(String file, String reason, String detail) {
        return new BadSourceException(State.UNREADABLE, Code.SOURCE_UNREADABLE, file, reason, detail);
    }

    State state() {
        return state;
    }

    Code code() {
        return code;
    }

    /** Names in the sentence, behind the name and the path of the source. */
    List<String> arguments() {
        return arguments;
    }
}
