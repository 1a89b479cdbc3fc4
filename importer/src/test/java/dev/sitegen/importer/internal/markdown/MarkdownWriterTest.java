package dev.sitegen.importer.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.document.Inline.Run;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Written Markdown is read back by site-gen as the same words. */
class MarkdownWriterTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办结[77件]{#review.closed}", "见[说明](附件.md)和[注]: 全文", "a*b*c 与 _d_ 和 `代码`", "# 号", "- 项", "+ 项", "> 引",
                "1. Item of a list", "2) Item of a list", "1. 中文条目不是列表而是一段话，所以写得长一些。", "---", "===", "~~~", "```java",
                "| 甲 | 乙 |", "<b>不是标签</b>", "A &amp; B &#35;", "<!-- 注 -->", "![图](x.png)", "反斜线\\*和\\\\", "[^1]不是脚注",
                "{#id} 与 {# id}", "https://www.example.gov.cn/a_b_c", "5*3*2 与 7*24小时", "a < b <c", ": 冒号", "数据{“x”}"
            })
    void aParagraphKeepsItsWords(String words) throws IOException {
        assertEquals(words.replaceAll("\\s", ""), published(new Paragraph(Words.of(words))));
    }

    @Test
    void boldWordsAndLinksKeepTheirWords() throws IOException {
        Words words = Words.of(List.of(
                new Run("根据", false, ""),
                new Run("《条例》*", true, ""),
                new Run("第3", false, ""),
                new Run("5", true, ""),
                new Run("条[甲]", false, "https://www.example.gov.cn/a (b)"),
                new Run("办理", true, "https://www.example.gov.cn/c")));
        assertEquals("根据《条例》*第35条[甲]办理", published(new Paragraph(words)));
    }

    @Test
    void headingsHaveTheLevelOfTheirNumber() {
        List<Block> blocks = List.of(
                new Heading(2, Words.of("一、工作")),
                new Heading(3, Words.of("（一）这是一个很长的标题，由样式设为标题，读者仍然应当看到它是一个标题而不是一个段落，因为它就是，毫无疑问就是标题")),
                new Heading(3, Words.of("（二）收件情况。")),
                new Heading(2, Words.of("没有编号")),
                new Heading(4, Words.of("没有编号的下级")),
                new Heading(2, Words.of("按外观识别"), true));
        assertEquals("""
                一、工作

                ### （一）这是一个很长的标题，由样式设为标题，读者仍然应当看到它是一个标题而不是一个段落，因为它就是，毫无疑问就是标题

                （二）收件情况。

                ## 没有编号

                #### 没有编号的下级

                ### 按外观识别
                """, MarkdownWriter.write(SourceDocument.of(blocks, new Facts())));
    }

    /** The words of the content HTML that site-gen makes, without blanks. */
    private String published(Block block) throws IOException {
        Path content = directory.resolve("content");
        Path report = content.resolve("reports/a/2023/b.md");
        Files.createDirectories(report.getParent());
        Files.writeString(content.resolve("site.yaml"), "name: 示例\ncolumns: {a: {name: 报告}}\n");
        Files.writeString(content.resolve("organizations.yaml"), "b: {name: 示例局, kind: other}\n");
        String front = new FrontMatterText()
                .add("title", "报告")
                .addBare("date", "2024-01-01")
                .text();
        Files.writeString(
                report,
                front
                        + MarkdownWriter.write(SourceDocument.of(
                                List.of(new Paragraph(Words.of("前面一段话。")), block, new Paragraph(Words.of("后面一段话。"))),
                                new Facts())));
        Path output = directory.resolve("site");
        var result = SiteGenerator.create(content).build(BuildOptions.into(output));
        assertEquals(
                List.of(),
                result.diagnostics().stream()
                        .filter(problem -> problem.position().path().startsWith("reports/"))
                        .toList());
        String html = Files.readString(output.resolve("a/2023/b.html"), StandardCharsets.UTF_8);
        String text = org.jsoup.Jsoup.parse(html)
                .getElementById("UCAP-CONTENT")
                .text()
                .replaceAll("\\s", "");
        return Stream.of(text)
                .map(all -> all.substring(all.indexOf("前面一段话。") + 6, all.indexOf("后面一段话。")))
                .findFirst()
                .orElseThrow();
    }
}
