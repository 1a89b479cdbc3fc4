package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title agrees with the path of its report in year and organization, or does not speak of them. */
class TitleTest {

    private static final Content SITE = Content.empty().with("site.yaml", """
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn/
            columns:
              work: {name: 年度工作报告}
              school: {name: 学年报告, yearEnds: 08-31}
              budget: {name: 预算, yearEnds: none}
            """).with("organizations.yaml", """
            shili: {name: 示例县, kind: other}
            county: {name: 示例县人民政府, kind: government}
            office: {name: 示例县人民政府办公室, kind: department, parent: county}
            justice: {name: 示例县司法局, kind: department, parent: county}
            health: {name: 示例县卫生健康局, kind: department, parent: county}
            aid: {name: 示例县法律援助中心, kind: institution, parent: justice}
            jia: {name: 示例县甲镇人民政府, kind: town, parent: county}
            english: {name: Example County, kind: other}
            """);

    private static List<Diagnostic> problems(String column, int year, String organization, String title, String date)
            throws IOException {
        String text = "---\ntitle: \"" + title + "\"\ndate: " + date + "\n---\n全年平稳。\n";
        Content content = SITE.with("reports/" + column + "/" + year + "/" + organization + ".md", text);
        return SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(each -> each.code() != Code.EMPTY_COLUMN)
                .toList();
    }

    private static List<Diagnostic> problems(String column, String organization, String title) throws IOException {
        return problems(column, 2023, organization, title, "2024-01-20");
    }

    @ParameterizedTest
    @CsvSource({
        "示例县司法局2022年法治政府建设情况报告, 2022, 2022",
        "示例县司法局二〇二二年法治政府建设情况报告, 2022, 2022",
        "示例县司法局二○一九年报告, 2019, 2019",
        "示例县司法局 2022 年度报告, 2022, 2022",
        "示例县司法局２０２２年报告, 2022, 2022",
        "2024年示例县司法局报告, 2024, 2024",
        "示例县司法局2015—2020年报告, 2015—2020, 2020",
        "示例县司法局2015-20年报告, 2015—2020, 2020",
        "示例县司法局2021年和2022年报告, '2021, 2022', 2022",
        "Justice Bureau 2022 report, 2022, 2022",
        "Justice Bureau: 2022, 2022, 2022",
        "Annual Report for 2022, 2022, 2022",
        "2022 Annual Report, 2022, 2022",
    })
    void anotherYearIsNamedWithItsPlace(String title, String words, String near) throws IOException {
        List<Diagnostic> problems = problems("work", "justice", title);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(Code.OTHER_YEAR_IN_TITLE, problems.get(0).code());
        assertEquals(2, problems.get(0).position().line());
        assertEquals(
                List.of(words, "2023", "reports/work/" + near + "/justice.md"),
                problems.get(0).arguments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例县司法局2023年法治政府建设情况报告",
                "示例县司法局法治政府建设年度报告",
                "示例县司法局2021—2025年报告",
                "示例县司法局2020至2023年报告",
                "示例县司法局二〇二三年报告",
                "示例县司法局2022年、2023年报告",
                "示例县司法局2023年工作总结和2024年工作计划",
                "示例县司法局关于〔2022〕12号文件的报告",
                "示例县司法局办理2000件实事的报告",
                "示例县司法局“十四五”和2035远景目标报告",
                "示例县司法局202212345号报告",
                "报告",
                "示例县司法局报告1900",
                "示例县司法局第2001号报告",
                "示例县司法局2022工作报告2023",
                "Justice Bureau on 2000 cases",
            })
    void aTitleOfTheYearOrOfNoneIsSilent(String title) throws IOException {
        assertEquals(List.of(), problems("work", "justice", title));
    }

    @ParameterizedTest
    @CsvSource({
        "school, 示例县司法局2022—2023学年报告, 0",
        "school, 示例县司法局2022学年报告, 0",
        "school, 示例县司法局2023/2024学年报告, 0",
        "school, 示例县司法局2020—2021学年报告, 1",
        "budget, 示例县司法局2024年预算, 0",
        "budget, 示例县司法局2022年预算, 0",
        "budget, 示例县司法局2020年预算, 1",
        "work, 示例县司法局2024年预算, 1",
    })
    void columnsWithOtherYearsTakeThoseBeside(String column, String title, int count) throws IOException {
        assertEquals(count, problems(column, "justice", title).size());
    }

    @ParameterizedTest
    @CsvSource({
        "justice, 示例县卫生健康局2023年法治政府建设情况报告, health",
        "justice, 示例县人民政府2023年法治政府建设情况报告, county",
        "county, 示例县司法局2023年法治政府建设情况报告, justice",
        "shili, 示例县司法局2023年法治政府建设情况报告, justice",
        "county, 示例县人民政府办公室2023年报告, office",
        "justice, 2023年示例县卫生健康局工作报告, health",
        "justice, 示例县 卫生健康局2023年报告, health",
        "justice, 示例县卫生健康局法治政府建设情况报告, health",
        "justice, Example County 2023 report, english",
    })
    void anotherOrganizationIsNamedWithItsPlace(String organization, String title, String meant) throws IOException {
        List<Diagnostic> problems = problems("work", organization, title);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(Code.OTHER_ORGANIZATION_IN_TITLE, problems.get(0).code());
        assertEquals(
                "reports/work/2023/" + meant + ".md",
                problems.get(0).arguments().get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "justice, 示例县司法局2023年报告",
        "shili, 示例县2023年报告",
        "county, 示例县人民政府2023年报告",
        "office, 示例县人民政府办公室2023年报告",
        "office, 示例县办公室2023年报告",
        "justice, 县司法局2023年报告",
        "justice, 2023年法治政府建设情况报告",
        "justice, 示例县人民政府司法局2023年报告",
        "aid, 示例县司法局法律援助中心2023年报告",
        "jia, 甲镇2023年报告",
        "jia, 示例县第一中学2023年报告",
        "justice, 示例县教育局2023年报告",
        "health, 示例县司法局、示例县卫生健康局2023年报告",
        "health, 关于示例县司法局2023年预算执行的审计报告",
        "jia, Example County Justice Bureau 2023 report",
    })
    void aTitleOfTheOrganizationOrOfNoneIsSilent(String organization, String title) throws IOException {
        assertEquals(List.of(), problems("work", organization, title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0024-03-20", "0202-03-20 09:00", "1024-03-20", "9999-01-01", "+12024-01-01 09:00"})
    void aDateOfAnotherAgeIsAnError(String date) throws IOException {
        List<Diagnostic> problems = problems("work", 2023, "justice", "示例县司法局2023年报告", date);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(Code.BAD_DATE, problems.get(0).code());
    }

    @Test
    void aKeyWithoutAValueIsReportedAtItsPlace() throws IOException {
        List<Diagnostic> problems = problems("work", 2023, "justice", "示例县司法局2023年报告", "");
        assertEquals(3, problems.get(0).position().line());
        assertEquals(List.of("date", "EMPTY_DATE"), problems.get(0).arguments());
    }
}
