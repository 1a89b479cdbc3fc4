package dev.sitegen.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of a fixture is on the page that a build makes of it. */
class NothingIsLostTest {

    /** The line of the record, which is front matter. */
    private static final String RECORD = "发布日期：2024-01-20";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "libreoffice/report.docx, libreoffice/report.fodt, rule-of-law/2023/shili-jia",
        "forms/disclosure.docx, forms/disclosure.html, info-disclosure/2023/shili",
        "forms/disclosure.html, forms/disclosure.html, info-disclosure/2023/shili"
    })
    void everySentenceIsOnThePage(String file, String source, String report) throws IOException {
        Path resources = Path.of("src/test/resources");
        TestSite site = new TestSite(directory).add(resources.resolve(file));
        Path output = directory.resolve("site");
        assertTrue(SiteGenerator.create(site.content())
                .build(BuildOptions.into(output))
                .published());
        Document page = Jsoup.parse(Files.readString(output.resolve(report + ".html")));
        // Marks of footnotes are in no sentence of the source.
        page.select("sup").remove();
        String words = plain(page.selectFirst("h1").text()
                + page.getElementById("UCAP-CONTENT").text());
        List<String> lost = new ArrayList<>();
        sentences(resources.resolve(source))
                .filter(sentence -> !words.contains(sentence))
                .forEach(lost::add);
        lost.remove(RECORD);
        assertEquals(List.of(), lost, words);
    }

    /** The sentences of a fixture, read by no code of the importer. */
    private static Stream<String> sentences(Path source) throws IOException {
        String text = Files.readString(source);
        Document document =
                source.toString().endsWith(".html") ? Jsoup.parse(text) : Jsoup.parse(text, "", Parser.xmlParser());
        document.select(
                        "head, office|styles, office|automatic-styles, text|note-citation, office|annotation, text|tracked-changes")
                .remove();
        // A footnote is not in the sentence that its mark is in.
        List<String> notes = document.select("text|note-body").eachText();
        document.select("text|note").remove();
        return Stream.concat(
                        document.select("p, td, text|p, text|h").stream().map(element -> element.text()),
                        notes.stream())
                .flatMap(words -> Stream.of(words.split("(?<=[。；])")))
                .map(NothingIsLostTest::plain)
                .filter(sentence -> !sentence.isEmpty());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]", "");
    }
}
