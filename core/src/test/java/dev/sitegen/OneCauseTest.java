package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.Preview;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.read.config.form.FormLibrary;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a file of the site is reported where it is, and not again for every report that depends on it. */
class OneCauseTest {

    private static final String SITE = """
            name: 示例县人民政府
            columns:
              work: {name: 年度工作报告}
              law: {name: 法治政府建设年度报告, sections: none}
            """;

    private static final String ORGANIZATIONS = """
            office: {name: 示例县办公室, kind: department}
            justice: {name: 示例县司法局, kind: department, parent: office}
            """;

    private static final String DICTIONARY = """
            review.accepted: {name: 受理数, unit: 件}
            review.closed: {name: 办结数, unit: 件}
            review.rate: {name: 办结率, unit: "%"}
            checks:
              - {id: rate, name: 办结率, rule: review.rate = review.closed / review.accepted}
            """;

    private static Content content() {
        Content content = Content.empty()
                .with("site.yaml", SITE)
                .with("organizations.yaml", ORGANIZATIONS)
                .with("indicators.yaml", DICTIONARY);
        for (String column : List.of("work", "law")) {
            for (int year = 2021; year <= 2023; year++) {
                content = content.with(path(column, year, "office"), report(year, "示例县办公室"))
                        .with(path(column, year, "justice"), report(year, "示例县司法局"))
                        .with("reports/%s/%d/justice/表.pdf".formatted(column, year), "%PDF-1.4 甲");
            }
        }
        return content;
    }

    private static String path(String column, int year, String organization) {
        return "reports/%s/%d/%s.md".formatted(column, year, organization);
    }

    private static String report(int year, String organization) {
        String attachments = organization.equals("示例县司法局") ? "attachments: [{file: 表.pdf}]\n" : "";
        return """
                ---
                title: %s%d年报告
                date: %d-01-20
                %snotes: {review.closed: 含上年结转}
                ---
                受理[40件]{#review.accepted}，[办结](#review.closed)[30件]{#review.closed}，办结率[75.0%%]{#review.rate}。
                """.formatted(organization, year, year + 1, attachments);
    }

    /** All that is reported, without what is said of a site that has no address. */
    private static List<Diagnostic> problems(Content content) throws IOException {
        SiteGenerator generator = SiteGenerator.create(content.source());
        List<Diagnostic> checked = generator.check(BuildOptions.defaults()).diagnostics();
        try (Preview preview = generator.preview(BuildOptions.defaults())) {
            assertEquals(checked, preview.report().diagnostics());
        }
        return checked.stream().filter(each -> each.severity() != Severity.INFO).toList();
    }

