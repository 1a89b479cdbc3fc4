package dev.sitegen.internal.parse.markdown.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.Mutator;
import dev.sitegen.internal.parse.markdown.Markdown;
import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Chars;
import dev.sitegen.internal.read.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sparing a paragraph the parser changes nothing: the tree is the same, node by node, with every offset. */
class PlainBlocksTest {

    private static final List<String> LINES = List.of(
            "",
            "一是扎实推进法治督察，开展实地督察和书面督察两种方式。",
            "　　全县办理行政复议案件77件，办结率92.8%，同比上升3.1个百分点。",
            "（一）强化行政权力的制约和监督，确保权力在阳光下运行",
            "“最多跑一次”改革持续深化，上线39个主题套餐（含县级）。",
            "短句。",
            "**总体情况**：全县主动公开政府信息**6918条**，详见下表。",
            "这一段有**加粗**的字，**第二处**也是，**“第三处”**在引号里。",
            "前**（一）**后，根据**《条例》**的规定，**重点：**后面。",
            "这里**没有关上的粗体，后面都是普通的文字。",
            "***三颗星***和****四颗星****，以及** 空格 **也要看。",
            "**a**b**c**d，a**“b”**c，1**2**3，粗**细**粗**细**粗",
            "- **一项**加粗的列表文字，写得比较长，超过十六个字符。",
            "- 短项",
            "-没有空格的一项，写得比较长，超过十六个字符才行。",
            "-  两个空格的一项，写得比较长，超过十六个字符。",
            "2. 第二项，写得比较长，超过十六个字符才可以算。",
            "10. 第十项有**粗体**，写得比较长，超过十六个字符。",
            "1) 括号的一项，写得比较长，超过十六个字符才行。",
            "### （二）深化“放管服”改革，持续推进建设",
            "## 带井号 # 的标题 ##",
            "####### 七个井号不是标题，写得比较长超过十六个字",
            "  - 缩进的一项，写得比较长，超过十六个字符才行。",
            "## **粗体**的标题，写得比较长，超过十六个字符",
            "全县办理[77件]{#review.closed}行政复议案件，办结率稳步上升。",
            "这一段有**加粗**的字，也有*斜体*，还有`代码`和[链接](a.md)。",
            "这一段以空格结束，所以要交给解析器处理才行。  ",
            "这一段见脚注[^1]，还有另一处脚注[^二]要看一看。",
            "[^1]: 脚注的文字写在这里，后面还可以接着写下去。",
            "    缩进四格的中文段落，可能是脚注或者列表的一部分。",
            "  缩进两格的中文段落，可能是列表的一部分或者普通段落。",
            "- 列表的一项，写得比较长，超过十六个字符才行。",
            "1. 有序列表的一项，写得比较长，超过十六个字符。",
            "> 引用的一段话，写得比较长，超过十六个字符才行。",
            "# 一级标题写得比较长超过十六个字符才能算数",
            "## 二、标题 {#id}",
            "===",
            "---",
            "***",
            "| 指标 | 单位 | 本年 |",
            "| --- | :---: | ---: |",
            "| 主动公开政府信息 | 条 | 6918 |",
            "指标的名称写得很长很长很长很长很长 | 单位",
            "[引用]: https://www.example.gov.cn/ \"标题\"",
            "+ 2023年\\*转义的星号和&amp;实体，也要交给解析器。",
            "附：1.5万人参加，比上年增长20%；其中：女性占一半以上。",
            "\t制表符缩进的一段话，写得比较长，超过十六个字符。",
            "a plain line of English words that is left to the parser",
            "一是办理[77件]{#review.closed}，二是见[去年的报告](../2022/x.md)，三是见脚注[^1]。",
            "[链接](a.md)开头，[^1]之后还有[^2][^1]，末尾是[^3]",
            "见[^1]: 和[^1](a)和[引用][^1]，还有 ![图](a.png)。",
            "[带 空格](a b.md)、[带&符号](a?b=1&c=2)、[空]()、[**粗**](c.md)",
            "[链接](https://www.example.gov.cn/a_b-c/?d=1#e)与[锚](#一)",
            "2023年，全县办理行政复议案件77件。",
            "2023. 像编号的一行",
            "2023.像编号的另一行",
            "3、第三项不是列表",
            "- 一项\n- 二项，见[链接](a.md)\n- 三项[^1]",
            "1. 一项\n2. 二项**粗**\n7. 三项",
            "3) 一项\n4) 二项",
            "1. 一项\n2) 二项",
            "- 一项\n* 二项\n+ 三项",
            "- 一项\n  - 嵌套\n- 二项",
            "-\n- 空项",
            "- 一项\n接着的一行\n- 二项",
            "| 指标 | 本年 | 上年 |\n| --- | :---: | ---: |\n| 公开 | 6918 | -12 |\n|条| 5.5% |  3|",
            "|a|b|\n|-|:-|\n|字|2|\n| **粗** | [^1] |",
            "| 指标 | 本年 |\n|---|---|\n|  | 5 |\n| 字 ||",
            "| 指标 | 本年 |\n|---|---|\n| 只有一格 |\n| 一 | 二 | 三 |",
            "| 指标 | 本年 |\n| --- | --- |",
            "| 指标 | 本年 |\n| --- | --- |\n| --- | --- |\n| 字 | 二 |",
            "| 指标 | 本年 |\n| --- | --- |\n| 字 | 二 |\n[标题]",
            "| 指标 | 本年 |\n字\n| --- | --- |",
            "[^1]: 数据来源，见[链接](a.md)。\n[^2]: 口径**一致**[^1]。",
            "[^1]: 数据来源。\n接着的一行",
            "[^3]:\n    另起一行的脚注",
            "[^二 三]: 名字里有空格的脚注",
            "  [^4]: 缩进的脚注",
            "## 标题\n紧接着的一段文字",
            "### 标题\n- 一项\n- 二项",
            "文字\n## 标题",
            "**字**[^1]**字**[77件]{#a}**[链接](b)**",
            "[跨行的](a.md)[文字]{#b}{#c}[再](d)(e)",
            "**压紧压实乡镇（街道）**、部门，**（一）**字**、**字**　**字**。**",
            "字**（**字**）**字，**—**、**·**、**％**和**１**",
            "|结果|件数|\n|---|---:|\n| [甲镇](a.md) | [28件]{#a.b} |\n|[28件]{#a.b}|**合计**|\n| 字**粗** |[^1] |\n|[^1]字| **粗**字 |",
            "| a|b | 条|\n|---|---|---|\n| [甲|镇](a.md) | [28件]{#a|b} |",
            "> [^1]: 引用里的脚注",
            "- [^2]: 列表里的脚注",
            "长的[" + "字".repeat(150) + "]{#a value=" + "1".repeat(138) + "}",
            "更长[" + "字".repeat(150) + "]{#a value=" + "1".repeat(139) + "}",
            "再长[" + "字".repeat(150) + "]{#a value=" + "1".repeat(180) + "}",
            "全角字符：１２３４５６７８９０，％，！？；：、。—…·");

