package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of docs/adr has the five parts of a decision, and the list beside them names it. */
class DecisionDocumentsTest {

    private static final Path DIRECTORY = Path.of("..", "docs", "adr");
    private static final List<String> PARTS = List.of("Context", "Choice", "Refused", "Figure", "Date");
    private static final Pattern NAME = Pattern.compile("(\\d{3})-[a-z0-9]+(-[a-z0-9]+)*\\.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[(\\d{3})]\\(([^)]+)\\) \\| (.*) \\|$");

    @Test
    void theyAreNumberedWithoutAGap() throws IOException {
        List<Path> decisions = decisions();
        assertTrue(decisions.size() >= 12, decisions::toString);
        assertEquals(
                IntStream.rangeClosed(1, decisions.size()).boxed().toList(),
                decisions.stream().map(DecisionDocumentsTest::number).toList());
    }

    @Test
    void theListNamesEachWithItsTitle() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path decision : decisions()) {
            expected.add(
                    decision.getFileName() + " " + Files.readAllLines(decision).get(0));
        }
        List<String> listed = ROW.matcher(Files.readString(DIRECTORY.resolve("README.md")))
                .results()
                .map(row -> row.group(2) + " # " + row.group(1) + ": " + row.group(3))
                .toList();
        assertEquals(expected, listed);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void itHasTheFiveParts(Path decision) throws IOException {
        String text = Files.readString(decision);
        assertEquals(
                PARTS,
                HEADING.matcher(text)
                        .results()
                        .map((MatchResult heading) -> heading.group(1))
                        .toList());
        List<String> parts =
                Arrays.stream(HEADING.split(text)).skip(1).map(String::strip).toList();
        parts.forEach(part -> assertTrue(part.length() > 10, text));
        assertTrue(parts.get(PARTS.indexOf("Figure")).matches("(?s).*\\d.*"), "a figure: " + parts.get(3));
        assertTrue(
                parts.get(PARTS.indexOf("Date")).matches("(?s)\\d{4}-\\d{2}-\\d{2}\\b.*"), "a date: " + parts.get(4));
    }

    private static int number(Path decision) {
        return Integer.parseInt(decision.getFileName().toString().substring(0, 3));
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<Path> pages =
                    files.filter(file -> !file.endsWith("README.md")).sorted().toList();
            pages.forEach(page ->
                    assertTrue(NAME.matcher(page.getFileName().toString()).matches(), page::toString));
            return pages;
        }
    }
}
