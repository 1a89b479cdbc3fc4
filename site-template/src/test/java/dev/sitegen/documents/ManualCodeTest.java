package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk-through of both manuals for programs: its code runs and prints what is shown below it. */
class ManualCodeTest {

    private static final String WALK = "17.6";
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"manual.md", "manual.zh-CN.md"})
    void theCodePrintsWhatIsShown(String name) throws Exception {
        String printed = ShownCode.run(shown(name, 1), work);
        assertEquals(shown(name, 2), printed);
        assertTrue(Files.exists(work.resolve("embedded/work/2023/shili.html")));
        try (FileSystem zip = FileSystems.newFileSystem(work.resolve("site.zip"))) {
            assertTrue(Files.exists(zip.getPath("/work/2023/shili.html")));
        }
    }

    @Test
    void bothShowTheSameCode() throws Exception {
        assertEquals(shown("manual.md", 1), shown("manual.zh-CN.md", 1));
    }

    /** All code of the walk-through, or all that it prints; a piece may use what those before it declare. */
    private static String shown(String name, int group) throws Exception {
        String shown = CODE.matcher(Manual.read(name).section(WALK).text())
                .results()
                .map(piece -> piece.group(group))
                .collect(Collectors.joining());
        assertFalse(shown.isEmpty(), name);
        return shown;
    }
}