    private static final List<String> FAR =
            List.of("```", "~~~", "<div>", "<!-- 注释", "-->", "<script>", "\uE000", "</div>");

    @Test
    void theTreeIsTheSame() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20231231));
        int spared = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, i % 5 == 0);
            spared += PlainBlocks.of(new Chars(text)).runs().size();
            assertEquals(tree(Markdown.parseWhole(text)), tree(Markdown.parse(text)), text);
        }
        assertTrue(spared > 10_000, "spared: " + spared);
    }

    @Test
    void theTreeOfAlteredTextsIsTheSame() {
        long seed = Long.getLong("site-gen.test.seed", 20231231);
        Random random = new Random(seed);
        Mutator mutator = new Mutator(seed, FAR);
        int spared = 0;
        for (int i = 0; i < 5_000; i++) {
            String altered = mutator.mutate(text(random, false), LINES);
            Chars text = SourceFile.decode("a.md", altered.getBytes(StandardCharsets.UTF_8), new Problems())
                    .chars();
            String whole = text.toString();
            spared += PlainBlocks.of(text).runs().size();
            assertEquals(tree(Markdown.parseWhole(whole)), tree(Markdown.parse(text)), whole);
        }
        assertTrue(spared > 1_000, "spared: " + spared);
    }

    @Test
    void theTreeOfEveryGoldenTextIsTheSame() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
                assertEquals(tree(Markdown.parseWhole(text)), tree(Markdown.parse(text)), file.toString());
            }
        }
    }

    @Test
    void whatIsInDoubtIsLeftToTheParser() {
        assertFalse(PlainBlocks.of(new Chars("县政府依法办理行政复议案件七十七件。")).isEmpty());
        for (String text : List.of(
                "县政府依法办理行政复议案件七十七件。\n接着的一行",
                "- 项\n县政府依法办理行政复议案件七十七件。",
                "县政府依法办理*行政复议*案件七十七件。",
                "县政府依法办理行政复议案件七十七件。 ",
                "```\n\n县政府依法办理行政复议案件七十七件。",
                "县政府依法办理行政复议案件七十七件。\n\n<!--")) {
            assertTrue(PlainBlocks.of(new Chars(text)).isEmpty(), text);
        }
    }

    private static String text(Random random, boolean far) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            boolean reaching = far && random.nextInt(6) == 0;
            List<String> from = reaching ? FAR : LINES;
            text.append(from.get(random.nextInt(from.size())));
            text.append(i + 1 < lines || random.nextBoolean() ? "\n" : "");
            text.append(random.nextInt(3) > 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static String tree(Document document) {
        StringBuilder tree = new StringBuilder();
        document.getChildren().forEach(node -> append(node, 0, tree));
        return tree.toString();
    }

    private static void append(Node node, int depth, StringBuilder tree) {
        tree.append("  ".repeat(depth)).append(node.getClass().getSimpleName());
        tree.append(' ').append(node.getStartOffset()).append('-').append(node.getEndOffset());
        tree.append(' ').append(node.getChars().toString().replace("\n", "\\n")).append('\n');
        if (node instanceof Footnote note) {
            tree.append(note.getText())
                    .append(note.isDefined() ? note.getFootnoteBlock().getStartOffset() : "none");
        }
        if (node instanceof FootnoteBlock note) {
            tree.append(note.getText()).append('=').append(note.getFootnote());
        }
        if (node instanceof LinkNodeBase link) {
            tree.append(link.getUrl()).append(' ').append(link.getTitle());
        }
        if (node instanceof ListBlock list) {
            tree.append(list.isTight());
        }
        if (node instanceof OrderedList list) {
            tree.append(list.getStartNumber());
        }
        if (node instanceof Heading heading) {
            tree.append(heading.getLevel());
        }
        if (node instanceof TableCell cell) {
            tree.append(cell.isHeader()).append(cell.getAlignment()).append(cell.getText());
        }
        if (node instanceof AttributedSpan span) {
            tree.append(span.text())
                    .append(span.textOffset())
                    .append(span.attributes())
                    .append(span.attributesOffset());
        }
        node.getChildren().forEach(child -> append(child, depth + 1, tree));
    }
}
