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
}
