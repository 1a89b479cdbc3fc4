package dev.sitegen.internal.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The machine, as far as a run asks anything of it. The library has no clock of its own, and writes nothing but content and the site. */
public interface Machine {

    /** A clock in nanoseconds from any beginning. */
    long nanoTime();

    /** The present. */
    Instant now();

    /**
     * Writes a file that is no part of the site; makes its directory.
     *
     * @throws IOException if it cannot be written
     */
    void write(Path file, String text) throws IOException;

    /** A text that may be too long to be held at once. */
    @FunctionalInterface
    interface LongText {

        /** Writes it, piece by piece. */
        void write(Appendable out) throws IOException;
    }

    /**
     * Writes a file that is no part of the site as its text is made; makes its directory. Unless a machine does better, the text is
     * made at once.
     *
     * @throws IOException if it cannot be written
     */
    default void write(Path file, LongText text) throws IOException {
        StringBuilder all = new StringBuilder();
        text.write(all);
        write(file, all.toString());
    }
}
