package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data in the files of a site; the golden case bad-personal has every kind of file. */
class PersonalDataTest {

    private static final Set<Code> CODES = Set.of(Code.PERSONAL_NUMBER, Code.PERSONAL_METADATA, Code.NOTHING_ALLOWED);
    private static final String SITE = """
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn/xxgk/
            columns:
              work: {name: 年度工作报告}
            """;
    private static final String FRONT = "title: 二〇二三年工作报告\ndate: 2024-01-10";

    private static List<String> problems(Content content) throws IOException {
        return SiteGenerator.create(content.source())
                .check(BuildOptions.defaults().withAsOf(LocalDate.of(2026, 11, 1)))
                .diagnostics()
                .stream()
                .filter(problem -> problem.code() instanceof Code code && CODES.contains(code))
                .map(PersonalDataTest::shown)
                .toList();
    }

    private static String shown(Diagnostic problem) {
        return problem.position() + " " + problem.code().id() + " "
                + problem.arguments().get(0);
    }

    private static Content allowing(String entries) {
        return Content.site().with("site.yaml", SITE + "personalData: {allow: [" + entries + "]}\n");
    }

    @Test
    void aNumberInATextIsReportedWhereItIs() throws IOException {
        Content content = Content.site().withReport(2023, FRONT, "联系电话：13800138000。");
        assertEquals(List.of("reports/work/2023/office.md:5:6 SG741 TEXT_MOBILE"), problems(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"13800138000\"", "13800138000", "138 0013 8000", "reports/work/2023/office.md"})
    void anEntryAllowsItsNumberOrItsFile(String entry) throws IOException {
        assertEquals(List.of(), problems(allowing(entry).withReport(2023, FRONT, "联系电话：13800138000。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13900139000", "pages/none.md", "李无此"})
    void anEntryThatNothingNeedsIsAWarning(String entry) throws IOException {
        List<String> found = problems(allowing(entry).withReport(2023, FRONT, "没有号码。"));
        assertEquals(List.of("site.yaml:5:24 SG163 " + entry), found);
    }

    @Test
    void theContactOfTheOwnerIsAllowed() throws IOException {
        Content content = Content.site().with("site.yaml", SITE + "owner: {contact: 示例县办公室 138-0013-8000}\n");
        assertEquals(List.of(), problems(content.withReport(2023, FRONT, "联系电话：13800138000。")));
    }

    @Test
    void aDraftIsNotPublished() throws IOException {
        Content content = Content.site().withReport(2023, FRONT + "\ndraft: true", "联系电话：13800138000。");
        assertEquals(List.of(), problems(content));
    }
}
