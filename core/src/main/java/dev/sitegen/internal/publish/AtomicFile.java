package dev.sitegen.internal.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced in one step: whoever reads it finds the bytes before or the bytes after, even if the program is killed. */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Replaces a file that no other program writes, or makes it.
     *
     * @param temporary where it is written first; what a killed program left there is written over
     */
    static void replace(Path file, Path temporary, FileContent content) throws IOException {
        try (OutputStream out = Files.newOutputStream(temporary)) {
            content.writeTo(out);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
