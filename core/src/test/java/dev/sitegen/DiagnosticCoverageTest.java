package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.markdown.PathologicalTest;
import dev.sitegen.internal.preview.server.FollowerTest;
import dev.sitegen.internal.preview.server.SiteHandlerTest;
import dev.sitegen.internal.read.ContentTreeTest;
import dev.sitegen.internal.read.config.DocumentSourceTest;
import dev.sitegen.internal.render.theme.ThemeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of problem occurs in a golden case, or in the test that is named here. */
class DiagnosticCoverageTest {

    /** Problems that need a file system, a broken theme, or more than a file that one can read. */
    private static final Map<Code, Class<?>> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry(Code.FILE_TOO_LARGE, ContentTreeTest.class),
            Map.entry(Code.SYMBOLIC_LINK, ContentTreeTest.class),
            Map.entry(Code.BAD_FILE_NAME, ContentTreeTest.class),
            Map.entry(Code.UNDECODABLE_NAME, UnusualFilesTest.class),
            Map.entry(Code.NOT_A_FILE, UnusualFilesTest.class),
            Map.entry(Code.OPEN_FRONT_MATTER, DocumentSourceTest.class),
            Map.entry(Code.MORE_OF_A_KIND, PathologicalTest.class),
            Map.entry(Code.TOO_DEEP, PathologicalTest.class),
            Map.entry(Code.TOO_LARGE_TEXT, PathologicalTest.class),
            Map.entry(Code.TOO_LARGE_BLOCK, PathologicalTest.class),
            Map.entry(Code.MISSING_TEMPLATE, ThemeTest.class),
            Map.entry(Code.OUTPUT_REFUSED, EmbeddingTest.class),
            Map.entry(Code.OUTPUT_IN_CONTENT, EmbeddingTest.class),
            Map.entry(Code.CONTENT_UNREADABLE, FollowerTest.class),
            Map.entry(Code.REBUILD_FAILED, FollowerTest.class),
            Map.entry(Code.ANSWER_FAILED, SiteHandlerTest.class),
            Map.entry(Code.REPORTS_GONE, RemovalTest.class),
            Map.entry(Code.NOTHING_DUE, StartAllTest.class),
            Map.entry(Code.CHANGED_MEANWHILE, FixTest.class),
            Map.entry(Code.ENTRIES_NOT_ADDED, NewEntriesTest.class),
            Map.entry(Code.SOURCE_UNVERIFIED, SourcesTest.class),
            Map.entry(Code.SOURCE_LATE, SourcesTest.class),
            Map.entry(Code.SOURCE_UNIT, SourcesTest.class),
            Map.entry(Code.SOURCE_UNREADABLE, SourcesTest.class),
            Map.entry(Code.SOURCE_COLUMNS, SourcesTest.class)));

    /** Problems that are found outside of this module, with the tests that have them. */
    private static final Map<Code, String> IN_OTHER_MODULES =
            Map.of(Code.SOURCE_NOT_COLLECTED, "console/src/test/java/dev/sitegen/console/CollectGoalTest.java");

    @Test
    void everyProblemIsReported() throws IOException {
        Set<String> reported = GoldenCase.all()
                .flatMap(golden -> read(golden).lines())
                .map(DiagnosticCoverageTest::id)
                .collect(Collectors.toSet());
        Set<Code> missing = EnumSet.allOf(Code.class);
        missing.removeIf(code -> reported.contains(code.id()));
        Set<Code> elsewhere = EnumSet.copyOf(IN_OTHER_MODULES.keySet());
        elsewhere.addAll(ELSEWHERE.keySet());
        assertEquals(elsewhere, missing);
    }

    @Test
    void noSentenceHasAnEmptyPlace() throws IOException {
        GoldenCase.all()
                .flatMap(golden -> read(golden).lines())
                .forEach(line -> assertFalse(SlipSpecTest.EMPTY.matcher(line).find(), line));
    }

    @Test
    void theTestsThatAreNamedKnowTheirProblem() throws IOException {
        for (Map.Entry<Code, Class<?>> entry : ELSEWHERE.entrySet()) {
            knows(GoldenCase.sources().resolve(entry.getValue().getName().replace('.', '/') + ".java"), entry.getKey());
        }
        for (Map.Entry<Code, String> entry : IN_OTHER_MODULES.entrySet()) {
            knows(Path.of(System.getProperty("basedir", "")).resolve("..").resolve(entry.getValue()), entry.getKey());
        }
    }

    private static void knows(Path test, Code code) throws IOException {
        assertTrue(Files.readString(test).contains("Code." + code.name()), () -> test + " " + code);
    }

    private static String read(GoldenCase golden) {
        try {
            return Files.readString(golden.diagnostics());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String id(String summary) {
        Matcher id = Pattern.compile("\\[(SG\\d{3})]$").matcher(summary);
        return id.find() ? id.group(1) : summary;
    }
}
