package dev.sitegen.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            for (Path golden : cases.filter(c -> Files.isDirectory(c.resolve("input")))
                    .sorted()
                    .toList()) {
                Site site = SiteGenerator.create(golden.resolve("input"))
                        .load(BuildOptions.defaults().withDrafts(true));
                documents.addAll(site.reports());
                documents.addAll(site.pages());
            }
        }
        return documents;
    }

    @Test
    void givesBackEveryFactOfEveryGoldenDocument() throws IOException {
        DocumentCodec codec = new DocumentCodec();
        List<Document> documents = documents();
        assertTrue(documents.size() > 50, () -> String.valueOf(documents.size()));
        for (Document document : documents) {
            Diagnostic reported = new Diagnostic(
                    Code.BAD_DATE, new SourcePosition("elsewhere.csv", 3, 5), List.of("二月三十", ""), "date: 二月三十");
            ParsedDocument parsed = new ParsedDocument(Optional.of(document), ContentHtml.EMPTY, List.of(reported));
            byte[] bytes = DocumentCodec.encode(document.source(), parsed).facts();
            ParsedDocument decoded = codec.decode(document.source(), bytes);
            assertEquals(parsed, decoded);
            assertArrayEquals(
                    bytes, DocumentCodec.encode(document.source(), decoded).facts());
        }
    }

    @Test
    void otherPagesSeeNoOtherPlaceAndNoOtherSummary() throws IOException {
        Report report = documents().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .filter(r -> !r.figures().isEmpty())
                .findFirst()
                .orElseThrow();
        Report moved = new Report(
                report.key(),
                report.source(),
                report.path(),
                report.title(),
                report.published(),
                report.front(),
                report.figures(),
                report.text(),
                new SourcePosition(report.source(), 99, 1),
                Map.of("title", new SourcePosition(report.source(), 98, 1)));
        assertEquals(shown(report), shown(moved));
        Report renamed = new Report(
                report.key(),
                report.source(),
                report.path(),
                report.title() + "（修订）",
                report.published(),
                report.front(),
                report.figures(),
                report.text(),
                report.position(),
                report.positions());
        assertNotEquals(shown(report), shown(renamed));
    }

    private static Fingerprint shown(Report report) {
        return DocumentCodec.encode(
                        report.source(), new ParsedDocument(Optional.of(report), ContentHtml.EMPTY, List.of()))
                .shown();
    }
}
