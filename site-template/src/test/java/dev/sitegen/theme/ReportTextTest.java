package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of every report of the sample site: where a page shows it, there is nothing else. */
class ReportTextTest {

    private static final Path CONTENT = Path.of("../content");

    @Test
    void thePageHasTheTextOfTheFileAndNothingBetweenIt(@TempDir Path output) throws IOException {
        Path site = output.resolve("site");
        SiteGenerator generator = SiteGenerator.create(CONTENT);
        BuildResult built = generator.build(BuildOptions.into(site).withAsOf(LocalDate.of(2024, 4, 2)));
        assertTrue(built.published(), built.diagnostics()::toString);
        for (Report report : generator.load().reports()) {
            String written = Files.readString(CONTENT.resolve(report.source()));
            Element shown = Jsoup.parse(
                            Files.readString(site.resolve(report.path().value())))
                    .getElementById("UCAP-CONTENT");
            // Tables of a form come from files of their own.
            shown.select(".form-table").remove();
            assertEquals(withoutMarkup(written), withoutBlanks(shown.wholeText()), report.source());
        }
    }

    /** The words of a file, by the few kinds of markup that the sample has. */
    private static String withoutMarkup(String markdown) {
        String text = markdown.replaceFirst("(?s)\\A---\n.*?\n---\n", "")
                .replaceAll("!\\[[^]]*]\\([^)]*\\)", "")
                .replaceAll("(?m)^\\[\\^\\d+]:", "")
                .replaceAll("\\[\\^(\\d+)]", "$1")
                .replaceAll("\\{#[^}]*}", "")
                .replaceAll("\\[([^\\[\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\[([^\\[\\]]*)]", "$1")
                .replaceAll("(?m)^[|: -]+$", "")
                .replaceAll("[|]|\\*\\*", "")
                .replaceAll("(?m)^(#+|>|-|\\d+\\.)\\s", "");
        return withoutBlanks(text);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
