package dev.sitegen.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.importer.account.ImportCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a saved page comes in, without the page. */
class HtmlImportTest {

    private static final String PAGE = """
            <html><head><meta charset="utf-8"><title>2023年法治政府建设情况报告_示例县人民政府门户网站</title>
            <meta name="ArticleTitle" content="示例县司法局2023年法治政府建设情况报告">
            <meta name="PubDate" content="2024-01-30 10:21"><meta name="ContentSource" content="示例县司法局">
            <meta name="Author" content="null"></head><body>
            <div class="nav"><a href="/">首页</a><a href="/zwgk">政务公开专栏</a></div>
            <table><tr><td>索 引 号：</td><td>SL-2024-0012</td><td>发文字号：</td><td>示例司发〔2024〕2号</td></tr>
            <tr><td>成文日期：</td><td>2024年1月25日</td><td>有 效 性：</td><td>有效</td></tr></table>
            <div class="content"><h1>示例县司法局2023年法治政府建设情况报告</h1>
            <p>日期：2024-01-30 <a href="javascript:window.print()">打印</a></p>
            <div id="UCAP-CONTENT"><div class="TRS_Editor">
            <style>p{margin:0}</style>
            <p style="text-align:center"><b>示例县司法局</b></p>
            <p style="text-align:center"><b>2023年法治政府建设情况报告</b></p>
            <p>　　2023年，本局坚持<b>依法</b>行政，见<a href="https://www.example.gov.cn/a">实施方案</a>。<br>　　现将情况报告如下。</p>
            <p><strong><span>一、主要工作</span></strong></p>
            <p><strong>（一）加强监督。</strong>办理案件83件。</p>
            <ul><li>上门服务</li><li>集中培训</li></ul>
            <table><tr><th>单位</th><th colspan=2>件数</th></tr><tr><td rowspan=2>甲镇</td><td>受理</td><td>12</td></tr>
            <tr><td>办结</td><td>11|1</td></tr></table>
            <p><img src="./W020240130.png" alt="统计图"></p>
            <p style="display:none">内部备注请勿公开</p>
            <p>二、存在不足</p><p>力量不够。</p>
            </div></div></div>
            <div class="foot">主办：示例县人民政府办公室</div><script>alert("x")</script></body></html>
            """;

