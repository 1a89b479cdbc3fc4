package dev.sitegen.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private static final String PAGE = " <html><script>alert(1)</script></html>";

    private static List<ProblemCode> codes(String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FileCheck check = new FileCheck(ContentSource.ofFiles(Map.of(path, bytes)));
        ContentFile file = new ContentFile(path, SitePath.of("a/b"), bytes.length);
        return check.check(file).stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/a.html",
                "assets/a.HTM",
                "assets/a.xhtml",
                "assets/a.b.shtml",
                "assets/a.mht",
                "assets/a.hta",
                "assets/a.svgz",
                "assets/a.xsl",
                "reports/work/2023/office/a.js",
                "pages/a.mjs"
            })
    void pagesAndProgramsAreRefusedByTheirNames(String path) throws IOException {
        assertEquals(List.of(Code.ACTIVE_FILE), codes(path, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assets/a.png", "assets/a.PDF", "assets/a.jpg", "assets/a", "assets/html", "assets/a.unknown"})
    void pagesUnderAnotherNameAreRefused(String path) throws IOException {
        assertEquals(List.of(Code.MISLABELLED_FILE), codes(path, PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assets/a.txt", "assets/a.csv", "assets/a.js", "assets/a.css", "assets/a.xls", "assets/a.doc"})
    void whatNoBrowserTakesForAPageMayHoldAnything(String path) throws IOException {
        assertEquals(List.of(), codes(path, PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/a.png", "assets/a.pdf", "assets/a", "assets/a.xml", "assets/a.bin"})
    void otherFilesAreLeftAlone(String path) throws IOException {
        assertEquals(List.of(), codes(path, "\u0089PNG <html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/a.svg", "assets/a.SVG"})
    void picturesAreLookedThrough(String path) throws IOException {
        assertEquals(List.of(), codes(path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertEquals(
                List.of(Code.ACTIVE_PICTURE),
                codes(path, "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        assertEquals(List.of(Code.MISLABELLED_FILE), codes(path, "GIF89a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/a.xml", "assets/a.kml"})
    void dataMayNotBePages(String path) throws IOException {
        assertEquals(List.of(), codes(path, "<rows/>"));
        assertEquals(List.of(Code.ACTIVE_PICTURE), codes(path, "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"));
    }
}
