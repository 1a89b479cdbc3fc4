package example.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnFactsTest {

    private static final Path CONTENT = Path.of("content");
    private static final String REPORT = "reports/work/2023/data.md";

    /** The content of the example, with something else in the place of a text of the report. */
    private static SiteGenerator generator(String text, String other) throws IOException {
        return generatorOf(REPORT, text, other);
    }

    private static SiteGenerator generatorOf(String path, String text, String other) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(CONTENT)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(CONTENT.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        String file = new String(files.get(path), StandardCharsets.UTF_8);
        files.put(path, file.replace(text, other).getBytes(StandardCharsets.UTF_8));
        return SiteGenerator.create(ContentSource.ofFiles(files)).withChecks(new InspectedRooms());
    }

    private static List<String> errors(SiteGenerator generator, Map<String, byte[]> site) throws IOException {
        BuildResult result = generator.build(
                BuildOptions.defaults(), (path, size, content) -> site.put(path, content.readAllBytes()));
        return result.diagnostics().stream()
                .map(problem -> problem.code().id())
                .filter(id -> !id.equals("SG503"))
                .toList();
    }

    @Test
    void theSiteShowsItsOwnFieldsAndReadsItsOwnUnit() throws IOException {
        SiteGenerator generator = generator("", "");
        Map<String, byte[]> site = new HashMap<>();
        assertEquals(List.of(), errors(generator, site));
        String page = new String(site.get("work/2023/data.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("所在片区") && page.contains("城东"), page);
        assertTrue(page.contains("<p class=\"open-data\">城东机房，数据已开放</p>"), page);
        assertEquals(
                new BigDecimal("2560"),
                generator
                        .load()
                        .reports()
                        .get(0)
                        .quantity("data.volume")
                        .orElseThrow()
                        .value());
    }

    @Test
    void aFieldThatTheCheckMissesKeepsItFromBeingPublished() throws IOException {
        Map<String, byte[]> site = new HashMap<>();
        assertEquals(List.of("X201"), errors(generator("inspected: 2023-11-08\n", ""), site));
        assertFalse(site.containsKey("work/2023/data.html"));
    }

    /** The type of the field is then not the one that the check reads. */
    @Test
    void aDeclarationThatIsWrongIsReportedAndTheCheckStillRuns() throws IOException {
        SiteGenerator generator = generatorOf("site.yaml", "type: date", "type: day");
        assertEquals(List.of("X201", "SG109"), errors(generator, new HashMap<>()));
    }

    @Test
    void figuresInTwoUnitsAreCompared() throws IOException {
        assertEquals(List.of("SG211"), errors(generator("归档[2TB]", "归档[3TB]"), new HashMap<>()));
    }

    @Test
    void aValueThatIsNotDeclaredIsAnError() throws IOException {
        assertEquals(List.of("SG109"), errors(generator("district: 城东", "district: 城北"), new HashMap<>()));
    }
}