    @TempDir
    Path directory;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(directory);
    }

    @Test
    void aPageOfASystemOfAnOfficeIsTaken() throws IOException {
        site.add(site.file("p.html", PAGE));
        assertEquals("""
                ---
                title: 示例县司法局2023年法治政府建设情况报告
                date: 2024-01-30 10:21
                indexNumber: SL-2024-0012
                documentNumber: 示例司发〔2024〕2号
                written: 2024-01-25
                validity: 有效
                ---
                2023年，本局坚持**依法**行政，见[实施方案](https://www.example.gov.cn/a)。

                现将情况报告如下。

                一、主要工作

                **（一）加强监督。**办理案件83件。

                - 上门服务
                - 集中培训

                | 单位 | 件数 | |
                |---|---|---|
                | 甲镇 | 受理 | 12 |
                | | 办结 | 11\\|1 |

                二、存在不足

                力量不够。
                """, site.report("rule-of-law/2023/shili-justice.md"));
        assertTrue(site.note(ImportCode.HIDDEN_TEXT).contains("内部备注"));
        assertTrue(site.note(ImportCode.EXTERNAL_IMAGE).contains("W020240130.png"));
        assertTrue(site.note(ImportCode.OUTSIDE_CONTENT).contains("政务公开专栏"));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void aPageWithoutMarksIsReadByItsLargestText() throws IOException {
        site.add(site.file(
                "p.htm",
                PAGE.replaceAll("(?s)<meta name.*?>", "")
                        .replace("id=\"UCAP-CONTENT\"", "class=x1")
                        .replace("class=\"TRS_Editor\"", "class=x2")
                        .replace("class=\"content\"", "class=x3")
                        .replace("力量不够。", "力量不够。".repeat(40))));
        String report = site.report("rule-of-law/2023/shili-justice.md");
        assertTrue(report.contains("title: 示例县司法局2023年法治政府建设情况报告\ndate: 2024-01-30\n"), report);
        assertFalse(report.contains("主办："), report);
        assertTrue(report.contains("| 甲镇 | 受理 | 12 |"), report);
    }

    @Test
    void aPageThatTablesLayOutIsRead() throws IOException {
        String text = "　　2023年，本局坚持依法行政，全面履行职责，推动法治政府建设取得新成效。<br>　　<b>一、工作</b><br>　　开展督察，发现问题15个，全部整改到位，监督成效明显。";
        site.add(site.file("p.html", """
                <html><head><title>示例县司法局2023年法治政府建设工作情况报告-示例县人民政府网</title></head><body>
                <table><tr><td><a href="/">首页</a></td><td><a href="/1">政务公开</a></td></tr></table>
                <table><tr><td><ul><li>机构职能</li></ul></td><td><table>
                <tr><td align="center"><b>示例县司法局2023年法治政府建设工作情况报告</b></td></tr>
                <tr><td>发布时间：2024-01-25 09:30:00　信息来源：示例县司法局　浏览次数：<span>12</span>次</td></tr>
                <tr><td>%s</td></tr><tr><td>【<a>打印本页</a>】</td></tr></table></td></tr></table></body></html>
                """.formatted(text)));
        assertEquals("""
                ---
                title: 示例县司法局2023年法治政府建设工作情况报告
                date: 2024-01-25 09:30
                ---
                2023年，本局坚持依法行政，全面履行职责，推动法治政府建设取得新成效。

                一、工作

                开展督察，发现问题15个，全部整改到位，监督成效明显。
                """, site.report("rule-of-law/2023/shili-justice.md"));
    }

    @Test
    void theTitleInTheTextHasTheOrganizationThatTheTagLeavesOut() throws IOException {
        site.add(site.file(
                "p.html",
                PAGE.replace("ArticleTitle\" content=\"示例县司法局", "ArticleTitle\" content=\"")
                        .replace("content=\"示例县司法局\"", "content=\"本网\"")));
        assertTrue(site.report("rule-of-law/2023/shili-justice.md").contains("title: 示例县司法局2023年法治政府建设情况报告\n"));
    }

    @Test
    void picturesInThePageBecomeFiles() throws IOException {
        String image = "<img alt='图' src='data:image/png;base64,iVBORw0KGgo='>";
        site.add(site.file("p.html", PAGE.replace("<img src=\"./W020240130.png\" alt=\"统计图\">", image)));
        assertTrue(site.text("rule-of-law/2023/shili-justice.md").contains("![图](image-1.png)"));
        assertEquals(8, Files.size(site.content().resolve("reports/rule-of-law/2023/shili-justice/image-1.png")));
    }

    @Test
    void picturesThatABrowserSavedBesideThePageAreTaken() throws IOException {
        Path saved = Files.createDirectory(directory.resolve("报告_files"));
        Files.write(saved.resolve("图 1.png"), new byte[] {1, 2, 3});
        Files.write(directory.resolve("secret.png"), new byte[] {9});
        Path below = Files.createDirectory(directory.resolve("below"));
        site.add(site.file("p.html", PAGE.replace("./W020240130.png", "报告_files/%E5%9B%BE%201.png")));
        assertTrue(site.text("rule-of-law/2023/shili-justice.md").contains("![统计图](image-1.png)"));
        Path other = Files.writeString(below.resolve("p.html"), PAGE.replace("./W020240130.png", "../secret.png"));
        site.add(other, ImportOptions.defaults().withOverwrite(true));
        assertTrue(site.note(ImportCode.EXTERNAL_IMAGE).contains("统计图 (../secret.png)"));
    }

    @Test
    void captionsAndPreformattedLinesStay() throws IOException {
        site.add(site.file(
                "p.html",
                PAGE.replace(
                                "<table><tr><th>单位",
                                "<table style='font-weight:bold'><caption>表1 办理情况</caption><tr><th>单位")
                        .replace("<p>二、存在不足</p>", "<pre>二、存在不足\n　　第一段。\n　　第二段。</pre>")));
        String text = site.text("rule-of-law/2023/shili-justice.md");
        assertTrue(text.contains("\n表1 办理情况\n\n| 单位 | 件数 | |\n"), text);
        assertTrue(text.contains("\n二、存在不足\n\n第一段。\n\n第二段。\n\n力量不够。\n"), text);
    }

    @Test
    void aPageInGb18030IsRead() throws IOException {
        Path file = Files.write(
                directory.resolve("p.html"),
                PAGE.replace("utf-8", "gb2312").getBytes(java.nio.charset.Charset.forName("GB18030")));
        site.add(file);
        assertTrue(site.text("rule-of-law/2023/shili-justice.md").contains("二、存在不足"));
    }

    @Test
    void aPageOfAnyDepthIsRead() throws IOException {
        site.add(site.file(
                "p.html", PAGE.replace("<p>二、存在不足</p>", "<div>".repeat(50_000) + "深处" + "</div>".repeat(50_000))));
        assertTrue(site.text("rule-of-law/2023/shili-justice.md").contains("\n深处\n"));
    }

    @Test
    void aPageOfLibreOfficeIsRead() throws IOException {
        site.add(Path.of("src/test/resources/libreoffice/report.html"));
        String report = site.report("rule-of-law/2023/shili-jia.md");
        assertTrue(report.startsWith("---\ntitle: 示例县甲镇人民政府2023年法治政府建设情况报告\ndate: 2024-01-12\n"), report);
        assertTrue(report.contains("甲镇坚持依法行政[^1]，**开展培训**12场次"), report);
        assertTrue(report.contains("\n\n一、主要工作\n\n（一）加强制度建设\n\n"), report);
        assertTrue(report.contains("\n- 集中调解8次\n\n1. 受理案件44件，全部登记在册。\n2. 办结案件43件"), report);
        assertTrue(report.endsWith("\n\n[^1]: 统计时间截至2023年12月31日。\n"), report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Word
                "<a href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>[1]</span></a>|<div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'><span>[1]</span></a> 口径见说明。</p></div>",
                // LibreOffice
                "<a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a>|<div id='sdfootnote1'><p><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a>口径见说明。</p></div>",
                // Markdown processors and many systems
                "<sup id='fnref:1'><a href='#fn:1'>1</a></sup>|<hr><ol><li id='fn:1'>口径见说明。<a href='#fnref:1'>↩</a></li></ol>"
            })
    void footnotesAreNotes(String markAndNote) throws IOException {
        String mark = markAndNote.substring(0, markAndNote.indexOf('|'));
        String note = markAndNote.substring(markAndNote.indexOf('|') + 1);
        site.add(site.file(
                "p.html",
                "<h1>示例县司法局2023年法治政府建设年度报告</h1><p>日期：2024-01-12</p><div class='TRS_Editor'><p>全年办理案件83件" + mark
                        + "，办结77件，其余结转到下一年度继续办理。</p><p>报告完毕。</p>" + note + "</div>"));
        assertEquals(
                "全年办理案件83件[^1]，办结77件，其余结转到下一年度继续办理。\n\n报告完毕。\n\n[^1]: 口径见说明。\n",
                site.text("rule-of-law/2023/shili-justice.md"));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void linksWithinThePageAreNoFootnotes() throws IOException {
        site.add(site.file(
                "p.html",
                "<h1>示例县司法局2023年法治政府建设年度报告</h1><div class='TRS_Editor'><p><a href='#a'>1</a> 见下文。</p>"
                        + "<p id='a'>全年办理案件83件，办结77件。</p></div>"));
        assertEquals("1 见下文。\n\n全年办理案件83件，办结77件。\n", site.text("rule-of-law/2023/shili-justice.md"));
    }

    @Test
    void chaptersInHeadingsAreNotTheTitle() throws IOException {
        site.add(site.file(
                "p.html",
                "<title>文档</title><meta name='generator' content='Writer'><meta name='author' content='张三'>"
                        + "<p align='center'>示例县司法局2023年法治政府建设年度报告</p><ol><li><h1>2023年工作情况</h1></ol><p>全年办理案件83件。</p>"
                        + "<ol start='2'><li><h1>2024年工作计划</h1></ol><p>继续努力。</p>"));
        String report = site.report("rule-of-law/2023/shili-justice.md");
        assertTrue(report.startsWith("---\ntitle: 示例县司法局2023年法治政府建设年度报告\n"), report);
        assertFalse(report.contains("张三"), report);
        assertTrue(report.contains("## 2023年工作情况\n"), report);
    }

    @Test
    void aNumberedListBeginsWhereThePageBeginsIt() throws IOException {
        site.add(
                site.file(
                        "p.html",
                        "<h1>示例县司法局2023年法治政府建设年度报告</h1><p>主要工作：</p><ol start='3'><li>培训12场次</li><li value='7'>普法8场次</li><li>调解36次</li></ol>"));
        assertEquals("主要工作：\n\n3. 培训12场次\n7. 普法8场次\n8. 调解36次\n", site.text("rule-of-law/2023/shili-justice.md"));
    }

    @Test
    void aTableInACellStaysInTheCell() throws IOException {
        site.add(site.file(
                "p.html",
                "<h1>示例县司法局2023年法治政府建设年度报告</h1><p>情况如下。</p><table><tr><td>村</td><td>调解</td></tr>"
                        + "<tr><td>东村</td><td><table><tr><td>上门</td><td>20</td></tr><tr><td>集中</td><td>5</td></tr></table></td></tr>"
                        + "<tr><td>西村</td><td>3</td></tr></table>"));
        String report = site.report("rule-of-law/2023/shili-justice.md");
        assertTrue(report.contains("| 村 | 调解 |\n|---|---|\n| 东村 | 上门 20<br>集中 5 |\n| 西村 | 3 |\n"), report);
    }
}
