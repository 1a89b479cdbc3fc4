package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Tables of forms are looked through in either format. */
    @ParameterizedTest
    @CsvSource({"csv, 2:8, 2:22", "xlsx, 2:2, 2:4"})
    void anEntryThatOnlyATableNeedsIsNeeded(String format, String own, String total) throws IOException {
        String table = "reports/work/2023/office/cases." + format;
        String cells = "row,own,other,total\nclosed,13800138000,3,13800138003\n";
        byte[] bytes = format.equals("csv") ? cells.getBytes(StandardCharsets.UTF_8) : EditedContent.workbook(cells);
        Content content = Content.site()
                .with("forms/counter.yaml", EditedContent.form("件"))
                .withReport(2023, FRONT, "一、办理情况\n\n见下表。")
                .with(table, bytes);
        String site = SITE.replace("{name: 年度工作报告}", "{name: 年度工作报告, form: counter}");
        assertEquals(
                List.of(table + ":" + own + " SG741 TEXT_MOBILE", table + ":" + total + " SG741 TEXT_MOBILE"),
                problems(content.with("site.yaml", site)));
        String allowing = site + "personalData: {allow: [13800138000, \"13800138003\"]}\n";
        assertEquals(List.of(), problems(content.with("site.yaml", allowing)));
    }

    /** Code is shown as it is written: what would be markup elsewhere parts numbers, and hides none. */
    @ParameterizedTest
    @CsvSource({
        "联系电话：`13800138000`。, 5:7",
        "联系电话：``13800138000``。, 5:8",
        "联系电话：`tel 13800138000。, 5:11",
        "`a*b`，电话`2*13800138000`。, 5:12",
        "`](13800138000)`, 5:4",
    })
    void aNumberInCodeIsReportedWhereItIs(String text, String place) throws IOException {
        Content content = Content.site().withReport(2023, FRONT, text);
        assertEquals(List.of("reports/work/2023/office.md:" + place + " SG741 TEXT_MOBILE"), problems(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"编号`13800138000`", "`https://www.example.gov.cn/13800138000`", "`{#case-13800138000}`"})
    void codeThatIsNoNumberOfAPersonIsLeft(String text) throws IOException {
        assertEquals(List.of(), problems(Content.site().withReport(2023, FRONT, text)));
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
