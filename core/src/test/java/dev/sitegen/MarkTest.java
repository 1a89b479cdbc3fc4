package dev.sitegen;

import static dev.sitegen.MarkedSite.FRONT;
import static dev.sitegen.MarkedSite.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.FileChange;
import dev.sitegen.build.MarkCandidate.Reason;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals for the figures of a report, and marks written into its file. */
class MarkTest {

    @TempDir
    Path directory;

    private MarkedSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new MarkedSite(directory);
        site.write("organizations.yaml", """
                shili: {name: 示例县人民政府, kind: government}
                shili-jia: {name: 示例县甲镇人民政府, kind: town, parent: shili}
                """);
        site.write("indicators.yaml", """
                review.accepted: {name: 行政复议案件办理数, unit: 件, group: 行政复议, definition: 当年办理的行政复议案件数量}
                review.closed: {name: 行政复议案件办结数, unit: 件, group: 行政复议, definition: 办理的案件中已经办结的数量}
                review.closeRate: {name: 行政复议案件办结率, unit: '%', group: 行政复议}
                review.lost: {name: 复议后败诉数, unit: 件, group: 行政复议}
                aid.funds: {name: 企业获得的政策资金, unit: 元, group: 营商环境}
                exam.attendance: {name: 法治考试参考率, unit: '%', group: 学法}
                exam.passRate: {name: 法治考试合格率, unit: '%', group: 学法}
                files.good: {name: 良好案卷数, unit: 份, group: 执法}
                grid.patrols: {name: 网格员上门走访, unit: 次, group: 治理}
                """);
    }

    private MarkResult mark(boolean apply) throws IOException {
        return ContentEditor.of(site.content)
                .mark(
                        new MarkRequest(Optional.of("law"), Optional.of("示例县人民政府"), Optional.of("2024"), false, apply),
                        BuildOptions.defaults());
    }

    private List<MarkProposal> proposals(String text) throws IOException {
        site.write(REPORT, FRONT + text);
        MarkResult result = mark(false);
        assertEquals(List.of(), result.diagnostics());
        return result.proposals();
    }

    @Test
    void wordsOfTheDictionaryAreFoundInTheSentence() throws IOException {
        List<MarkProposal> found = proposals("一、主要工作\n\n办理行政复议案件83件，办结77件、办结率92.8%，复议后“零败诉”。\n");
        assertEquals(
                List.of(
                        "[83件]{#review.accepted}",
                        "[77件]{#review.closed}",
                        "[92.8%]{#review.closeRate}",
                        "[零]{#review.lost}"),
                found.stream().map(MarkProposal::mark).toList());
        MarkProposal first = found.get(0);
        assertEquals(REPORT + ":7:9", first.position().toString());
        assertEquals("办理行政复议案件83件，办结77件、办结率92.8%，复议后“零败诉”", first.sentence());
        assertEquals(Reason.WORDS, first.candidates().get(0).reason());
        assertEquals("当年办理的行政复议案件数量", first.candidates().get(0).evidence());
    }

    @Test
    void lastYearsSentenceDecides() throws IOException {
        site.write(
                "reports/law/2023/shili.md",
                FRONT.replace("2024", "2023") + "一、治理\n\n村（社区）干部入户[1200余次]{#grid.patrols}，送去温暖。\n");
        MarkProposal found = proposals("一、治理\n\n村（社区）干部入户1350余次，送去温暖。\n").get(0);
        assertEquals("[1350余次]{#grid.patrols}", found.mark());
        assertEquals(Reason.OWN_SENTENCE, found.candidates().get(0).reason());
        assertEquals(
                "2023 shili: 村（社区）干部入户1200余次，送去温暖", found.candidates().get(0).evidence());
        assertTrue(found.sure());
    }

    @Test
    void theSameSentenceOfAnotherOrganizationDecides() throws IOException {
        site.write(
                "reports/law/2023/shili-jia.md",
                FRONT.replace("2024", "2023") + "村（社区）干部入户[120次]{#grid.patrols}，送去温暖。\n");
        MarkProposal found = proposals("村（社区）干部入户1350次，送去温暖。\n").get(0);
        assertEquals(Reason.OTHER_SENTENCE, found.candidates().get(0).reason());
    }

    @Test
    void oneNumberOfTwoThingsIsMarkedForBoth() throws IOException {
        assertEquals(
                "[100%]{#exam.passRate also=exam.attendance}",
                proposals("组织法治考试，参考率、合格率均为100%。\n").get(0).mark());
    }

    @Test
    void aUnitThatMeansTheSameIsWrittenAsValueAndNotSure() throws IOException {
        MarkProposal found = proposals("其中良好案卷13件。\n").get(0);
        assertEquals("[13件]{#files.good value=13份}", found.mark());
        assertFalse(found.sure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目获评第二批全市示范项目。",
                "推行“一件事一次办”改革，落实行政执法“三项制度”，开展“千人联千企”活动。",
                "落实《实施纲要（2015—2020年）》《方案（2021—2025年）》。",
                "压实第一责任人职责。",
                "依据示府发〔2023〕12号文件办理，见示府办（2017）47号。",
                "自2023年12月31日起实施，3月5日、2023-01-05上线，2024年完成。",
                "办公地点在示例路83号3楼，电话000-00000000，热线12345。",
                "第77件、第3次会议，每月1日。",
                "每件3至5件，10-20件。",
                "详见https://www.example.gov.cn/83件/。",
                "全程`83件`为示例。"
            })
    void whatIsNoFigureStaysOut(String sentence) throws IOException {
        assertEquals(List.of(), proposals("一、行政复议案件办理\n\n" + sentence + "\n"));
    }

    @Test
    void whatIsPlannedIsNoFigure() throws IOException {
        assertEquals(List.of(), proposals("四、2025年工作安排\n\n办理行政复议案件90件。\n"));
    }

    @Test
    @Timeout(120)
    void linesOfAnyLengthAreRead() throws IOException {
        for (String part : List.of("《", "a", "[", "【77件】｛", "2023 ", "第", "1", "一", "办理行政复议案件83件，", "`")) {
            proposals(part.repeat(10_000 / part.length()) + "\n");
            proposals("2023" + " ".repeat(10_000) + part + "\n");
            ContentEditor.of(site.content).fix(false);
        }
    }

    @Test
    void marksThatAreThereStay() throws IOException {
        List<MarkProposal> found = proposals("办理行政复议案件[83件]{#review.accepted}，办结77件。全市【9件】｛＃review．closed｝。\n");
        assertEquals(List.of("77件"), found.stream().map(MarkProposal::words).toList());
    }

    @Test
    void anEntryThatIsMarkedIsProposedForTheSameNumberOnly() throws IOException {
        List<MarkProposal> found = proposals("办理行政复议案件[83件]{#review.accepted}。办理行政复议案件83件；办理行政复议案件85件。\n");
        assertEquals("[83件]{#review.accepted}", found.get(0).mark());
        assertFalse(
                found.get(1).mark().contains("review.accepted"), found.get(1).mark());
    }

    @ParameterizedTest
    @CsvSource({"办理行政复议案件83件, true", "收到行政复议案件83件, false", "全年行政复议案件办理83件, true"})
    void aSentenceOfAnotherActionIsNotSure(String sentence, boolean sure) throws IOException {
        MarkProposal found = proposals(sentence + "。\n").get(0);
        assertEquals("[83件]{#review.accepted}", found.mark());
        assertEquals(sure, found.sure(), found.candidates().toString());
    }

    @Test
    void onlyTheMarkIsWritten() throws IOException {
        String text = "\uFEFF" + (FRONT + "一、主要工作\n\n**办理行政复议案件83件**，全年走访企业12家。\n").replace("\n", "\r\n");
        site.write(REPORT, text);
        MarkResult listed = mark(false);
        assertFalse(listed.written());
        assertEquals(text, site.read(REPORT));
        FileChange change = listed.changes().get(0);
        assertEquals(
                List.of(
                        "--- " + REPORT,
                        "+++ " + REPORT,
                        "@@ 7 @@",
                        "-**办理行政复议案件83件**，全年走访企业12家。",
                        "+**办理行政复议案件[83件]{#review.accepted}**，全年走访企业12家。"),
                change.diff());
        assertTrue(mark(true).written());
        assertEquals(text.replace("83件", "[83件]{#review.accepted}"), site.read(REPORT));
        assertEquals(List.of(), mark(true).changes());
    }

    @Test
    void unknownNamesAreReported() throws IOException {
        MarkResult result = ContentEditor.of(site.content)
                .mark(
                        new MarkRequest(Optional.of("nothing"), Optional.empty(), Optional.of("last"), false, true),
                        BuildOptions.defaults());
        assertEquals(
                List.of(Code.UNKNOWN_COLUMN, Code.BAD_YEAR),
                result.diagnostics().stream()
                        .map(problem -> problem.code())
                        .sorted()
                        .toList());
    }

    @Test
    void aFileInAnotherEncodingIsLeft() throws IOException {
        site.write(REPORT, (FRONT + "办理行政复议案件83件。\n").getBytes(Charset.forName("GB18030")));
        MarkResult result = mark(true);
        assertEquals(List.of(), result.proposals());
    }
}
