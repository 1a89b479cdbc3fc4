package dev.sitegen.importer;

import static dev.sitegen.importer.WordFile.level;
import static dev.sitegen.importer.WordFile.numbered;
import static dev.sitegen.importer.WordFile.p;
import static dev.sitegen.importer.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.importer.account.ImportCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file comes in as Word and WPS show it. */
class WordImportTest {

    private static final String TITLE =
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + r("示例县司法局2023年法治政府建设情况报告") + "</w:p>" + p("日期：2024-02-18");

    @TempDir
    Path directory;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(directory);
    }

    private String imported(WordFile file) throws IOException {
        Path path = Files.write(directory.resolve("r.docx"), file.bytes());
        site.add(path, ImportOptions.defaults().withOverwrite(true));
        return site.text("rule-of-law/2023/shili-justice.md");
    }

    private List<ImportCode> refused(byte[] bytes) throws IOException {
        site.add(Files.write(directory.resolve("r.docx"), bytes));
        assertFalse(Files.exists(site.content().resolve("reports")));
        return site.codes();
    }

    @Test
    void aFileOfLibreOfficeIsTakenWhole() throws IOException {
        site.add(Path.of("src/test/resources/libreoffice/report.docx"));
        assertEquals("""
                ---
                title: 示例县甲镇人民政府2023年法治政府建设情况报告
                date: 2024-01-12
                written: 2024-01-12
                ---
                2023年，甲镇坚持依法行政[^1]，**开展培训**12场次，详见[实施方案](https://www.example.gov.cn/plan.html)。

                一、主要工作

                （一）加强制度建设

                制定制度5项，废止2项。

                （二）化解矛盾纠纷

                - 上门调解36次
                - 集中调解8次

                ①受理案件44件，全部登记在册。

                ②办结案件43件，结转一件。

                调解情况见下表。

                文本框里的说明文字。

                | 村 | 调解（次） 上门 | 调解（次） 集中 |
                |---|---|---|
                | 东村 | 20 | 5 |
                | 西村 | 16 | 3 |

                二、存在不足

                力量仍然不够。

                示例县甲镇人民政府

                2024年1月12日

                [^1]: 统计时间截至2023年12月31日。
                """, site.report("rule-of-law/2023/shili-jia.md"));
        assertTrue(site.codes().containsAll(List.of(ImportCode.TRACKED_CHANGES, ImportCode.COMMENTS)));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void automaticNumbersOfWordAreText() throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCountingThousand", "%1、", "") + level(1, "chineseCounting", "（%2）", "")
                + level(2, "decimal", "%3.", "") + level(3, "decimal", "（%4）", "")
                + level(4, "decimalEnclosedCircleChinese", "%5", "") + level(5, "decimal", "%1.%3", "<w:isLgl/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                + "</w:lvlOverride></w:num>";
        String text = imported(WordFile.of(TITLE
                        + p(numbered(1, 0), "甲")
                        + p(numbered(1, 1), "乙")
                        + p(numbered(1, 1), "丙")
                        + p(numbered(1, 2), "丁")
                        + p(numbered(1, 3), "戊")
                        + p(numbered(1, 4), "己")
                        + p(numbered(1, 5), "庚")
                        + p(numbered(1, 0), "辛")
                        + p(numbered(1, 1), "壬")
                        + p("不编号的一段。")
                        + p(numbered(1, 2), "癸")
                        + p(numbered(2, 0), "子")
                        + p(numbered(2, 0), "丑")
                        + p(numbered(9, 0), "寅"))
                .numbering(numbering));
        assertEquals(
                "一、甲 （一）乙 （二）丙 1.丁 （1）戊 ①己 1.1 庚 二、辛 （一）壬 不编号的一段。 1.癸 五、子 六、丑 寅",
                text.strip().replaceAll("\\s*\n\\s*", " "));
    }

    @Test
    void numberingOnStyleAndParagraphCountsOnceAsWpsWritesIt() throws IOException {
        String styles =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"1\"><w:name w:val=\"Normal\"/></w:style>"
                        + style("2", "heading 1", 0) + style("3", "heading 2", 1)
                        + "<w:style w:type=\"paragraph\" w:styleId=\"4\"><w:name w:val=\"自定义\"/><w:basedOn w:val=\"3\"/></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCounting", "第%1条", "<w:pStyle w:val=\"2\"/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"3\"/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String text = imported(WordFile.of(TITLE
                        + p("<w:pStyle w:val=\"2\"/>" + numbered(1, 0), "总则")
                        + p("<w:pStyle w:val=\"3\"/>" + numbered(1, 1), "目的")
                        + p("<w:pStyle w:val=\"3\"/>", "依据")
                        + p("<w:pStyle w:val=\"4\"/>", "范围")
                        + p("<w:pStyle w:val=\"3\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "不编号")
                        + p("<w:pStyle w:val=\"2\"/>", "附则"))
                .styles(styles)
                .numbering(numbering));
        assertEquals(
                "## 第一条 总则 （一）目的 （二）依据 （三）范围 ### 不编号 ## 第二条 附则", text.strip().replaceAll("\\s*\n\\s*", " "));
    }

    private static String style(String id, String name, int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"1\"/><w:pPr>"
                + "<w:numPr>" + (level == 0 ? "" : "<w:ilvl w:val=\"" + level + "\"/>")
                + "<w:numId w:val=\"1\"/></w:numPr>"
                + "<w:outlineLvl w:val=\"" + level + "\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>";
    }

    @Test
    void fieldsHiddenTextAndContentsAreNoText() throws IOException {
        String text = imported(WordFile.of(TITLE
                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                + p("目录") + p("一、主要工作\t1") + "</w:sdtContent></w:sdt>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("一、工作 1") + "</w:p>"
                + "<w:p>" + r("二、不足 2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:p>" + r("见第")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("12")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("页，")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://www.example.gov.cn/b\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("方案")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部文字</w:t></w:r>" + r("。") + "</w:p>"));
        assertEquals("见第页，[方案](https://www.example.gov.cn/b)。\n", text);
        assertTrue(site.note(ImportCode.HIDDEN_TEXT).contains("内部文字"));
        assertTrue(site.codes().contains(ImportCode.CONTENTS));
    }

    @Test
    void trackedChangesAreAccepted() throws IOException {
        String text = imported(WordFile.of(TITLE
                + "<w:p>" + r("办结") + "<w:del w:id=\"1\"><w:r><w:delText>70</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                + r("77") + "</w:ins>"
                + r("件。") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + r("前半句，") + "</w:p>" + p("后半句。")
                + "<w:moveFrom w:id=\"4\"/><w:tbl><w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr><w:tc>" + p("甲")
                + "</w:tc><w:tc>" + p("乙")
                + "</w:tc></w:tr></w:tbl>"));
        assertEquals("办结77件。\n\n前半句，后半句。\n", text);
        assertTrue(site.codes().contains(ImportCode.TRACKED_CHANGES));
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        String box = "<w:txbxContent>" + p("框内文字。") + "</w:txbxContent>";
        String text = imported(WordFile.of(TITLE + "<w:p>" + r("段落。")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:txbx>" + box
                + "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        assertEquals("段落。\n\n框内文字。\n", text);
    }

    @Test
    void mergedCellsKeepTheirWords() throws IOException {
        String text =
                imported(WordFile.of(TITLE + "<w:tbl><w:tr>" + cell("", "项目") + cell("<w:gridSpan w:val=\"2\"/>", "件数")
                        + "</w:tr><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "甲镇") + cell("", "受理")
                        + cell("", "12") + "</w:tr><w:tr>"
                        + cell("<w:vMerge/>", "") + cell("", "办结") + cell("", "11") + "</w:tr><w:tr>"
                        + cell("<w:gridSpan w:val=\"3\"/>", "合计23件") + "</w:tr></w:tbl>" + p("以上。")));
        assertEquals("""
                | 项目 | 件数 | |
                |---|---|---|
                | 甲镇 | 受理 | 12 |
                | | 办结 | 11 |
                | 合计23件 | | |

                以上。
                """, text);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    @Test
    void picturesAreFilesOrAreReported() throws IOException {
        String png =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图片 1\" descr=\"办理数\"/><a:graphic><a:blip r:embed=\"rId5\"/></a:graphic>"
                        + "</wp:inline></w:drawing></w:r>";
        String text = imported(WordFile.of(TITLE + "<w:p>" + png + "</w:p><w:p>" + png.replace("rId5", "rId6")
                        + r("文字。") + "</w:p>" + "<w:p>" + png.replace("r:embed=\"rId5\"", "r:link=\"rId7\"") + "</w:p>")
                .with("word/media/image1.png", new byte[] {1, 2})
                .with("word/media/image2.emf", new byte[] {1})
                .relation("rId5", "media/image1.png", false)
                .relation("rId6", "media/image2.emf", false)
                .relation("rId7", "file:///c:/a.png", true));
        assertEquals("![办理数](image-1.png)\n\n文字。\n", text);
        assertEquals(2, Files.size(site.content().resolve("reports/rule-of-law/2023/shili-justice/image-1.png")));
        assertTrue(site.note(ImportCode.PICTURE_FORMAT).contains("image2.emf"));
        assertTrue(site.note(ImportCode.EXTERNAL_IMAGE).contains("c:/a.png"));
    }

    @Test
    void footnotesHeadersAndMacrosAreTakenOrReported() throws IOException {
        String text = imported(WordFile.of(TITLE + "<w:p>" + r("办理案件") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + r("。") + "</w:p>")
                .part(
                        "footnotes.xml",
                        "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"-1\">" + p("线")
                                + "</w:footnote><w:footnote w:id=\"2\">" + p("含上年结转。") + "</w:footnote></w:footnotes>")
                .part("header1.xml", "<w:hdr>" + p("内部资料") + "</w:hdr>")
                .with("word/vbaProject.bin", new byte[] {1}));
        assertEquals("办理案件[^1]。\n\n[^1]: 含上年结转。\n", text);
        assertTrue(site.note(ImportCode.OUTSIDE_CONTENT).contains("内部资料"));
        assertTrue(site.note(ImportCode.EMBEDDED_OBJECT).contains("vbaProject.bin"));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void aFileMadeToDoHarmIsRefused() throws IOException {
        byte[] zeros = new byte[210_000_000];
        assertEquals(
                List.of(ImportCode.UNPACKS_TOO_LARGE),
                refused(WordFile.of(TITLE).with("word/big.xml", zeros).bytes()));
        String entity =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(
                List.of(ImportCode.DAMAGED),
                refused(WordFile.of("").with("word/document.xml", entity).bytes()));
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000);
        assertEquals(
                List.of(ImportCode.DAMAGED),
                refused(WordFile.of("")
                        .with("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + deep)
                        .bytes()));
        assertEquals(List.of(ImportCode.DAMAGED), refused("不是压缩文件".getBytes(StandardCharsets.UTF_8)));
    }
}
