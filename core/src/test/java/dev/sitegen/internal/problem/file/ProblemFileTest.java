package dev.sitegen.internal.problem.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.ProblemFormat;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemFileTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final SourcePosition PLACE = new SourcePosition("reports/work/2023/办公室 1.md", 7, 3);

    private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""), "src/test/resources/golden");

    private static JsonSchema sarif;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            sarif = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    static Stream<List<Diagnostic>> lists() {
        return Stream.of(
                List.of(),
                List.of(error()),
                List.of(Diagnostic.of(Code.MISPLACED_FILE, SourcePosition.ofFile("notes.txt"), "notes.txt")),
                List.of(
                        error(),
                        Diagnostic.of(Code.NOT_UTF8, new SourcePosition("a.md", 2, 0), "C4"),
                        Diagnostic.of(Code.OUTPUT_REFUSED, SourcePosition.ofFile("/srv/网站"), "FOREIGN", "index.html"),
                        Diagnostic.of(Code.OUTPUT_REFUSED, SourcePosition.ofFile("D:\\site gen"), "FOREIGN", "a"),
                        Diagnostic.of(OwnCode.info("X101"), SourcePosition.ofFile(""), "没有位置", "")),
                List.of(Diagnostic.of(OwnCode.error("X102"), new SourcePosition("a:b%#?.md", 1, 1), "\u0001\"", "写")));
    }

    private static Diagnostic error() {
        return Diagnostic.of(Code.UNKNOWN_KEY, PLACE, "tilte", "title", "NEAR").withSourceLine("  tilte: 报告");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListIsASoundLog(List<Diagnostic> problems) throws IOException {
        for (Locale language : List.of(CHINESE, Locale.ENGLISH)) {
            JsonNode log = sarif(problems, language);
            assertEquals(Set.of(), sarif.validate(log));
            assertEquals(problems.size(), log.at("/runs/0/results").size());
            assertEquals(
                    problems.size(), json(problems, language).get("diagnostics").size());
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoLog() throws IOException {
        JsonNode log = sarif(List.of(error()), CHINESE);
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
        assertEquals(1, sarif.validate(log).size());
    }

    @Test
    void aProblemIsWhereItIsInUtf16Units() throws IOException {
        JsonNode run = sarif(List.of(error()), CHINESE).at("/runs/0");
        assertEquals("utf16CodeUnits", run.get("columnKind").textValue());
        JsonNode place = run.at("/results/0/locations/0/physicalLocation");
        assertEquals(
                "reports/work/2023/%E5%8A%9E%E5%85%AC%E5%AE%A4%201.md",
                place.at("/artifactLocation/uri").textValue());
        assertEquals(
                "{\"startLine\":7,\"startColumn\":3,\"endColumn\":8}",
                place.get("region").toString());
        URI root = URI.create(run.at("/originalUriBaseIds/CONTENT/uri").textValue());
        assertEquals(
                "/site/reports/work/2023/办公室 1.md",
                root.resolve(place.at("/artifactLocation/uri").textValue()).getPath());
        assertEquals("UTF-8", run.at("/artifacts/0/encoding").textValue());
    }

    @Test
    void aFileOfAnotherEncodingHasNone() throws IOException {
        Diagnostic problem = Diagnostic.of(Code.NOT_UTF8, new SourcePosition("a.md", 2, 1), "C4");
        assertFalse(sarif(List.of(problem), CHINESE).at("/runs/0/artifacts/0").has("encoding"));
    }

    @Test
    void aRuleSpeaksTheLanguageOfTheSite() throws IOException {
        JsonNode chinese = sarif(List.of(error()), CHINESE).at("/runs/0/tool/driver/rules/0");
        JsonNode english = sarif(List.of(error()), Locale.ENGLISH).at("/runs/0/tool/driver/rules/0");
        assertEquals("未知的键", chinese.at("/shortDescription/text").textValue());
        assertEquals("unknown key", english.at("/shortDescription/text").textValue());
        assertEquals("error", english.at("/defaultConfiguration/level").textValue());
    }

    @Test
    void everyCodeHasItsWords() {
        for (Locale language : List.of(CHINESE, Locale.ENGLISH)) {
            ProblemTexts texts = new ProblemTexts(language);
            for (Code code : Code.values()) {
                assertNotEquals("", texts.meaning(code), code::id);
                assertNotEquals("", texts.mend(code), code::id);
            }
        }
    }

    @Test
    void aFingerprintStaysWhenTheLineMoves() throws IOException {
        Diagnostic twice = Diagnostic.of(
                        Code.UNKNOWN_KEY, new SourcePosition(PLACE.path(), 9, 3), "tilte", "title", "NEAR")
                .withSourceLine("  tilte: 报告");
        Diagnostic moved = Diagnostic.of(
                        Code.UNKNOWN_KEY, new SourcePosition(PLACE.path(), 70, 3), "tilte", "title", "NEAR")
                .withSourceLine("tilte: 报告");
        List<String> before = fingerprints(List.of(error(), twice));
        assertEquals(before.get(0), fingerprints(List.of(moved)).get(0));
        assertEquals(2, new HashSet<>(before).size());
        Diagnostic other =
                Diagnostic.of(Code.UNKNOWN_KEY, PLACE, "tilte", "title", "NEAR").withSourceLine("  tilte: 公告");
        assertNotEquals(before.get(0), fingerprints(List.of(other)).get(0));
    }

    private static List<String> fingerprints(List<Diagnostic> problems) throws IOException {
        List<String> prints = new ArrayList<>();
        sarif(problems, CHINESE)
                .at("/runs/0/results")
                .forEach(result -> prints.add(result.at("/partialFingerprints/primaryLocationLineHash")
                        .textValue()));
        return prints;
    }

    @Test
    void jsonHasTheMembersOfTheManual() throws IOException {
        JsonNode file =
                json(List.of(error(), Diagnostic.of(OwnCode.info("X101"), SourcePosition.ofFile(""), "无")), CHINESE);
        assertEquals(1, file.get("version").intValue());
        assertEquals("zh-CN", file.get("language").textValue());
        assertEquals(
                "{\"errors\":1,\"warnings\":0,\"infos\":1}", file.get("summary").toString());
        JsonNode first = file.at("/diagnostics/0");
        assertEquals(List.of("code", "severity", "file", "line", "column", "end", "message", "help"), names(first));
        assertEquals("{\"line\":7,\"column\":8}", first.get("end").toString());
        assertEquals(error().message(CHINESE), first.get("message").textValue());
        assertEquals(List.of("code", "severity", "message"), names(file.at("/diagnostics/1")));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void aHundredThousandProblemsAreWrittenInPieces() throws IOException {
        List<Diagnostic> problems = Collections.nCopies(100_000, error());
        int[] pieces = {0, 0};
        Appendable counting = new Appendable() {
            @Override
            public Appendable append(CharSequence text) {
                pieces[0]++;
                pieces[1] = Math.max(pieces[1], text.length());
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) {
                return append(text.subSequence(start, end));
            }

            @Override
            public Appendable append(char c) {
                return append(String.valueOf(c));
            }
        };
        for (ProblemFormat format : ProblemFormat.values()) {
            new ProblemFile(CHINESE, Optional.empty()).write(problems, format, counting);
        }
        assertTrue(pieces[0] > 1_000 && pieces[1] < 1 << 16, () -> pieces[0] + " pieces, " + pieces[1] + " characters");
    }

    @Test
    void theProblemsOfEveryGoldenCaseAreASoundLog() throws IOException {
        List<Path> cases;
        try (Stream<Path> all = Files.list(GOLDEN)) {
            cases = all.filter(c -> c.getFileName().toString().startsWith("bad-"))
                    .toList();
        }
        assertFalse(cases.isEmpty());
        for (Path golden : cases) {
            SiteGenerator generator = SiteGenerator.create(golden.resolve("input"));
            List<Diagnostic> problems = generator
                    .check(BuildOptions.defaults().withAsOf(LocalDate.of(2026, 11, 1)))
                    .diagnostics();
            StringBuilder out = new StringBuilder();
            generator.writeProblems(problems, ProblemFormat.SARIF, out);
            JsonNode log = new ObjectMapper().readTree(out.toString());
            assertEquals(Set.of(), sarif.validate(log), golden::toString);
            assertEquals(
                    IntStream.range(0, problems.size())
                            .mapToObj(i -> problems.get(i).code().id())
                            .toList(),
                    log.at("/runs/0/results").findValuesAsText("ruleId"));
        }
    }

    @Test
    void contentInMemoryHasNoRoot() throws IOException {
        StringBuilder out = new StringBuilder();
        SiteGenerator generator =
                SiteGenerator.create(Content.site().with("c.txt", "?").source());
        List<Diagnostic> problems = generator.check(BuildOptions.defaults()).diagnostics();
        assertTrue(problems.stream().anyMatch(p -> p.severity() == Severity.WARNING));
        generator.writeProblems(problems, ProblemFormat.SARIF, out);
        JsonNode log = new ObjectMapper().readTree(out.toString());
        assertEquals(Set.of(), sarif.validate(log));
        assertFalse(log.at("/runs/0").has("originalUriBaseIds"));
    }

    private static JsonNode sarif(List<Diagnostic> problems, Locale language) throws IOException {
        return read(problems, ProblemFormat.SARIF, language);
    }

    private static JsonNode json(List<Diagnostic> problems, Locale language) throws IOException {
        return read(problems, ProblemFormat.JSON, language);
    }

    private static JsonNode read(List<Diagnostic> problems, ProblemFormat format, Locale language) throws IOException {
        StringBuilder out = new StringBuilder();
        new ProblemFile(language, Optional.of(URI.create("file:///site/"))).write(problems, format, out);
        return new ObjectMapper().readTree(out.toString());
    }
}
