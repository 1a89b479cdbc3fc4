package dev.sitegen;

import static dev.sitegen.MarkedSite.FRONT;
import static dev.sitegen.MarkedSite.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.MarkCandidate.Reason;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import dev.sitegen.build.ProposedCheck;
import dev.sitegen.build.ProposedEntry;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries and checks that a first report suggests for a dictionary that does not have them. */
class NewEntriesTest {

    @TempDir
    Path directory;

    private MarkedSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new MarkedSite(directory);
    }

    private MarkResult mark(boolean apply) throws IOException {
        return ContentEditor.of(site.content)
                .mark(
                        new MarkRequest(Optional.empty(), Optional.empty(), Optional.empty(), true, apply),
                        BuildOptions.defaults());
    }

    private MarkResult proposed(String text) throws IOException {
        site.write(REPORT, FRONT + text);
        MarkResult result = mark(false);
        assertEquals(List.of(), result.diagnostics());
        return result;
    }

    /** The names of the entries in a text, with their units. */
    private List<String> names(String text) throws IOException {
        return proposed(text).entries().stream()
                .map(entry -> entry.name() + (entry.unit().isEmpty() ? "" : " " + entry.unit()))
                .toList();
    }

    /** The rules of a text, with names in the place of ids. */
    private List<String> rules(String text) throws IOException {
        return rules(proposed(text));
    }

    private static List<String> rules(MarkResult result) {
        Map<String, String> names =
                result.entries().stream().collect(Collectors.toMap(ProposedEntry::id, ProposedEntry::name));
        return result.checks().stream()
                .map(ProposedCheck::rule)
                .map(rule -> List.of(rule.split("(?<=[ (])|(?=[)])|(?<=previous\\.)")).stream()
                        .map(word -> names.getOrDefault(word.strip(), word.strip()))
                        .collect(Collectors.joining(" ")))
                .map(rule -> rule.replace("previous. ", "previous.")
                        .replace("( ", "(")
                        .replace(" )", ")"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "受理政府信息公开申请77件 | 受理政府信息公开申请 件",
                "对26个乡镇（街道）和57个县级单位开展督察 | 乡镇（街道） 个; 县级单位 个",
                "全年累计抽取46份案卷进行评查 | 抽取案卷 份",
                "全县依申请事项1384项，其中“零跑动”事项覆盖率99.71% | 依申请事项 项; “零跑动”事项覆盖率 %",
                "上线53个主题套餐，全年累计办理8294件 | 上线主题套餐 个; 主题套餐办理 件",
                "帮助2600余家企业获得政策资金3500余万元 | 帮助企业 家; 企业获得政策资金 元",
                "满意率从最初的83%上升至97% | 满意率（最初） %; 满意率 %",
                "办理复议案件83件，办结77件、办结率92.8%，复议后“零败诉” | 办理复议案件 件; 复议案件办结 件; 复议案件办结率 %; 复议后败诉 件",
                "组织网上考试，参考率、合格率均为100% | 网上考试合格率 %; 网上考试参考率 %",
                "有效文件78件，其中县政府63件、部门15件 | 有效文件 件; 有效文件：县政府 件; 有效文件：部门 件",
                "收到申请66件，同比增长10%，其中网上申请40件，占60.6% | 收到申请 件; 收到申请（比上年增幅） %; 网上申请 件; 网上申请占比 %",
                "涉及医疗、水源等方面代表建议171件 | 代表建议 件",
                "合同的标的额超过200亿 | 合同的标的额 元",
                "投入资金1200万元，比上年减少50万元，下降4% | 投入资金 元; 投入资金（比上年增量） 元; 投入资金（比上年增幅） %"
            })
    void aNameIsTheNounPhraseOfTheNumber(String sentence, String expected) throws IOException {
        assertEquals(List.of(expected.split("; ")), names("一、工作情况\n\n" + sentence + "。\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目获评第二批全市示范项目。",
                "推行“一件事一次办”改革，落实“三项制度”，开展“千人联千企”活动。",
                "落实《实施纲要（2015—2020年）》，压实第一责任人职责。",
                "依据示府发〔2023〕12号文件，自2023年12月31日起实施，3月5日上线。",
                "地址：示例路83号3楼，邮编：000000，电话：0000-00000000，手机13000000000，热线12345。",
                "在5个工作日内答复，第77件、第3次会议，每件3至5件。"
            })
    void whatIsNoFigureGetsNoEntry(String sentence) throws IOException {
        assertEquals(List.of(), names("一、工作情况\n\n" + sentence + "\n"));
    }

    @Test
    void whatIsPlannedGetsNoEntry() throws IOException {
        assertEquals(
                List.of("办理案件 件"),
                names("## 一、情况\n\n### （一）复议\n\n办理案件83件。\n\n## 四、2025年工作安排\n\n### （一）复议\n\n办理案件90件。\n"));
    }

    @Test
    void idsAreThoseOfTheSectionAndGroupsItsHeading() throws IOException {
        MarkResult result = proposed("一、主要工作\n\n（一）加强行政复议。办理案件83件，办结77件。\n\n（二）规范执法。检查企业12家。\n");
        assertEquals(
                List.of("s1-1.01 加强行政复议", "s1-1.02 加强行政复议", "s1-2.01 规范执法"),
                result.entries().stream()
                        .map(entry -> entry.id() + " " + entry.group())
                        .toList());
        assertEquals("[83件]{#s1-1.01}", result.proposals().get(0).mark());
        assertEquals(
                Reason.NEW_ENTRY, result.proposals().get(0).candidates().get(0).reason());
    }

    @Test
    void theSameNumberOfTheSameThingIsOneEntry() throws IOException {
        MarkResult result = proposed("对26个乡镇（街道）开展督察。\n\n目前全县26个乡镇（街道）已承接实施。\n");
        assertEquals(1, result.entries().size());
        assertEquals(
                List.of("[26个]{#s0.01}", "[26个]{#s0.01}"),
                result.proposals().stream().map(MarkProposal::mark).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "有效文件78件，其中县政府63件、部门6件、乡镇9件 | 有效文件 = 有效文件：县政府 + 有效文件：部门 + 有效文件：乡镇",
                "抽取46份案卷，优秀31件，良好13件，合格2件 | 抽取案卷 = 案卷优秀 + 案卷良好 + 案卷合格",
                "承办建议171件、提案210件，共381件 | 提案等合计 = 承办建议 + 提案",
                "清理合同943个，其中民营企业合同806个 | 民营企业合同 <= 清理合同",
                "办理案件83件，办结77件 | 案件办结 <= 办理案件",
                "收到申请1000件。其中，网上申请823件，占82.3% | 网上申请 <= 收到申请; 网上申请占比 = 网上申请 / 收到申请",
                "满意率从83%提高到97% | 满意率 >= 满意率（原来）",
                "收到申请66件，同比增长10% | 收到申请（比上年增幅） = (收到申请 - previous.收到申请) / previous.收到申请",
                "收到申请66件，比上年增加6件 | 收到申请（比上年增量） = 收到申请 - previous.收到申请"
            })
    void aRelationThatTheSentenceStatesIsACheck(String sentence, String expected) throws IOException {
        assertEquals(List.of(expected.split("; ")), rules(sentence + "。\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有效文件78件，其中县政府63件、部门6件、乡镇10件",
                "办理案件77件，办结83件",
                "办理案件83件，办结77件，办结率95.8%",
                "满意率从97%提高到83%",
                "抽查5家，检查7家，整改12件",
                "接待群众300余人次，解答咨询200余人次"
            })
    void noRelationIsMadeUp(String sentence) throws IOException {
        assertEquals(
                List.of(),
                rules(sentence + "。\n").stream()
                        .filter(rule -> !rule.contains("县政府 <=") && !rule.equals("案件办结 <= 办理案件"))
                        .toList());
    }

    private List<String> problems() throws IOException {
        return SiteGenerator.create(site.content).check(BuildOptions.defaults()).diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code != Code.UNKNOWN_THEME && code != Code.NO_BASE_URL)
                .map(code -> code.id())
                .toList();
    }

    @Test
    void whatIsAcceptedIsWrittenAndChecked() throws IOException {
        site.write(REPORT, FRONT + "（一）复议。办理案件83件，办结77件、办结率92.8%。\n");
        assertTrue(mark(true).written());
        assertEquals("""
                # reports/law/2024/shili.md:5 办理案件83件
                s0-1.01:
                  name: 办理案件
                  unit: 件
                  group: 复议
                # reports/law/2024/shili.md:5 办结77件
                s0-1.02:
                  name: 案件办结
                  unit: 件
                  group: 复议
                # reports/law/2024/shili.md:5 办结率92.8%
                s0-1.03:
                  name: 案件办结率
                  unit: '%'
                  group: 复议

                checks:
                  # 办理案件83件，办结77件、办结率92.8%
                  - {id: s0-1.02.most, name: 案件办结不多于办理案件, rule: s0-1.02 <= s0-1.01}
                  # 办理案件83件，办结77件、办结率92.8%
                  - {id: s0-1.03.rate, name: 案件办结率, rule: s0-1.03 = s0-1.02 / s0-1.01}
                """, site.read("indicators.yaml"));
        assertEquals(FRONT + "（一）复议。办理案件[83件]{#s0-1.01}，办结[77件]{#s0-1.02}、办结率[92.8%]{#s0-1.03}。\n", site.read(REPORT));
        assertEquals(List.of(), problems());
        MarkResult again = mark(true);
        assertEquals(List.of(), again.proposals());
        assertEquals(List.of(), again.changes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatIsInTheDictionaryStaysAsItIs(String lineEnd) throws IOException {
        String before = "\uFEFF" + """
                # 指标
                x.old: {name: 旧指标, unit: 项}   # 不动

                # 核对
                checks:
                - {id: a, rule: x.old >= 0}
                # 到此为止
                """.replace("\n", lineEnd);
        site.write("indicators.yaml", before);
        site.write(REPORT, FRONT + "办理案件83件，办结77件。旧[1项]{#x.old}。\n");
        MarkResult result = mark(true);
        assertTrue(result.written());
        String after = site.read("indicators.yaml");
        assertEquals(before, after.replaceAll("(?s)# reports.*?(?=# 核对)", "").replaceAll("# 办理.*\r?\n.*\r?\n", ""));
        assertEquals(lineEnd.equals("\n"), after.indexOf('\r') < 0);
        assertEquals(after.split("\n").length, after.split(lineEnd).length);
        assertFalse(result.changes().get(0).diff().contains("-# 指标"));
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{}\n",
                "# 说明",
                "checks: []\n",
                "checks:\n",
                "x.a: {name: 甲}",
                "checks:\n    - {id: a, rule: 1 = 1}",
                "checks:\n\n  # 说明\n  - {id: a, rule: 1 = 1}\n"
            })
    void everyDictionaryThatIsWrittenInLinesIsAddedTo(String before) throws IOException {
        site.write("indicators.yaml", before);
        site.write(REPORT, FRONT + "办理案件83件，办结77件。\n");
        MarkResult result = mark(true);
        assertEquals(List.of(), result.diagnostics());
        assertTrue(result.written());
        assertTrue(site.read(REPORT).contains("[77件]{#s0.02}"), site.read(REPORT));
        assertTrue(site.read("indicators.yaml").contains("rule: s0.02 <= s0.01"), site.read("indicators.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x.a: {name: 甲}}\n", "checks: [{id: a, rule: 1 = 1}]\n"})
    void aDictionaryInBracketsIsLeft(String before) throws IOException {
        site.write("indicators.yaml", before);
        site.write(REPORT, FRONT + "办理案件83件，办结77件。\n");
        MarkResult result = mark(true);
        assertEquals(
                List.of(Code.ENTRIES_NOT_ADDED),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        assertFalse(result.written());
        assertEquals(before, site.read("indicators.yaml"));
        assertFalse(site.read(REPORT).contains("{#"));
    }

    @Test
    void oneEntryServesTheSameSentenceOfTheNextReport() throws IOException {
        site.write("reports/law/2023/shili.md", FRONT.replace("2024年", "2023年") + "全年走访企业12家，解决问题30个。\n");
        site.write(REPORT, FRONT + "全年走访企业15家，解决问题28个。\n");
        MarkResult result = mark(true);
        assertEquals(
                List.of("走访企业", "解决问题"),
                result.entries().stream().map(ProposedEntry::name).toList());
        assertEquals(FRONT + "全年走访企业[15家]{#s0.01}，解决问题[28个]{#s0.02}。\n", site.read(REPORT));
    }

    @Test
    void aFigureThatHasItsCheckGetsNoOther() throws IOException {
        site.write("reports/law/2023/shili.md", FRONT.replace("2024年", "2023年") + "抽取46份案卷，优秀31件，良好13件，合格2件。\n");
        site.write(REPORT, FRONT + "抽取40份案卷，优秀25件，良好13件，合格1件，不合格1件。\n");
        MarkResult result = mark(true);
        assertEquals(List.of(), result.diagnostics());
        assertEquals(1, result.checks().size());
    }

    @Test
    @Timeout(120)
    void linesOfAnyLengthAreRead() throws IOException {
        for (String part : List.of("其中办结83件，", "《", "占83%，", "从", "（含", "全年", "成功83件、", "等方面83件、", "办理83件，办结率83%，")) {
            proposed(part.repeat(10_000 / part.length()) + "\n");
        }
    }
}
