package dev.sitegen.cli;

import dev.sitegen.console.GoalFailure;

/** Exit codes of the command line; those above 2 are the ones that {@code sysexits.h} has for the same. */
enum ExitCode {
    SUCCESS(0),
    /** The content has errors, or warnings in a strict run. */
    CONTENT(1),
    /** A command, an option or a value is wrong. */
    USAGE(2),
    /** The program has a fault. */
    FAULT(70),
    /** A file cannot be read or written. */
    SYSTEM(74);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(GoalFailure failure) {
        return switch (failure.reason()) {
            case CONTENT -> CONTENT;
            case PARAMETER -> USAGE;
            case SYSTEM -> SYSTEM;
        };
    }
}
