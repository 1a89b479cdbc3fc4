package dev.sitegen.internal.problem.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words on each kind of problem are those of the manual's table. With {@code -Dkinds.update=true} the files are written anew.
 */
class KindTextsTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path RESOURCES = BASE.resolve("src/main/resources/dev/sitegen/internal/problem/file");
    private static final Pattern ROW = Pattern.compile("\\| SG\\d{3} \\|.*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

    @ParameterizedTest
    @CsvSource({"manual.md,kinds_en.properties", "manual.zh-CN.md,kinds_zh.properties"})
    void theWordsAreThoseOfTheManual(String manual, String file) throws IOException {
        StringBuilder expected = new StringBuilder("# The rows of the table of diagnostics of docs/" + manual
                + "; KindTextsTest writes them with -Dkinds.update=true.\n");
        try (Stream<String> lines = Files.lines(BASE.resolve("../docs").resolve(manual))) {
            lines.filter(line -> ROW.matcher(line).matches()).forEach(line -> {
                List<String> cells = Stream.of(line.split("(?<!\\\\)\\|"))
                        .map(String::strip)
                        .map(KindTextsTest::plain)
                        .toList();
                expected.append(cells.get(1) + ".meaning=" + cells.get(3) + "\n");
                expected.append(cells.get(1) + ".mend=" + cells.get(5) + "\n");
            });
        }
        if (Boolean.getBoolean("kinds.update")) {
            Files.writeString(RESOURCES.resolve(file), expected);
        }
        assertEquals(
                expected.toString(), Files.readString(RESOURCES.resolve(file)), "write it with -Dkinds.update=true");
    }

    /** A cell without its marks, as a value of properties. */
    private static String plain(String cell) {
        return LINK.matcher(cell)
                .replaceAll("$1")
                .replace("\\|", "|")
                .replace("`", "")
                .replace("**", "")
                .replace("\\", "\\\\");
    }
}
