package dev.sitegen.console;

import dev.sitegen.diagnostic.Severity;

/** The place where the lines of a goal go: the log of Maven, or an {@link Appendable}. */
public interface Printer {

    /** Prints a text of one line or several. */
    void print(Severity severity, String text);

    /** Prints an error that is a fault of the program, with its trace. */
    void print(String text, Throwable fault);

    /**
     * Shows how far a long run is, at most once in {@link #progressNanos}.
     *
     * @param text the counts in a sentence
     * @param done how many of the files are finished
     * @param total how many there are
     */
    void progress(String text, int done, int total);

    /** The time between two reports of progress. */
    long progressNanos();

    /** Prints what is neither a warning nor an error. */
    default void info(String text) {
        print(Severity.INFO, text);
    }
}
