package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files that are no part of a site. */
class TextFileTest {

    @TempDir
    private Path directory;

    @Test
    void directoriesAreMadeAndPiecesAreInUtf8() throws IOException {
        Path file = directory.resolve("target/示例/problems.json");

        TextFile.write(file, out -> out.append("示例县").append('\n').append("2023"));

        assertEquals("示例县\n2023", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path file = directory.resolve("profile.json");
        Files.writeString(file, "a longer text of the run before");

        TextFile.write(file, out -> out.append("{}"));

        assertEquals("{}", Files.readString(file));
    }
}
