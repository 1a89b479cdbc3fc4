package dev.sitegen.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sparing a paragraph the parser changes nothing: the tree is the same, node by node, with every offset. */
class PlainParagraphsTest {

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
            "全角字符：１２３４５６７８９０，％，！？；：、。—…·");

    private static final List<String> FAR =
            List.of("```", "~~~", "<div>", "<!-- 注释", "-->", "<script>", "\uE000", "</div>");

    @Test
    void theTreeIsTheSame() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20231231));
        int spared = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, i % 5 == 0);
            spared += PlainParagraphs.of(text).runs().size();
            assertEquals(tree(Markdown.parseWhole(text)), tree(Markdown.parse(text)), text);
        }
        assertTrue(spared > 10_000, "spared: " + spared);
    }

    @Test
    void theTreeOfEveryGoldenBodyIsTheSame() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
                assertEquals(tree(Markdown.parseWhole(text)), tree(Markdown.parse(text)), file.toString());
            }
        }
    }

    @Test
    void whatIsInDoubtIsLeftToTheParser() {
        assertFalse(PlainParagraphs.of("县政府依法办理行政复议案件七十七件。").isEmpty());
        for (String text : List.of(
                "县政府依法办理行政复议案件七十七件。\n接着的一行",
                "- 项\n县政府依法办理行政复议案件七十七件。",
                "县政府依法办理*行政复议*案件七十七件。",
                "县政府依法办理行政复议案件七十七件。 ",
                "```\n\n县政府依法办理行政复议案件七十七件。",
                "县政府依法办理行政复议案件七十七件。\n\n<!--")) {
            assertTrue(PlainParagraphs.of(text).isEmpty(), text);
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
        if (node instanceof AttributedSpan span) {
            tree.append(span.text())
                    .append(span.textOffset())
                    .append(span.attributes())
                    .append(span.attributesOffset());
        }
        node.getChildren().forEach(child -> append(child, depth + 1, tree));
    }
}
