package dev.sitegen.console;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that is no part of the site, such as the problems of a check for another program. */
final class TextFile {

    private TextFile() {}

    /** A text that may be too long to be held at once. */
    @FunctionalInterface
    interface LongText {

        /** Writes it, piece by piece. */
        void write(Appendable out) throws IOException;
    }

    /**
     * Writes a file as its text is made; makes its directory.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Path file, LongText text) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            text.write(out);
        }
    }
}