    private static Diagnostic only(Content content) throws IOException {
        List<Diagnostic> problems = problems(content);
        assertEquals(
                1,
                problems.size(),
                () -> problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        assertTrue(problems.get(0).message(Locale.CHINESE).length() > 3);
        assertTrue(problems.get(0).hint(Locale.ENGLISH).length() > 3);
        return problems.get(0);
    }

    @Test
    void theSiteIsSound() throws IOException {
        assertEquals(List.of(), problems(content()));
    }

    @ParameterizedTest
    @CsvSource({"indicators.yaml, GBK", "indicators.yaml, UTF-16", "organizations.yaml, GBK", "site.yaml, UTF-16"})
    void aFileInAnotherEncodingIsOneProblem(String file, String charset) throws IOException {
        String text = file.startsWith("i") ? DICTIONARY : file.startsWith("o") ? ORGANIZATIONS : SITE;
        Diagnostic problem = only(content().with(file, text.getBytes(Charset.forName(charset))));
        assertEquals(file, problem.position().path());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "review.accepted: | review.accepted： | SG103",
                "{name: 受理数 | {name：受理数 | SG103",
                "unit: 件} | unit: 件 | SG103",
                "checks: | checks： | SG103",
                "unit: \"%\" | unit: “%” | SG103",
                "unit: 件 | unit: 次 | SG202",
                ", unit: 件 | '' | SG202",
                "review.accepted: {name: 受理数, unit: 件} | review.accepted: 受理数 | SG106",
                "review.accepted: {name: 受理数, unit: 件} | review.accepted：{name: 受理数} | SG103",
                "review.accepted: { | review accepted: { | SG117",
                "review.accepted: { | review.acepted: { | SG204",
            })
    void aMistakeInTheDictionaryIsReportedThereAndOnce(String right, String wrong, String code) throws IOException {
        Diagnostic problem = only(content()
                .with(
                        "indicators.yaml",
                        DICTIONARY.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))));
        assertEquals(code, problem.code().id());
        assertEquals("indicators.yaml", problem.position().path());
    }

    @Test
    void anEmptyDictionaryIsOneProblem() throws IOException {
        assertEquals(
                "EMPTY", only(content().with("indicators.yaml", "")).arguments().get(2));
        assertEquals(
                "EMPTY", only(content().without("indicators.yaml")).arguments().get(2));
    }

    @Test
    void anEntryThatIsIndentedTooFarIsOneProblem() throws IOException {
        String indented = """
                review.accepted:
                  name: 受理数
                  unit: 件
                  review.closed:
                    name: 办结数
                    unit: 件
                review.rate: {name: 办结率, unit: "%"}
                """;
        Diagnostic problem = only(content().with("indicators.yaml", indented));
        assertEquals("SG105", problem.code().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "justice: { | justice：{ | SG103",
                "justice: {name: 示例县司法局, kind: department, parent: office} | justice: 示例县司法局 | SG106",
                "office: {name: 示例县办公室, kind: department} | office: 示例县办公室 | SG106",
                "office: {name: 示例县办公室, kind: department} | office：{name: 示例县办公室} | SG103",
                "justice: { | jus tice: { | SG117",
            })
    void whatNamesAnUnreadOrganizationIsNotJudged(String right, String wrong, String code) throws IOException {
        Diagnostic problem = only(content().with("organizations.yaml", ORGANIZATIONS.replace(right, wrong)));
        assertEquals(code, problem.code().id());
        assertEquals("organizations.yaml", problem.position().path());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law: {name: 法治政府建设年度报告, sections: none} | law：{name: 法治政府建设年度报告} | SG103",
                "law: {name: 法治政府建设年度报告, sections: none} | law: 法治政府建设年度报告 | SG106",
            })
    void whatNamesAnUnreadColumnIsNotJudged(String right, String wrong, String code) throws IOException {
        List<Diagnostic> problems = problems(content().with("site.yaml", SITE.replace(right, wrong)));
        List<Diagnostic> errors = problems.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), problems::toString);
        assertEquals(code, errors.get(0).code().id());
        assertEquals("site.yaml", errors.get(0).position().path());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 2", "name: 示例县人民政府¶colums:¶  work: {name: 年度工作报告}¶ | 1"})
    void withoutColumnsNoReportIsJudged(String site, int count) throws IOException {
        List<Diagnostic> problems = problems(content().with("site.yaml", site.replace('¶', '\n')));
        assertEquals(count, problems.size(), problems::toString);
        assertTrue(problems.stream().allMatch(each -> each.position().path().equals("site.yaml")));
    }

    @Test
    void anUnknownOrganizationIsReportedOnceForAllItsReports() throws IOException {
        Diagnostic problem = only(content().with("organizations.yaml", ORGANIZATIONS.replace("justice:", "justise:")));
        assertEquals(List.of("justice", "justise", "ONE", "SEVERAL", "6", "示例县司法局"), problem.arguments());
        assertEquals("reports/law/2021/justice.md", problem.position().path());
    }

    @Test
    void anEmptyListOfOrganizationsIsOneProblem() throws IOException {
        List<Diagnostic> errors = problems(content().with("organizations.yaml", "")).stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), errors::toString);
        assertEquals("organizations.yaml", errors.get(0).position().path());
        assertEquals("12", errors.get(0).arguments().get(4));
    }

    @Test
    void figuresInSeveralUnitsAreReportedWhereTheyAre() throws IOException {
        String wrong = report(2021, "示例县办公室").replace("40件", "40次");
        Diagnostic one = only(content().with(path("work", 2021, "office"), wrong));
        assertEquals(path("work", 2021, "office"), one.position().path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\ntitle: 报告\ndate: 2022-01-20\n"})
    void aReportWithoutFrontMatterAndTextIsOneProblem(String text) throws IOException {
        only(content().with(path("law", 2021, "justice"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title： 报告", "title: [报告", "\ttitle: 报告", "title: \"报告"})
    void filesBesideAReportThatCouldNotBeReadAreNotJudged(String front) throws IOException {
        String text = "---\n" + front + "\ndate: 2022-01-20\nattachments: [{file: 表.pdf}]\n---\n全年平稳。\n";
        Diagnostic problem = only(content().with(path("work", 2021, "justice"), text));
        assertEquals("SG103", problem.code().id());
    }

    @Test
    void aFormThatCannotBeReadIsOneProblem() throws IOException {
        String form = """
                form: own
                version: "1"
                name: 示例报表
                from: 2020
                tables:
                  cases:
                    name: 办理情况
                    unit: 件
                    columns:
                      - {id: all, label: 合计}
                    rows:
                      - {id: a, label: 受理}
                      - {id: b, label: 办结}
                """;
        String text = "---\ntitle: 示例县办公室2023年报告\ndate: 2024-01-20\n---\n受理[3件]{#own.cases.a.all}。\n";
        Content sound = content()
                .with("site.yaml", SITE + "  own: {name: 示例报表, form: own}\n")
                .with("forms/own.yaml", form)
                .with("reports/own/2023/office.md", text)
                .with("reports/own/2023/office/cases.csv", "row,all\na,3\nb,2\n");
        assertEquals(List.of(), problems(sound));
        for (String broken : List.of(
                form.replace("form:", "form："),
                form.replace("name: 办", "name：办"),
                form.replace("{id: a, label: 受理}", "{id: a, label: 受理"),
                form.replace("tables:", "tabels:"),
                form.replace("  cases:", "\tcases:"),
                form.replace("unit: 件", "unit: “件”"),
                form.replace("from: 2020", "from: 二〇"))) {
            List<Diagnostic> problems = problems(sound.with("forms/own.yaml", broken));
            assertTrue(!problems.isEmpty() && problems.size() <= 2, problems::toString);
            assertTrue(
                    problems.stream().allMatch(each -> each.position().path().equals("forms/own.yaml")),
                    problems::toString);
        }
        only(sound.with("forms/own.yaml", form.getBytes(Charset.forName("GBK"))));
        only(sound.with("forms/own.yaml", form.getBytes(StandardCharsets.UTF_16)));
        assertEquals(
                "SG129",
                only(sound.with("site.yaml", SITE + "  own: {name: 示例报表, form: owm}\n"))
                        .code()
                        .id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | SG223",
                "row,upheld,corrected,other,pending,total | SG224",
                "row,upheld,corrected,other,pending,total;甲,0,0,0,0,0;乙,0,0,0,0,0 | SG224",
                "row,upheld,corrected,other,pending,total;reconsideration,,,,,;lawsuitDirect,,,,,;lawsuitAfterReconsideration,,,,, | SG224",
                "row,upheld,corrected,other,pending,total,sum;reconsideration,0,0,0,0,0,0;lawsuitDirect,0,0,0,0,0,0;lawsuitAfterReconsideration,0,0,0,0,0,0 | SG223",
            })
    void aStatutoryTableThatIsNotFilledInIsOneProblem(String csv, String code) throws IOException {
        Diagnostic problem = only(withTables(csv.replace(';', '\n')));
        assertEquals(code, problem.code().id());
        assertEquals(
                "reports/open/2023/office/litigation.csv", problem.position().path());
    }

    @Test
    void aColumnThatLostItsFormIsOneProblem() throws IOException {
        Content content = withTables("row\n")
                .with("site.yaml", SITE + "  open: {name: 政府信息公开年报, sections: none}\n")
                .with("reports/open/2023/office/note.csv", "甲\n");
        List<Diagnostic> problems = problems(content);
        assertEquals(2, problems.size(), problems::toString);
        Diagnostic form = problems.get(1);
        assertEquals("site.yaml", form.position().path());
        assertEquals(
                "栏目“政府信息公开年报”没有写 form（报表），其报告的 3 个表格文件不会发布 (请在 site.yaml 的这一栏目里写上报表：open: {name: 政府信息公开年报, form: info-disclosure})",
                form.message(Locale.CHINESE) + " (" + form.hint(Locale.CHINESE) + ")");
        assertEquals(
                "column '政府信息公开年报' has no form, so 3 tables of its reports are not published (write the form into the column in site.yaml: open: {name: 政府信息公开年报, form: info-disclosure})",
                form.message(Locale.ENGLISH) + " (" + form.hint(Locale.ENGLISH) + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "since: 2024-05-01, 6 份 2021 至 2023 年, since: 2021-01-01",
        "until: 2020-05-01, 6 份 2021 至 2023 年, until: 2023-12-31"
    })
    void aWrongTimeOfAnOrganizationIsOneProblem(String key, String reports, String right) throws IOException {
        Diagnostic problem =
                only(content().with("organizations.yaml", ORGANIZATIONS.replace(", parent: office", ", " + key)));
        assertEquals("SG121", problem.code().id());
        assertEquals("organizations.yaml:2:1", problem.position().toString());
        assertTrue(problem.message(Locale.CHINESE).contains(reports), problem::toString);
        assertTrue(problem.hint(Locale.CHINESE).contains(right), problem::toString);
        assertTrue(problem.hint(Locale.ENGLISH).contains(right), problem::toString);
    }

    @Test
    void fewEmptyCellsAreReportedOneByOne() throws IOException {
        List<Diagnostic> problems = problems(withTables("""
                row,upheld,corrected,other,pending,total
                reconsideration,,0,0,0,0
                lawsuitDirect,0,0,,0,0
                lawsuitAfterReconsideration,0,0,0,0,0
                """));
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.stream().allMatch(each -> each.code().id().equals("SG225")));
    }

    /** A report with the tables of a form, of which all but one have zeros only. */
    private static Content withTables(String litigation) throws IOException {
        Content content = content()
                .with("site.yaml", SITE + "  open: {name: 政府信息公开年报, form: info-disclosure, sections: none}\n")
                .with("reports/open/2023/office.md", "---\ntitle: 报告\ndate: 2024-01-20\n---\n全年平稳。\n");
        for (Form form : FormLibrary.shipped().all()) {
            for (FormTable table : form.isFor(2023) ? form.tables() : List.<FormTable>of()) {
                content = content.with("reports/open/2023/office/" + table.id() + ".csv", zeros(table));
            }
        }
        return content.with("reports/open/2023/office/litigation.csv", litigation);
    }

    private static String zeros(FormTable table) {
        StringBuilder csv = new StringBuilder("row");
        table.columns().forEach(column -> csv.append(',').append(column.id()));
        for (FormLine row : table.rows()) {
            csv.append('\n').append(row.id());
            Map<String, FormCell> cells = table.cellsByRow().get(row.id());
            table.columns().forEach(column -> csv.append(cells.containsKey(column.id()) ? ",0" : ","));
        }
        return csv.append('\n').toString();
    }

    @Test
    void wordsThatMarkWhatIsToBeWrittenAreReportedOnce() throws IOException {
        String text = "---\ntitle: 报告\ndate: 2022-01-20\n---\n（待补充）\n\n甲\n\n（待补充）\n";
        Diagnostic problem = only(content().with(path("law", 2021, "office"), text));
        assertEquals("SG417", problem.code().id());
        assertEquals(List.of("2", "5, 9"), problem.arguments().subList(3, 5));
    }
}
