package dev.sitegen.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusMakerTest {

    private static final int REPORTS = 30;

    /** A change of these digests makes new measurements incomparable with old ones. */
    @ParameterizedTest
    @CsvSource({
        "PLAIN, NONE, f4a6d16ae0a55965",
        "PLAIN, INLINE, 5f72e6268e01060e",
        "MARKDOWN, NONE, 076727955c5576fd",
        "MARKDOWN, INLINE, f9c0eced915f3a3a",
        "SHORT, INLINE, 2614790bcbbec753"
    })
    void isTheSameOnEveryMachine(Variant variant, Figures figures, String digest) throws Exception {
        assertEquals(digest, digest(make(new Corpus(REPORTS, 1, variant, figures))));
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, NONE", "PLAIN, INLINE", "MARKDOWN, NONE", "MARKDOWN, INLINE", "SHORT, NONE", "SHORT, INLINE"})
    void buildsStrictlyAndTwiceAlike(Variant variant, Figures figures, @TempDir Path directory) throws IOException {
        Corpus corpus = new Corpus(REPORTS, 1, variant, figures);
        SortedMap<String, String> first = build(corpus, directory.resolve("first"));
        SortedMap<String, String> second = build(corpus, directory.resolve("second"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertEquals(bytes, second.get(path), path));
    }

    private static SortedMap<String, String> build(Corpus corpus, Path output) throws IOException {
        BuildOptions options = BuildOptions.into(output).withStrict(true);
        BuildResult report =
                SiteGenerator.create(ContentSource.ofFiles(make(corpus))).build(options);
        assertEquals(List.of(), report.diagnostics());
        assertTrue(report.published());
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void anotherSeedGivesAnotherText() throws IOException {
        String path = "reports/rule-of-law/2019/shili-0001.md";
        byte[] one = make(new Corpus(REPORTS, 1, Variant.PLAIN, Figures.NONE)).get(path);
        byte[] two = make(new Corpus(REPORTS, 2, Variant.PLAIN, Figures.NONE)).get(path);
        assertNotEquals(new String(one, StandardCharsets.UTF_8), new String(two, StandardCharsets.UTF_8));
    }

    @Test
    void theNumberOfReportsIsExact() throws IOException {
        for (int reports : new int[] {1, 10, 11, 25}) {
            Corpus corpus = new Corpus(reports, 1, Variant.MARKDOWN, Figures.INLINE);
            SiteGenerator generator = SiteGenerator.create(ContentSource.ofFiles(make(corpus)));
            BuildResult report = generator.check(BuildOptions.defaults().withStrict(true));
            assertEquals(List.of(), report.diagnostics());
            assertEquals(reports, report.reports());
            assertEquals((reports + 9) / 10, generator.load().organizations().size());
        }
    }

    @Test
    void everyReportStatesEveryFigureAndEveryCheckHoldsSomewhere() throws IOException {
        Corpus corpus = new Corpus(REPORTS, 1, Variant.PLAIN, Figures.INLINE);
        var site = SiteGenerator.create(ContentSource.ofFiles(make(corpus))).load();
        assertEquals(80, site.indicators().size());
        for (Report report : site.reports()) {
            assertEquals(80, report.figures().size(), report.source());
        }
        Map<String, List<Outcome>> outcomes = site.reports().stream()
                .flatMap(report -> site.verdicts(report).stream())
                .collect(Collectors.groupingBy(
                        verdict -> verdict.rule().id(),
                        TreeMap::new,
                        Collectors.mapping(verdict -> verdict.outcome(), Collectors.toList())));
        assertEquals(21, outcomes.size());
        outcomes.forEach((rule, found) -> assertTrue(found.contains(Outcome.PASS), rule));
    }

    @Test
    void reportsAreAboutEighteenKilobytesLong() throws IOException {
        for (Variant variant : List.of(Variant.PLAIN, Variant.MARKDOWN)) {
            assertEquals(18_000, meanLength(variant), 2_000, variant.name());
        }
    }

    @Test
    void shortReportsHaveOneToTwoKilobytesAndThreeFigures() throws IOException {
        assertEquals(1_500, meanLength(Variant.SHORT), 500);
        Corpus corpus = new Corpus(REPORTS, 1, Variant.SHORT, Figures.INLINE);
        var site = SiteGenerator.create(ContentSource.ofFiles(make(corpus))).load();
        for (Report report : site.reports()) {
            assertEquals(3, report.figures().size(), report.source());
        }
    }

    private static double meanLength(Variant variant) throws IOException {
        Map<String, byte[]> files = make(new Corpus(REPORTS, 1, variant, Figures.INLINE));
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("reports/"))
                .mapToInt(file -> file.getValue().length)
                .average()
                .orElseThrow();
    }

    private static SortedMap<String, byte[]> make(Corpus corpus) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        CorpusMaker.make(corpus, files::put);
        return files;
    }

    private static String digest(SortedMap<String, byte[]> files) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.forEach((path, bytes) -> {
            digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
