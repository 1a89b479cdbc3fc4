package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of a document to a file of the project leads to one. */
class LinkedDocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> leadNowhere = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            for (String target : links(document)) {
                links++;
                if (!Files.exists(document.resolveSibling(target))) {
                    leadNowhere.add(ROOT.relativize(document) + ": " + target);
                }
            }
        }
        assertEquals(List.of(), leadNowhere);
        assertFalse(links < 50, "only " + links + " links found");
    }

    private static List<String> links(Path document) throws IOException {
        String text = CODE.matcher(FENCE.matcher(Files.readString(document)).replaceAll(""))
                .replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path directory : List.of(ROOT, ROOT.resolve("bench"))) {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(LinkedDocumentsTest::isDocument).forEach(documents::add);
            }
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(LinkedDocumentsTest::isDocument).forEach(documents::add);
        }
        return documents.stream().sorted().toList();
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md");
    }
}
