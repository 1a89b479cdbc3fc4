package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites whose configuration and front matter are made to keep a reader busy. Each ends soon, in a site or in problems; with time
 * that grows faster than the input, each would take minutes.
 */
class HeavySiteTest {

    private static final int SECONDS = 30;
    private static final String SITE = "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn/\n";
    private static final String PARTS = "columns: {work: {name: 年度工作报告, sections: {parts: [%s]}}}";
    private static final String FRONT = "title: 报告\ndate: 2024-01-10";

    static Stream<Arguments> sites() {
        return Stream.of(
                site("words left over", "residue: {own: {words: [" + list(20_000, i -> "待核" + i) + "]}}", "SG730"),
                site("rules", "residue: {" + list(8_000, i -> "r" + i + ": {words: [待核" + i + "]}") + "}", "SG730"),
                site("patterns", "residue: {" + list(8_000, i -> "r" + i + ": {pattern: 待核" + i + "}") + "}", "SG730"),
                site("measures", "residue: {own: {measures: {" + list(9_000, i -> "件" + i + ": []") + "}}}", "SG730"),
                site("a long word", "residue: {own: {words: [" + "待".repeat(50_000) + "]}}", "SG731"),
                site("navigation", "navigation: [" + list(20_000, i -> "years") + "]", "SG730"),
                site("a long name", "owner: {organizer: " + "示例".repeat(40_000) + "}", "SG731"),
                site("filings", "filings: {icp: " + "示".repeat(80_000) + "}", "SG731"),
                report("figures", "figures: {" + list(9_000, i -> "a.b" + i + ": \"1\"") + "}", "SG141", "SG204"),
                report("quoted keywords", "keywords: [" + list(9_000, i -> "\"词" + i + "\"") + "]"),
                report("aliases", "aliases: [" + list(5_000, i -> "old/" + i + ".html") + "]"),
                Arguments.of(
                        "parts",
                        Content.site()
                                .with(
                                        "site.yaml",
                                        SITE + wrapped(PARTS.formatted(list(9_000, i -> "{title: 部分" + i + "}"))))
                                .withReport(2023, FRONT, "## 甲\n\n乙\n\n".repeat(5_000)),
                        List.of("SG415", "SG730")),
                Arguments.of(
                        "YAML that cannot be read, of many lines",
                        Content.oneReport()
                                .with("indicators.yaml", "a.b:\n  name: 甲\n" + "  # 乙\n".repeat(60_000) + "}\n"),
                        List.of("SG103")),
                Arguments.of("rows of a file", form(300, 1, 0, 60_000), List.of("SG224")),
                Arguments.of("rows of a form", form(3_000, 1, 0, 1), List.of("SG730")),
                Arguments.of("columns of a form", form(1, 3_000, 0, 1), List.of("SG730")),
                Arguments.of("identities", form(300, 1, 1_000, 1), List.of("SG730")),
                Arguments.of("checks", checks(5_000), List.of("SG210", "SG730")),
                Arguments.of("organizations", organizations(1_000, 5), List.of()));
    }

    private static Arguments site(String name, String line, String... codes) {
        Content site = Content.oneReport();
        return Arguments.of(
                name,
                site.with("site.yaml", SITE + wrapped(line) + "columns: {work: {name: 年度工作报告}}\n")
                        .withReport(2023, FRONT, "待核全年工作平稳。\n\n".repeat(5_000)),
                List.of(codes));
    }

    private static Arguments report(String name, String line, String... codes) {
        String front = FRONT + "\n" + wrapped(line).stripTrailing();
        return Arguments.of(name, Content.site().withReport(2023, front, "全年工作平稳。"), List.of(codes));
    }

    /** Lists in brackets with an item a line, since no line may be as long. */
    private static String wrapped(String line) {
        return line.replace(", ", ",\n  ") + "\n";
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    /** A site with a form, and a report whose file has rows that the form does not have. */
    private static Content form(int rows, int columns, int identities, int unknown) {
        String form = """
                form: own
                version: "1"
                name: 表
                from: 2020
                tables:
                  cases:
                    name: 表
                    columns: [%s]
                    rows: [%s]
                    identities: [%s]
                """.formatted(
                        lines(columns, i -> "{id: x" + i + ", label: 列" + i + "}"),
                        lines(rows, i -> "{id: a" + i + ", label: 行" + i + "}"),
                        lines(identities, i -> "{id: i" + i + ", name: 等, each: row, rule: x0 = x0}"));
        String csv = IntStream.range(0, unknown)
                .mapToObj(i -> "b" + i + ",1\n")
                .collect(Collectors.joining("", "row,x0\n", ""));
        return Content.oneReport()
                .with("site.yaml", SITE + "columns: {work: {name: 年度工作报告, form: own}}\n")
                .with("forms/own.yaml", form)
                .with("reports/work/2023/office/cases.csv", csv);
    }

    private static Content checks(int count) {
        String indicators = IntStream.range(0, 10_000)
                .mapToObj(i -> "a.b" + i + ": {name: 指标}\n")
                .collect(Collectors.joining());
        String checks = "checks: [" + lines(count, i -> "{id: c" + i + ", rule: a.c" + i + " = a.b1}") + "]\n";
        return Content.oneReport().with("indicators.yaml", indicators + checks);
    }

    private static String lines(int count, IntFunction<String> item) {
        return list(count, item).replace("}, ", "},\n        ");
    }

    private static Content organizations(int count, int aliases) {
        String all = IntStream.range(0, count)
                .mapToObj(i -> "o" + i + ": {name: 示例单位" + i + ", kind: department}\n")
                .collect(Collectors.joining());
        Content site = Content.site().with("organizations.yaml", all);
        for (int i = 0; i < count; i++) {
            String old = "aliases: [old/" + i + "/"
                    + list(aliases, j -> j + ".html").replace(", ", ", old/" + i + "/") + "]";
            site = site.with("reports/work/2023/o" + i + ".md", "---\n" + FRONT + "\n" + old + "\n---\n全年工作平稳。\n");
        }
        return site;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    @Timeout(SECONDS)
    void endsSoon(String name, Content content, List<String> codes) throws IOException {
        List<Diagnostic> found = SiteGenerator.create(content.source())
                .check(BuildOptions.defaults())
                .diagnostics();
        Map<String, Long> counts = new TreeMap<>(
                found.stream().collect(Collectors.groupingBy(d -> d.code().id(), Collectors.counting())));
        assertEquals(codes, List.copyOf(counts.keySet()), () -> found.get(0).toString());
        for (Code once : List.of(Code.TOO_MANY_ENTRIES, Code.TOO_LONG_VALUE, Code.YAML_SYNTAX)) {
            assertTrue(counts.getOrDefault(once.id(), 1L) == 1, once::id);
        }
    }
}
