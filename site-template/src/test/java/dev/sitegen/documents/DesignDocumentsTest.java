package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class, method and test that the documents on the design name is there. */
class DesignDocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path ARCHITECTURE = ROOT.resolve("ARCHITECTURE.md");
    private static final Path DESIGN = ROOT.resolve("docs/design");
    private static final Set<String> ROOMS = Set.of(
            "reading.md",
            "figures.md",
            "checks.md",
            "pages.md",
            "incremental.md",
            "search.md",
            "publishing.md",
            "deploying.md",
            "serving.md",
            "editing.md",
            "sources.md",
            "distributed.md");

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*)[^`]*)?`");
    private static final Pattern DRAWN = Pattern.compile("\\b((?:[A-Z][a-z0-9]+){2,})\\b(?:\\.([a-z]\\w*))?");
    private static final Pattern INVARIANT = Pattern.compile("(?m)^\\| (.+) \\| ([^|]*`[^|]*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    /** Names of the JDK and of libraries. */
    private static final Set<String> FOREIGN = Set.of("FreeMarker", "IOException", "System");

    private static final Map<String, List<String>> SOURCES = new HashMap<>();

    @BeforeAll
    static void readSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : (Iterable<Path>) files.filter(DesignDocumentsTest::isSource)::iterator) {
                String text = Files.readString(file);
                TYPE.matcher(text)
                        .results()
                        .forEach(type -> SOURCES.computeIfAbsent(type.group(1), name -> new ArrayList<>())
                                .add(text));
            }
        }
    }

    private static boolean isSource(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("src/") && !path.contains("target/");
    }

    static Stream<Path> documents() {
        return Stream.concat(Stream.of(ARCHITECTURE), rooms());
    }

    static Stream<Path> rooms() {
        return ROOMS.stream().sorted().map(DESIGN::resolve);
    }

    @Test
    void eachRoomHasItsDocumentAndTheOverviewLeadsThere() throws IOException {
        try (Stream<Path> files = Files.list(DESIGN)) {
            assertEquals(
                    new TreeSet<>(ROOMS),
                    new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
        String overview = Files.readString(ARCHITECTURE);
        ROOMS.forEach(room -> assertTrue(overview.contains("(docs/design/" + room + ")"), room));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatItNamesIsThere(Path document) throws IOException {
        String text = Files.readString(document);
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(FENCE.matcher(text).replaceAll(""));
        while (named.find()) {
            addIfMissing(named, missing);
        }
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            Matcher drawn = DRAWN.matcher(fence.group(2));
            while (drawn.find()) {
                addIfMissing(drawn, missing);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void addIfMissing(Matcher name, List<String> missing) {
        String type = name.group(1);
        String member = name.group(2);
        List<String> sources = SOURCES.getOrDefault(type, List.of());
        boolean known = member == null
                ? !sources.isEmpty()
                : sources.stream()
                        .anyMatch(source -> Pattern.compile("\\b" + member + "\\b")
                                .matcher(source)
                                .find());
        if (!known && !FOREIGN.contains(type)) {
            missing.add(name.group());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void itIsShortAndHasAPicture(Path room) throws IOException {
        int lines = Files.readAllLines(room).size();
        assertTrue(lines >= 60 && lines <= 100, room + " has " + lines + " lines");
        Matcher picture = FENCE.matcher(Files.readString(room));
        assertTrue(picture.find() && picture.group(2).lines().count() > 5, "a picture in " + room);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachInvariantHasATest(Path room) throws IOException {
        String text = Files.readString(room);
        String invariants = text.substring(text.indexOf("\n## Invariants"));
        Matcher row = INVARIANT.matcher(invariants);
        int rows = 0;
        while (row.find()) {
            rows++;
            List<String> tests = TEST.matcher(row.group(2))
                    .results()
                    .map(test -> test.group(1))
                    .toList();
            assertFalse(tests.isEmpty(), row.group());
            assertTrue(row.group(1).endsWith("."), "a sentence: " + row.group(1));
        }
        assertTrue(rows >= 5, room + " has " + rows + " invariants");
    }
}
