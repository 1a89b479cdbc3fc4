package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path directory;

    @Test
    void aFileIsThatBeforeUntilAllIsWritten() throws IOException {
        Path file = Files.writeString(directory.resolve("index"), "before");
        Path temporary = Files.writeString(directory.resolve("index.new"), "left by a program that was killed");
        assertThrows(
                IOException.class,
                () -> AtomicFile.replace(file, temporary, out -> {
                    out.write(1);
                    throw new IOException("no space");
                }));
        assertEquals("before", Files.readString(file));
        AtomicFile.replace(file, temporary, out -> out.write(2));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        assertFalse(Files.exists(temporary));
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        Path file = directory.resolve("index");
        AtomicFile.replace(file, directory.resolve("index.new"), out -> out.write(1));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    }
}
