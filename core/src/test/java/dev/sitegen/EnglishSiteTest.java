package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in English: the parts of its reports, and no tag of a Chinese standard that nobody wrote. */
class EnglishSiteTest {

    private static final String SITE = """
            name: Sample County
            baseUrl: https://www.example.org/
            language: %s
            columns:
              rule-of-law: {name: Rule of law%s}
            """;

    private static final String REPORT = "reports/rule-of-law/2023/office.md";
    private static final String FRONT = "---\ntitle: Report\ndate: 2024-03-01\n---\n";

    @TempDir
    Path directory;

    @Test
    void partsHaveEnglishNames() throws IOException {
        Content content = content("en", "", """
                ## Measures and RESULTS

                ## Shortcomings

                ## Duty of the head

                ## Plans for next year

                None.
                """);
        assertEquals(List.of(), missing(content));
    }

    @Test
    void aMissingPartIsNamedInEnglish() throws IOException {
        List<List<String>> missing = missing(content("en", "", "## Measures and results\n\nNone.")).stream()
                .map(Diagnostic::arguments)
                .toList();
        assertEquals(3, missing.size());
        assertTrue(
                missing.contains(List.of("Shortcomings", "shortcoming, problem, weakness, difficult, challenge")),
                missing::toString);
    }

    @Test
    void chineseHeadingsDoOnAnEnglishSite() throws IOException {
        assertEquals(List.of(), missing(content("en", "", "一、成效\n\n二、问题\n\n三、第一责任人\n\n四、打算\n\n无。")));
    }

    @Test
    void chineseSitesKnowChinesePartsOnly() throws IOException {
        assertEquals(
                4,
                missing(content("zh-CN", "", "## Measures and results\n\nNone."))
                        .size());
    }

    @Test
    void aTypeIsThereOnlyWhereItIsSet() throws IOException {
        assertFalse(page(content("en", "", "None.")).contains("ColumnType"));
        assertTrue(page(content("en", ", type: Directory", "None.")).contains("content=\"Directory\""));
        assertTrue(page(content("zh-CN", "", "None.")).contains("content=\"信息公开目录\""));
    }

    private static Content content(String language, String keys, String text) {
        return Content.empty()
                .with("site.yaml", SITE.formatted(language, keys))
                .with("organizations.yaml", "office: {name: Sample Office, kind: department}\n")
                .with(REPORT, FRONT + text + "\n");
    }

    private static List<Diagnostic> missing(Content content) throws IOException {
        return SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(d -> d.code() == Code.MISSING_SECTION_WARNING)
                .toList();
    }

    private String page(Content content) throws IOException {
        SiteGenerator.create(content.source()).build(BuildOptions.into(directory.resolve("site")));
        return Files.readString(directory.resolve("site/rule-of-law/2023/office.html"));
    }
}
