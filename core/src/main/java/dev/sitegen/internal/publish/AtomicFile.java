package dev.sitegen.internal.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced in one step: whoever reads it finds the bytes before or the bytes after, even if the program is killed. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content {

        /** Writes to a stream, which is closed afterwards. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces a file that no other program writes, or makes it.
     *
     * @param temporary where it is written first; what a killed program left there is written over
     */
    static void replace(Path file, Path temporary, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(temporary)) {
            content.writeTo(out);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
