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
}
