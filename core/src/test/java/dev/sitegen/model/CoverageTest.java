package dev.sitegen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.SpecFile;
import dev.sitegen.build.BuildOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published and missing reports of one set of reports on four days, against a table written by hand. */
class CoverageTest {

    private static final String SITE = """
            name: 示例县
            columns:
              rule-of-law: {name: 法治政府建设年度报告, sections: none}
              info-disclosure: {name: 政府信息公开年报, deadlines: {town: none, institution: 02-29}, from: 2022, sections: none}
              notices: {name: 通知}
            """;

    private static final String ORGANIZATIONS = """
            county: {name: 县, kind: government}
            justice: {name: 司法局, kind: department, parent: county}
            archive: {name: 档案局, kind: department, exempt: [rule-of-law]}
            town: {name: 甲镇, kind: town}
            street: {name: 乙街道, kind: subdistrict}
            new: {name: 数据局, kind: department, since: 2023-05-01}
            old: {name: 粮食局, kind: department, until: 2024-03-10}
            school: {name: 学校, kind: institution}
            """;

    private static final Map<String, String> PUBLISHED = Map.of(
            "rule-of-law/2022/county", "2023-03-31",
            "rule-of-law/2022/justice", "2023-04-17",
            "rule-of-law/2023/county", "2024-04-01",
            "rule-of-law/2023/town", "2024-01-09",
            "rule-of-law/2024/justice", "2025-02-28",
            "info-disclosure/2023/county", "2024-03-20",
            "info-disclosure/2023/old", "2024-01-31",
            "info-disclosure/2023/town", "2024-02-05",
            "info-disclosure/2023/school", "2024-02-29",
            "info-disclosure/2024/new", "2025-02-01");

    private static Coverage coverage(String asOf) throws IOException {
        Content content = Content.empty().with("site.yaml", SITE).with("organizations.yaml", ORGANIZATIONS);
        for (Map.Entry<String, String> report : new TreeMap<>(PUBLISHED).entrySet()) {
            String text = "---\ntitle: 报告\ndate: " + report.getValue() + "\n---\n正文。\n";
            content = content.with("reports/" + report.getKey() + ".md", text);
        }
        BuildOptions options = BuildOptions.defaults().withAsOf(LocalDate.parse(asOf));
        return SiteGenerator.create(content.source()).load(options).coverage().orElseThrow();
    }

    static Stream<SpecFile.Example> examples() {
        return SpecFile.examples("coverage.txt", CoverageTest::table);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatTheTableSays(SpecFile.Example example) {
        assertEquals(example.output(), table(example.input()));
    }

    private static String table(String asOf) {
        try {
            return table(coverage(asOf.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(Coverage coverage) {
        return coverage.columns().stream()
                .flatMap(column -> Stream.concat(
                        Stream.of(column.id() + " " + coverage.years(column)),
                        coverage.of(
                                        coverage.columns().get(0),
                                        coverage.years(column).get(0))
                                .map(Duty::organization)
                                .map(organization -> organization.id() + ": " + line(coverage, organization, column))))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Coverage coverage, Organization organization, Column column) {
        return coverage.of(organization, column).stream()
                .map(duty -> duty.state().key() + (duty.days() == 0 ? "" : " " + duty.days()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void countsAreThoseOfTheTable() throws IOException {
        Coverage coverage = coverage("2025-06-30");
        for (Column column : coverage.columns()) {
            for (int year : coverage.years(column)) {
                for (Duty.State state : Duty.State.values()) {
                    long counted = coverage.of(column, year)
                            .filter(duty -> duty.state() == state)
                            .count();
                    assertEquals(counted, coverage.counts(column, year).of(state));
                }
            }
        }
    }
}
