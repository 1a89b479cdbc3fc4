package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile.Example;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The slips of clerks, one at a time, with the messages that they read in both languages: {@code spec/slips.txt}. */
class SlipSpecTest {

    /** Nobody reads more of what has one cause. */
    private static final int MOST = 3;

    /** Places of a sentence with nothing in them. */
    static final Pattern EMPTY =
            Pattern.compile("“”|''|（）|\\(\\)|—[ )，。]|[：:，,、] *[)）]|[：:，,] \\[SG|\\[\\[|]]|\\{[=*]?\\d}");

    private static final Map<String, String> SITE = Map.of(
            "site.yaml", """
                    name: 示例县人民政府
                    baseUrl: https://www.example.gov.cn/fzbg/
                    columns:
                      law: {name: 法治建设报告}
                      work: {name: 年度工作报告}
                    """,
            "organizations.yaml", """
                    county: {name: 示例县人民政府, kind: government}
                    justice: {name: 示例县司法局, kind: department, parent: county}
                    """,
            "indicators.yaml", """
                    case.accepted: {name: 案件受理数, unit: 件}
                    case.closed: {name: 案件办结数, unit: 件, better: higher}
                    case.rate: {name: 案件办结率, unit: "%", precision: 1}
                    checks:
                      - {id: rate, name: 办结率, rule: case.rate = case.closed / case.accepted}
                      - {id: most, name: 办结不多于受理, rule: case.closed <= case.accepted}
                    """,
            "reports/law/2022/county.md", report("示例县人民政府2022年法治建设报告", "2023-03-20", "72件", "66件", "91.7%"),
            "reports/law/2023/county.md",
                    report("示例县人民政府2023年法治建设报告", "2024-03-20", "80件", "76件", "95.0%")
                            + "\n见[去年的报告](../2022/county.md)。\n\n![三年的案件](cases.png)\n",
            "reports/law/2023/county/cases.png", "png",
            "reports/law/2023/justice.md", report("示例县司法局2023年法治建设报告", "2024-03-22", "61件", "58件", "95.1%"),
            "reports/work/2023/county.md", "---\ntitle: 示例县人民政府2023年工作报告\ndate: 2024-02-20\n---\n全年工作平稳。\n");

    private static String report(String title, String date, String accepted, String closed, String rate) {
        return """
                ---
                title: %s
                date: %s
                ---
                ## 复议

                受理[%s]{#case.accepted}，办结[%s]{#case.closed}，办结率[%s]{#case.rate}。
                """.formatted(title, date, accepted, closed, rate);
    }

    static Stream<Example> slips() {
        return SpecFile.examples("slips.txt", SlipSpecTest::messages);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void eachSlipHasItsMessages(Example slip) {
        assertEquals(slip.output(), messages(slip.input()));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void noSlipIsSilentAndNoneHasManyMessages(Example slip) {
        int count = problems(slip.input()).size();
        assertTrue(count >= 1 && count <= MOST, () -> count + " messages");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void noSentenceHasAnEmptyPlace(Example slip) {
        for (Diagnostic problem : problems(slip.input())) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String summary = problem.summary(locale);
                assertFalse(EMPTY.matcher(summary).find(), summary);
            }
        }
    }

    @Test
    void theSiteWithoutASlipHasNoMessage() {
        assertEquals(List.of(), problems(""));
    }

    @Test
    void mostKindsOfSlipsAreThere() {
        assertTrue(slips().count() >= 60);
    }

    private static String messages(String edits) {
        return problems(edits).stream()
                .map(problem -> problem.summary(Locale.SIMPLIFIED_CHINESE) + "\n    " + withoutPlace(problem) + "\n")
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String withoutPlace(Diagnostic problem) {
        return problem.message(Locale.ENGLISH) + " (" + problem.hint(Locale.ENGLISH) + ")";
    }

    /** The errors and warnings of the site after edits. */
    private static List<Diagnostic> problems(String edits) {
        Content content = Content.empty();
        for (Map.Entry<String, String> file : edited(edits).entrySet()) {
            content = content.with(file.getKey(), file.getValue());
        }
        try {
            return SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                    .filter(problem -> problem.severity() != Severity.INFO)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Edits the files of the site: a line with a path names the file; {@code -} and {@code +} before two lines are what is replaced
     * by what; {@code >} comes before its new path.
     */
    private static Map<String, String> edited(String edits) {
        Map<String, String> files = new TreeMap<>(SITE);
        String path = "";
        String old = "";
        for (String line : edits.lines().toList()) {
            String rest = line.substring(Math.min(2, line.length()))
                    .replace("\\n", "\n")
                    .replace("\\t", "\t");
            if (line.startsWith("- ")) {
                old = rest;
            } else if (line.startsWith("+")) {
                String text = files.get(path);
                assertTrue(text.contains(old), old);
                files.put(path, text.replace(old, rest));
            } else if (line.startsWith("> ")) {
                files.put(rest, files.remove(path));
            } else {
                path = line;
            }
        }
        return files;
    }
}
