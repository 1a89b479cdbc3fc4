package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        Matcher walk = walk(name);
        String printed = ShownCode.run(walk.group(1), work);
        assertEquals(walk.group(2), printed);
        assertTrue(Files.exists(work.resolve("embedded/work/2023/shili.html")));
    }

    @Test
    void bothShowTheSameCode() throws Exception {
        assertEquals(
                List.of(walk("manual.md").group(1)),
                List.of(walk("manual.zh-CN.md").group(1)));
    }

    private static Matcher walk(String name) throws Exception {
        Matcher walk = CODE.matcher(Manual.read(name).section(WALK).text());
        assertTrue(walk.find(), name);
        return walk;
    }
}
