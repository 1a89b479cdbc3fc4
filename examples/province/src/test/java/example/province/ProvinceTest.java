package example.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The province adds up what its counties have published. */
class ProvinceTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @TempDir
    Path temp;

    @BeforeEach
    void publishCounties() throws IOException {
        for (String county : List.of("jia", "yi")) {
            Path site = temp.resolve("target/counties").resolve(county);
            BuildResult result = SiteGenerator.create(Path.of("counties", county)).build(options(site));
            assertEquals(List.of(), result.diagnostics());
        }
        Path content = temp.resolve("content");
        Files.createDirectories(content);
        try (Stream<Path> files = Files.list(Path.of("content"))) {
            for (Path file : files.toList()) {
                Files.copy(file, content.resolve(file.getFileName()));
            }
        }
    }

    private static BuildOptions options(Path output) {
        return BuildOptions.into(output).withAsOf(TODAY).withStrict(true);
    }

    private BuildResult build() throws IOException {
        return SiteGenerator.create(temp.resolve("content")).build(options(temp.resolve("province")));
    }

    private String page(String path) throws IOException {
        return Files.readString(temp.resolve("province").resolve(path), StandardCharsets.UTF_8);
    }

    @Test
    void totalsAndLinksAreRight() throws IOException {
        BuildResult result = build();
        assertEquals(List.of(), result.diagnostics());
        String totals = page("data/totals.csv");
        assertTrue(totals.contains("review.closed,rule-of-law,2024,127,件,=,2,0\r\n"), totals);
        assertTrue(totals.contains("mediation.cases,rule-of-law,2024,599,件,>=,2,0\r\n"), totals);
        assertFalse(totals.contains("closeRate"), "a rate is never added up");
        String closed = page("sources/review.closed.html");
        assertTrue(closed.contains("https://jia.example.gov.cn/xxgk/rule-of-law/2024/county.html#review.closed"), closed);
        assertTrue(closed.contains("https://yi.example.gov.cn/xxgk/rule-of-law/2024/county.html#review.closed"), closed);
        assertTrue(page("sources/mediation.cases.html")
                .contains("https://yi.example.gov.cn/xxgk/indicators/mediation.cases.html"));
        assertTrue(page("index.html").contains("sources/index.html"));
    }

    @Test
    void aTamperedCountyIsNamedAndLeftOut() throws IOException {
        Path table = temp.resolve("target/counties/yi/data/indicators/review.closed.csv");
        Files.writeString(table, Files.readString(table).replace(",50,", ",90,"));
        BuildResult result = build();
        assertTrue(result.published());
        Diagnostic problem = result.diagnostics().get(0);
        assertEquals(Code.SOURCE_UNVERIFIED, problem.code());
        assertEquals("示例乙县", problem.arguments().get(0));
        assertTrue(page("data/totals.csv").contains("review.closed,rule-of-law,2024,77,件,=,1,1\r\n"));
        assertTrue(page("sources/index.html").contains("校验不符"));
        assertFalse(page("data/source_values.csv").contains("yi,"));
    }
}
