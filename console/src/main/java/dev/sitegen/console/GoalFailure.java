package dev.sitegen.console;

import java.io.IOException;

/** A goal that did not do what was asked for, with the sentence for the user. */
public final class GoalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Kinds of reasons; a front end has an exit code or an exception for each. */
    public enum Reason {
        /** A parameter is missing or wrong. */
        PARAMETER,
        /** The content has problems. */
        CONTENT,
        /** Files or ports cannot be used. */
        SYSTEM
    }

    private final Reason reason;

    private GoalFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** A parameter is missing or wrong. */
    public static GoalFailure ofParameter(String message) {
        return new GoalFailure(Reason.PARAMETER, message, null);
    }

    /** A failure that another process reported. */
    public static GoalFailure of(Reason reason, String message) {
        return new GoalFailure(reason, message, null);
    }

    /** The content has problems, which are printed already. */
    static GoalFailure ofContent(String message) {
        return new GoalFailure(Reason.CONTENT, message, null);
    }

    /** Something outside of content and parameters is in the way. */
    static GoalFailure ofSystem(String message, IOException cause) {
        return new GoalFailure(Reason.SYSTEM, message, cause);
    }

    /** The kind of reason. */
    public Reason reason() {
        return reason;
    }
}
