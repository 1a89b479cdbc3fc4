package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that the style sheet and the scripts are joined from. */
class JoinedAssetsTest {

    /** Names that every window has and that a script is easily tempted to use for something of its own. */
    private static final Set<String> GLOBALS = Set.of(
            "close",
            "closed",
            "document",
            "event",
            "external",
            "find",
            "focus",
            "frames",
            "history",
            "length",
            "location",
            "name",
            "navigator",
            "open",
            "opener",
            "origin",
            "parent",
            "print",
            "screen",
            "scroll",
            "self",
            "status",
            "stop",
            "top",
            "window");

    /** A declared name, or the names of parameters. */
    private static final Pattern DECLARED = Pattern.compile("\\b(?:const|let|var|function) +(\\w+)"
            + "|\\b(?:const|let|var) +[{\\[]([^}\\]]*)[}\\]]"
            + "|function *\\w*\\(([^)]*)\\)|\\(?([\\w, \\[\\]{}]*)\\)? *=>");

    /** A part that is not in the list of the build would be missing without a word. */
    @ParameterizedTest
    @CsvSource({"site.css, styles", "search.js, scripts/search", "site.js, scripts/site"})
    void everyPartIsInTheWhole(String asset, String folder) throws IOException {
        String whole = Theme.text("assets/" + asset);
        assertFalse(whole.contains("/*") || whole.contains("\n//"), asset);
        int length = asset.endsWith(".js") ? "(function () {\n'use strict';\n\n})();\n".length() : 0;
        for (Path part : parts(folder)) {
            String text = published(Files.readString(part), asset);
            assertTrue(whole.contains(text), part::toString);
            length += text.length();
        }
        assertEquals(length, whole.length());
    }

    /** A part without comments and indents, which no reader of a site needs and which are a fifth of its bytes. */
    private static String published(String part, String asset) {
        String text = asset.endsWith(".js")
                ? part.replaceAll("(?m)^ *//.*\n", "")
                : part.replaceAll("(?s)/\\*.*?\\*/\\s*", "")
                        .replaceAll(" \\{ *", "{")
                        .replace("; }", "}");
        return text.replaceAll("(?m)^ +", "");
    }

    @Test
    void noNameHidesOneOfTheWindow() throws IOException {
        for (Path script : scripts()) {
            Set<String> names = DECLARED.matcher(Files.readString(script))
                    .results()
                    .flatMap(match -> Stream.of(1, 2, 3, 4).map(match::group))
                    .filter(name -> name != null)
                    .flatMap(name ->
                            Pattern.compile("\\w+").matcher(name).results().map(word -> word.group()))
                    .filter(GLOBALS::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), names, script.toString());
        }
    }

    /** Every step of space and type has a name; a length of its own would be one more step. */
    @Test
    void spaceAndTypeComeFromTheTokens() throws IOException {
        Pattern length = Pattern.compile(
                "(?:margin|padding|gap|font|border-radius)[a-z-]*: [^;}]*?(?<![\\w.-])(?!1rem)[\\d.]+rem");
        for (Path part : parts("styles")) {
            if (!part.endsWith("tokens.css")) {
                List<String> lengths = length.matcher(Files.readString(part))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                assertEquals(List.of(), lengths, part.toString());
            }
        }
    }

    private static List<Path> scripts() throws IOException {
        return Stream.concat(parts("scripts/search").stream(), parts("scripts/site").stream())
                .toList();
    }

    private static List<Path> parts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Theme.SOURCES.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
