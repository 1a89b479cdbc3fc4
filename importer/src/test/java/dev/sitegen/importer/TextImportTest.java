package dev.sitegen.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.importer.account.ImportCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come in whole, with what they say of themselves, and nothing is guessed or overwritten. */
class TextImportTest {

    private static final String REPORT = """
            您当前的位置：首页 > 政府信息公开目录 > 法治政府建设年度报告

            示例县人民政府2023年法治政府建设情况报告

            日期：2024-02-18　来源：示例县司法局　字体：大 中 小

            　　2023年，我县坚持依法行政。现将情况报告如下。

            一、主要工作

            （一）加强监督。一是办理复议案件83件。二是办结77件。

            二、存在不足

            　　力量还不够。

            扫一扫在手机打开当前页
            """;

    @TempDir
    Path directory;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(directory);
    }

    @Test
    void theTextIsTakenAndThePageIsLeftOut() throws IOException {
        site.add(site.file("r.txt", REPORT));
        assertEquals("""
                ---
                title: 示例县人民政府2023年法治政府建设情况报告
                date: 2024-02-18
                source: 示例县司法局
                ---
                2023年，我县坚持依法行政。现将情况报告如下。

                一、主要工作

                （一）加强监督。一是办理复议案件83件。二是办结77件。

                二、存在不足

                力量还不够。
                """, site.report("rule-of-law/2023/shili.md"));
        assertTrue(site.note(ImportCode.BOILERPLATE).contains("扫一扫在手机打开当前页"));
        assertEquals(List.of(), site.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void everyUsualEncodingIsRead(String charset) throws IOException {
        site.add(site.file("r.txt", REPORT));
        String expected = site.report("rule-of-law/2023/shili.md");
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        Path other = Files.write(
                directory.resolve("o.txt"),
                (mark + REPORT).replace("\n", "\r\n").getBytes(Charset.forName(charset)));
        site.add(other);
        assertTrue(site.codes().contains(ImportCode.UNCHANGED));
        assertEquals(expected, site.report("rule-of-law/2023/shili.md"));
    }

    @Test
    void whatIsThereIsReplacedOnlyIfThatIsAskedFor() throws IOException {
        Path file = site.file("r.txt", REPORT);
        site.add(file);
        String first = site.report("rule-of-law/2023/shili.md");
        site.file("r.txt", REPORT.replace("77件", "78件"));
        site.add(file);
        assertTrue(site.note(ImportCode.EXISTS).contains("-Dsite-gen.overwrite=true"));
        assertTrue(site.note(ImportCode.EXISTS).contains("78件"));
        assertEquals(first, site.report("rule-of-law/2023/shili.md"));
        site.add(file, ImportOptions.defaults().withOverwrite(true));
        assertTrue(site.note(ImportCode.REPLACED).contains("+ （一）加强监督。一是办理复议案件83件。二是办结78件。"));
        assertTrue(site.report("rule-of-law/2023/shili.md").contains("78件"));
    }

    @Test
    void whatIsInDoubtIsNotWritten() throws IOException {
        site.add(site.file("r.txt", "虚构县水务局2022年至2023年工作总结\n\n本局开展了工作。\n"));
        assertTrue(site.note(ImportCode.COLUMN_IN_DOUBT).contains("-Dsite-gen.column="));
        assertTrue(site.note(ImportCode.YEAR_IN_DOUBT).contains("-Dsite-gen.year="));
        assertTrue(site.note(ImportCode.ORGANIZATION_IN_DOUBT).contains("-Dsite-gen.organization="));
        assertFalse(Files.exists(site.content().resolve("reports")));
        site.add(
                directory.resolve("r.txt"),
                ImportOptions.defaults()
                        .withColumn("年度工作计划")
                        .withYear("2023")
                        .withOrganization("司法局")
                        .withDate("2024年3月5日"));
        assertTrue(site.report("plans/2023/shili-justice.md").contains("date: 2024-03-05\n"));
    }

    @Test
    void aNameThatIsPartOfALongerOneIsNotMeant() throws IOException {
        site.add(site.file("r.txt", "示例县司法局直属中心2023年法治政府建设情况报告\n\n开展了工作。\n"));
        assertTrue(site.codes().contains(ImportCode.ORGANIZATION_IN_DOUBT));
        site.add(site.file("r.txt", "示例县人民政府办公室2023年法治政府建设情况报告\n\n开展了工作。\n"));
        assertTrue(site.note(ImportCode.RECOGNIZED).contains("shili-office"));
        Files.writeString(site.content().resolve("organizations.yaml"), "shili: {name: 示例县人民政府, kind: government}\n");
        site.add(site.file("r.txt", "虚构县水务局工作总结\n\n开展了工作。\n"));
        assertTrue(site.codes().contains(ImportCode.ORGANIZATION_IN_DOUBT));
    }

    @Test
    void theSignatureNamesTheOrganizationAndTheDay() throws IOException {
        site.add(site.file("r.txt", "2023年政府信息公开工作年度报告\n\n开展了工作。\n\n示例县司法局\n\n2024年1月25日\n"));
        String report = site.report("info-disclosure/2023/shili-justice.md");
        assertTrue(report.contains("date: 2024-01-25\n"), report);
        assertTrue(report.endsWith("示例县司法局\n\n2024年1月25日\n"), report);
        assertTrue(site.codes().contains(ImportCode.DATE_OF_ORIGIN));
    }

    @Test
    void aTitleBelowALineOfTheHeadIsFound() throws IOException {
        site.add(site.file("r.txt", "请各单位于月底前报送。\n示例县司法局\n2023年法治政府建设情况报告\n日期：2024-02-18\n\n开展了工作。\n"));
        assertEquals("请各单位于月底前报送。\n\n开展了工作。\n", site.text("rule-of-law/2023/shili-justice.md"));
    }

    @Test
    void thePaperOfAnOfficeIsNoPartOfTheTitle() throws IOException {
        site.add(site.file("r.txt", """
                示例县人民政府文件
                示例府〔2024〕5号
                示例县人民政府
                关于2023年度法治政府建设情况的报告
                市人民政府：
                2023年，我县坚持依法行政。
                示例县人民政府
                2024年1月20日
                抄送：市司法局。
                """));
        String report = site.report("rule-of-law/2023/shili.md");
        assertTrue(
                report.startsWith(
                        "---\ntitle: 示例县人民政府关于2023年度法治政府建设情况的报告\ndate: 2024-01-20\ndocumentNumber: 示例府〔2024〕5号\n"),
                report);
        assertTrue(report.contains("---\n市人民政府：\n\n2023年，我县坚持依法行政。\n"), report);
    }

    @Test
    void linesThatWereWrappedAreJoined() throws IOException {
        site.add(site.file("r.txt", """
                示例县司法局2023年法治政府建设情况报告

                　　2023年，示例县司法局坚持依法行政，扎实推进法治政府建
                设各项工作，完善制度，加强监督，提高服务水平，全年办理行
                政复议案件83件，办结77件，开展培训12场次，参加人员一千余
                人次，为全县经济社会发展提供了有力的法治保障，取得了成效。
                　　下一步继续努力。
                """));
        assertTrue(site.text("rule-of-law/2023/shili-justice.md").contains("法治政府建设各项工作，完善制度"));
        assertTrue(site.text("rule-of-law/2023/shili-justice.md").endsWith("取得了成效。\n\n下一步继续努力。\n"));
    }

    @Test
    void twoFilesThatAreOneReportAreReported() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("in"));
        Files.write(folder.resolve("a.txt"), REPORT.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.txt"), REPORT.replace("77件", "78件").getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("图.png"), new byte[10]);
        site.add(folder, ImportOptions.defaults().withOverwrite(true));
        assertTrue(site.note(ImportCode.SAME_REPORT).contains("a.txt"));
        assertTrue(site.report("rule-of-law/2023/shili.md").contains("77件"));
    }

    @Test
    void whatCannotBeReadIsReported() throws IOException {
        site.add(site.file("r.xyz", "文字"));
        assertEquals(List.of(ImportCode.UNKNOWN_FORMAT), site.codes());
        site.add(directory.resolve("none.txt"));
        assertEquals(List.of(ImportCode.NOT_FOUND), site.codes());
        site.add(site.file("r.txt", "\n \n"));
        assertEquals(List.of(ImportCode.NO_TEXT), site.codes());
        Files.writeString(site.content().resolve("site.yaml"), "name： 示例\n");
        site.add(site.file("r.txt", REPORT));
        assertEquals(List.of(ImportCode.UNSOUND_SITE), site.codes());
    }

    /** The site names pictures, pages and indicators, which are files beside it. */
    @Test
    void aSiteThatNamesOtherFilesIsSound() throws IOException {
        Path content = site.content();
        Files.writeString(
                Files.createDirectories(content.resolve("pages")).resolve("guide.md"), "---\ntitle: 指南\n---\n指南。\n");
        Files.writeString(
                Files.createDirectories(content.resolve("assets")).resolve("mark.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        Files.writeString(content.resolve("indicators.yaml"), "indicators:\n  review.closed: {name: 办结数, unit: 件}\n");
        Files.writeString(content.resolve("site.yaml"), """
                platform: {guide: pages/guide.md}
                filings:
                  partyMark: {link: "https://www.example.gov.cn/mark", image: assets/mark.svg}
                highlights: [review.closed]
                """, StandardOpenOption.APPEND);
        site.add(site.file("r.txt", REPORT));
        assertTrue(site.report("rule-of-law/2023/shili.md").contains("77件"), site.account()::toString);
    }

    @Test
    void rowsBetweenTabsAreATable() throws IOException {
        site.add(site.file("r.txt", """
                示例县司法局2023年法治政府建设情况报告
                日期：2024-02-18

                \t办理情况如下：

                指标\t件数\t比重（%）
                受理\t83\t100
                其中：办结\t77\t92.8
                \t以上不含转办。
                """));
        assertTrue(
                site.text("rule-of-law/2023/shili-justice.md")
                        .contains(
                                "| 指标 | 件数 | 比重（%） |\n|---|---|---|\n| 受理 | 83 | 100 |\n| 其中：办结 | 77 | 92.8 |\n\n以上不含转办。\n"),
                site.text("rule-of-law/2023/shili-justice.md"));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void manyFilesAreReportedInOrder() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("in"));
        for (int year = 2000; year < 2020; year++) {
            Files.writeString(folder.resolve(year + ".txt"), "示例县司法局" + year + "年法治政府建设情况报告\n\n开展了工作。\n");
        }
        List<String> order = new java.util.ArrayList<>();
        ImportSummary summary = Importer.of(site.content())
                .importFiles(
                        List.of(folder),
                        ImportOptions.defaults(),
                        (file, done, total) -> order.add(file.report().orElseThrow() + " " + done + "/" + total));
        assertEquals(new ImportSummary(20, 20, 0, List.of()), summary);
        assertEquals("reports/rule-of-law/2000/shili-justice.md 1/20", order.get(0));
        assertEquals("reports/rule-of-law/2019/shili-justice.md 20/20", order.get(19));
    }

    @Test
    void partsWithoutNumbersAreHeadings() throws IOException {
        site.add(
                site.file(
                        "a.txt",
                        "示例县司法局2023年法治政府建设情况\n现将工作情况报告如下：\n工作开展情况\n一是加强学习。组织学法12次。\n存在的不足\n执法人员不足。\n下步工作计划\n继续加强学习。\n示例县司法局\n2024年1月5日\n"));
        assertEquals("""
                现将工作情况报告如下：

                ## 工作开展情况

                一是加强学习。组织学法12次。

                ## 存在的不足

                执法人员不足。

                ## 下步工作计划

                继续加强学习。

                示例县司法局

                2024年1月5日
                """, site.text("rule-of-law/2023/shili-justice.md"));
    }

    @Test
    void aPartThatEndsInAMarkIsAHeadingAndAPointIsNone() throws IOException {
        site.add(site.file(
                "a.txt",
                "示例县司法局2023年法治政府建设情况\n一、主要做法及成效。\n全年开展培训12场次。\n二、存在问题：\n有三个方面。\n三、打算\n（一）学习。\n一、加强学法。\n二、加强培训。\n"));
        assertEquals(
                List.of("## 一、主要做法及成效。", "## 二、存在问题："),
                site.text("rule-of-law/2023/shili-justice.md")
                        .lines()
                        .filter(line -> line.startsWith("#"))
                        .toList());
    }

    @Test
    void theFirstErrorOfTheSiteIsNamed() throws IOException {
        Files.writeString(site.content().resolve("organizations.yaml"), "shili: {name: 示例县人民政府, kind: county}\n");
        site.add(site.file("a.txt", "示例县人民政府2023年法治政府建设情况报告\n全年开展培训12场次。\n"));
        String note = site.note(ImportCode.UNSOUND_SITE);
        assertTrue(note.contains("organizations.yaml:1:") && note.contains("SG1"), note);
    }
}
