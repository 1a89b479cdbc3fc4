package dev.sitegen.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCommandTest {

    @TempDir
    private Path content;

    @Test
    void aSmallSiteHasOneCompiler() throws IOException {
        JavaCommand command = new JavaCommand(Path.of("java"), List.of("-Xmx1g"), List.of(Path.of("a"), Path.of("b")));
        List<String> line = command.line("Main", content, List.of("-XX:SharedArchiveFile=c"));
        assertEquals("java", line.get(0));
        assertTrue(line.containsAll(JavaCommand.SMALL), line.toString());
        assertEquals(
                List.of("-XX:SharedArchiveFile=c", "-Xmx1g", "-cp", "a" + File.pathSeparator + "b", "Main"),
                line.subList(line.size() - 5, line.size()));
    }

    @Test
    void theStartScriptOfTheCommandLineHasTheSameFlags() throws IOException {
        String script = Files.readString(Path.of("../cli/src/main/dist/bin/site-gen"));
        assertTrue(script.contains("LARGE=" + JavaCommand.LARGE + "\n"));
        assertTrue(script.contains(String.join(" ", JavaCommand.SMALL)));
        JavaCommand.FLAGS.stream()
                .filter(flag -> !flag.contains("VMOutput"))
                .forEach(flag -> assertTrue(script.contains(flag), flag));
        assertTrue(script.contains(JavaCommand.LARGE_PAGES));
    }

    @Test
    void largePagesAreUsedWhereTheSystemGivesThem() throws IOException {
        Path setting = content.resolve("enabled");
        assertFalse(JavaCommand.hasLargePages(setting));
        for (String given : List.of("[always] madvise never\n", "always [madvise] never\n")) {
            assertTrue(JavaCommand.hasLargePages(Files.writeString(setting, given)), given);
        }
        assertFalse(JavaCommand.hasLargePages(Files.writeString(setting, "always madvise [never]\n")));
    }
}
