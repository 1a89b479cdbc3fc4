package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.model.Verdict.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The text of a real report, with the figures and the relations between them that were found in it by hand. It is no part
 * of the project and is looked for beside it; {@code -Dseed.directory=} names another place.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedReportTest {

    private static final String DIRECTORY = "seed.directory";
    private static final ReportKey KEY = new ReportKey("work", 2023, "office");
    private static final String FRONT = "title: 垫江县人民政府2023年法治政府建设情况报告\ndate: 2024-02-18";

    /** Number of lines before the text. */
    private static final int FRONT_LINES = 4;

    private static final Map<String, Qualifier> QUALIFIERS =
            Map.of("=", Qualifier.EXACT, "≥", Qualifier.AT_LEAST, ">", Qualifier.MORE_THAN, "≈", Qualifier.ABOUT);

    /** Relations that are rules as they are written. */
    private static final List<String> IN_THESE_WORDS = List.of(
            "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R11", "R12", "R13", "R14", "R15", "R16",
            "R17", "R19");

    /** Relations between dates, citations and ways of writing, or for which the report gives too little to state one. */
    private static final List<String> NOT_OF_FIGURES =
            List.of("R21", "R22", "R23", "R24", "R26", "R27", "R28", "R29", "R30");

    private List<NamedCsvRecord> figures;
    private Map<String, NamedCsvRecord> relations;
    private List<Diagnostic> diagnostics;
    private Report report;
    private List<Verdict> verdicts;

    @BeforeAll
    void build() throws IOException {
        Optional<Path> found = directory();
        assumeTrue(found.isPresent(), "the real report is not there");
        Path seed = found.get();
        figures = records(seed.resolve("figures-2023.csv"));
        relations = new LinkedHashMap<>();
        records(seed.resolve("relations-2023.csv")).forEach(row -> relations.put(row.getField("id"), row));
        Content content = Content.site()
                .with("indicators.yaml", dictionary())
                .withReport(KEY.year(), FRONT, marked(Files.readAllLines(text(seed))));
        SiteGenerator generator = SiteGenerator.create(content.source());
        diagnostics = generator.check(BuildOptions.defaults()).diagnostics();
        Site site = generator.load();
        report = site.report(KEY).orElseThrow();
        verdicts = site.verdicts(report);
    }

    /** Works from the folder of the module as from that of the project. */
    private static Optional<Path> directory() {
        String given = System.getProperty(DIRECTORY);
        if (given != null) {
            assertTrue(Files.isDirectory(Path.of(given)), given);
            return Optional.of(Path.of(given));
        }
        Path base = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return Stream.of("../shared/seed", "../../shared/seed")
                .map(base::resolve)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Path text(Path seed) throws IOException {
        try (Stream<Path> files = Files.list(seed)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static String id(NamedCsvRecord figure) {
        return "f." + figure.getField("id");
    }

    /** The text with every figure marked where the table has found it; figures that share their words share a mark. */
    private String marked(List<String> lines) {
        Map<Integer, TreeMap<Integer, Mark>> marks = new TreeMap<>();
        int lastNumber = 0;
        int last = 0;
        for (NamedCsvRecord figure : figures) {
            int number = Integer.parseInt(figure.getField("line")) - 1;
            String line = lines.get(number);
            String around = figure.getField("verbatim");
            String raw = figure.getField("raw");
            int from = line.indexOf(around, number == lastNumber ? last : 0);
            assertTrue(from >= 0, () -> around + " in line " + (number + 1));
            lastNumber = number;
            last = from;
            Matcher words = Pattern.compile("(?<![\\d.])" + Pattern.quote(raw) + "(?![\\d.])( ?"
                            + Pattern.quote(figure.getField("unit")) + ")?")
                    .matcher(line)
                    .region(from, from + around.length())
                    .useTransparentBounds(true);
            assertTrue(words.find(), () -> raw + " in " + around);
            marks.computeIfAbsent(number, n -> new TreeMap<>())
                    .computeIfAbsent(words.start(), start -> new Mark(words.group(), new ArrayList<>()))
                    .ids()
                    .add(id(figure));
        }
        List<String> marked = new ArrayList<>(lines);
        marks.forEach((number, ofLine) -> marked.set(number, marked(lines.get(number), ofLine)));
        return String.join("\n", marked);
    }

    private record Mark(String words, List<String> ids) {

        @Override
        public String toString() {
            String also = ids.size() == 1 ? "" : " also=" + String.join(",", ids.subList(1, ids.size()));
            return "[" + words + "]{#" + ids.get(0) + also + "}";
        }
    }

    private static String marked(String line, TreeMap<Integer, Mark> marks) {
        StringBuilder marked = new StringBuilder(line);
        marks.descendingMap()
                .forEach((start, mark) ->
                        marked.replace(start, start + mark.words().length(), mark.toString()));
        return marked.toString();
    }

    private String dictionary() {
        StringBuilder yaml = new StringBuilder();
        for (NamedCsvRecord figure : figures) {
            yaml.append("%s: {name: \"%s\", unit: \"%s\"}\n"
                    .formatted(id(figure), figure.getField("indicator"), figure.getField("unit")));
        }
        yaml.append("checks:\n");
        rules().forEach((id, rule) ->
                yaml.append("  - {id: %s, severity: warning, rule: \"%s\"}\n".formatted(id, rule)));
        return yaml.toString();
    }

    /** Every relation that a rule can say, most of them in the very words of the table. */
    private Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String relation : IN_THESE_WORDS) {
            String expression = relations.get(relation).getField("expression").split(" ", 2)[0];
            rules.put(
                    relation,
                    expression.replaceAll("\\b[nkN]\\b", "undisclosed").replaceAll("I\\d\\d", "f.$0"));
        }
        rules.put("R05-other", "f.I73 = f.I72 / f.I68");
        rules.put("R08-other", "f.I16 = undisclosed / 1388");
        rules.put("R10", "f.I67 - f.I68 = " + relations.get("R10").getField("computed"));
        rules.put("R18", "f.I54 < f.I55");
        for (NamedCsvRecord figure : figures) {
            if (figure.getField("unit").equals("%")) {
                rules.put("R20-least-" + figure.getField("id"), id(figure) + " >= 0");
                rules.put("R20-most-" + figure.getField("id"), id(figure) + " <= 100%");
            }
        }
        rules.put("R25", "f.I30 = previous.f.I30 + f.I29 - f.I35");
        return rules;
    }

    /** But for the two relations that are tried because they do not hold. */
    @Test
    void thePastedTextHasNoProblem() {
        assertEquals(
                Set.of("R05-other", "R08-other"),
                diagnostics.stream()
                        .filter(d -> d.severity() != Severity.INFO)
                        .map(d -> d.arguments().get(0))
                        .collect(Collectors.toSet()));
    }

    @Test
    void itHasEveryPartAndNothingIsLeftOver() throws IOException {
        Content site = Content.empty()
                .with("site.yaml", "name: 县\ncolumns: {rule-of-law: {name: 法治政府建设年度报告}}\n")
                .with("organizations.yaml", "office: {name: 县, kind: government}\n")
                .with(
                        "reports/rule-of-law/2023/office.md",
                        "---\n" + FRONT + "\n---\n"
                                + Files.readString(text(directory().orElseThrow())));
        List<ProblemCode> reported =
                SiteGenerator.create(site.source()).check(BuildOptions.defaults()).diagnostics().stream()
                        .map(Diagnostic::code)
                        .filter(code -> code != Code.PAGE_BOILERPLATE && code != Code.NO_BASE_URL)
                        .toList();
        assertEquals(List.of(), reported);
    }

    @Test
    void everyFigureIsReadAsByHand() {
        assertEquals(82, figures.size());
        assertEquals(82, report.figures().size());
        for (NamedCsvRecord row : figures) {
            Figure figure = report.figure(id(row)).orElseThrow();
            Quantity read = figure.quantity();
            assertEquals(new BigDecimal(row.getField("value")), read.value(), id(row));
            assertEquals(row.getField("unit"), read.unit(), id(row));
            assertEquals(QUALIFIERS.get(row.getField("qualifier")), read.qualifier(), id(row));
            assertTrue(figure.raw().startsWith(row.getField("raw")), figure.raw());
            assertEquals(
                    Integer.parseInt(row.getField("line")) + FRONT_LINES,
                    figure.position().line(),
                    id(row));
        }
    }

    @Test
    void everyRelationComesOutAsByHand() {
        for (Verdict verdict : verdicts) {
            String id = verdict.rule().id();
            NamedCsvRecord relation = relations.get(id.substring(0, 3));
            Outcome expected = switch (relation.getField("status")) {
                case "HOLDS", "DERIVABLE", "UNDERDETERMINED", "FEASIBLE", "LESS-LIKELY" -> Outcome.PASS;
                case "NOT-CHECKABLE" -> Outcome.NOT_ASSESSABLE;
                default -> throw new AssertionError(relation);
            };
            assertEquals(id.endsWith("-other") ? Outcome.FAIL : expected, verdict.outcome(), id);
            if (verdict.reason() == Reason.ONE_FITS) {
                assertEquals(wholeNumbers(relation), verdict.details(), id);
            } else if (verdict.reason() == Reason.SEVERAL_FIT) {
                assertEquals(wholeNumbers(relation), verdict.details().subList(1, 3), id);
            }
        }
        assertEquals(
                List.of("R05", "R06", "R07", "R08", "R09"),
                verdicts.stream()
                        .filter(v -> v.reason() == Reason.ONE_FITS || v.reason() == Reason.SEVERAL_FIT)
                        .map(v -> v.rule().id())
                        .toList());
    }

    /** The whole numbers that fit: {@code n=72}, {@code k=[1380]}, {@code k∈[11615,11626]}. */
    private static List<String> wholeNumbers(NamedCsvRecord relation) {
        String computed = relation.getField("computed").split(";")[0];
        return Pattern.compile("\\d+")
                .matcher(computed)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Equal numbers are no relation unless a rule says so. */
    @Test
    void everyRelationIsJudgedOnceAndNoOther() {
        assertEquals(
                List.copyOf(rules().keySet()),
                verdicts.stream().map(verdict -> verdict.rule().id()).toList());
        Set<String> declared = new TreeSet<>(NOT_OF_FIGURES);
        verdicts.forEach(verdict -> declared.add(verdict.rule().id().substring(0, 3)));
        assertEquals(new TreeSet<>(relations.keySet()), declared);
        assertEquals(30, relations.size());
    }
}
