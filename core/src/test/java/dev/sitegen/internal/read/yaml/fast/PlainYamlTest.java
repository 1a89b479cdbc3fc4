package dev.sitegen.internal.read.yaml.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Mutator;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fast path reads as SnakeYAML does, value by value and place by place. */
class PlainYamlTest {

    private static final List<String> LINES = List.of(
            "title: 示例县人民政府2023年法治政府建设情况报告",
            "title: \"平水县人民政府2010年年度报告\"",
            "title: '单引号'",
            "date: 2024-02-18 09:00",
            "date: 2024-02-30",
            "keywords: [法治政府, 年度报告]",
            "keywords: []",
            "keywords: [ 法治政府 , 年度报告 ]",
            "keywords: [法治政府,年度报告]",
            "keywords: [\"引号\", 二]",
            "keywords: [a: b, 二]",
            "keywords: [法治政府, 年度报告,]",
            "keywords: [法治政府, , 年度报告]",
            "keywords: [https://www.example.gov.cn/a, 二]",
            "keywords:",
            "- 一",
            "  - 一",
            "figures:",
            "  review.pending: 6件",
            "  review.pending: 92.8%",
            "    review.deep: 6件",
            "   review.odd: 3500余万元",
            "notes: {review.suitRate: 分母为72件}",
            "draft: false",
            "draft: no",
            "text: 一：二: 三",
            "text: 一:二",
            "text: 结尾有冒号:",
            "text:  两个空格",
            "text:没有空格",
            "text: 结尾有空格 ",
            "text: &anchor 值",
            "text: *别名",
            "text: !!str 值",
            "text: |",
            "text: >-",
            "text: @保留",
            "text: %保留",
            "text: -5",
            "text: - 一",
            "text: ?",
            "text: ~",
            "text: null",
            "text: [一, [二, 三]]",
            "text: {a: b",
            "text: \"有\\\"转义\"",
            "text: \"两\" \"个\"",
            "text: \"没有关上",
            "text: a, b, c",
            "text: a ] b } c",
            "# 注释",
            "text: 值 # 注释",
            "text: 值#不是注释",
            "  # 缩进的注释",
            "text: __",
            "text: /about/index.html",
            "text: [_, /a]",
            "list: [一 #二, 三]",
            "list: [一#二, 三]",
            "checks:",
            "  - {id: docs.parts, name: 现行有效文件, rule: a.b = c.d + sum(children.e)}",
            "  - 第二项",
            "- {id: docs.parts, name: 一}",
            "- [一, 二]",
            "  - 一: 二",
            "  -",
            "  - - 一",
            "-",
            "flow: {subdistrict: 03-31, town: none}",
            "flow: {a: [一], b: 二}",
            "flow: {a: 一, b}",
            "flow: {a: 一, }",
            "flow: {a:一}",
            "flow: {}",
            "flow: [{a: 一}]",
            "flow: { a: 一 }",
            "    deep.key: 值",
            "    deep:",
            "      deeper: 值",
            "      - 深处",
            "",
            "   ",
            "\t制表符: 值",
            "text: 制\t表",
            "text: 𠮷野家",
            "键: 值",
            "123: 数字",
            "-key: 值",
            "key.: 值",
            "? 复杂键",
            ": 值",
            "---",
            "...",
            "单独一行",
            "  接着的一行");

    private static final List<String> TREE = List.of(
            "name: 名称",
            "review.closed:",
            "below:",
            "below:",
            "list:",
            "- 一项",
            "- {id: a.b, name: 一}",
            "keywords: [一, 二]",
            "deadlines: {town: none}",
            "quoted: \"03-31\"",
            "- label: 第二十条第（一）项",
            "- below:",
            "single: '[（(]待#补\"充\\s*'",
            "single: '有''引号'",
            "parts: {title: 主要举措, words: [举措, '措施', \"成效\"], none: {}, more: []}",
            "- {a: [b, {c: d}], e: 'f, g'}",
            "# 注释",
            "",
            "空: 值",
            "- - 一");

    private static final class Read {

        private final Problems problems = new Problems();

        private String reported(Optional<Mapping> mapping) {
            return mapping + "\n" + problems.all();
        }
    }

    @Test
    void readsAsSnakeYamlDoes() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20231231));
        int plain = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            boolean wild = random.nextInt(3) == 0;
            for (int lines = random.nextInt(7); lines > 0; lines--) {
                text.append(LINES.get(random.nextInt(wild ? LINES.size() : 24))).append('\n');
            }
            plain += compare(text.toString()) ? 1 : 0;
        }
        assertTrue(plain > 1_000, "plain: " + plain);
    }

    @Test
    void readsTreesAsSnakeYamlDoes() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20231231));
        int plain = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            int depth = 0;
            for (int lines = 1 + random.nextInt(12); lines > 0; lines--) {
                String line = TREE.get(random.nextInt(TREE.size()));
                text.append(" ".repeat(Math.max(0, depth))).append(line).append('\n');
                boolean opens = line.endsWith(":");
                int step = random.nextInt(20) == 0 ? random.nextInt(5) - 2 : 2 * random.nextInt(2);
                depth = opens ? depth + step : random.nextInt(3) == 0 ? depth - 2 : depth;
            }
            plain += compare(text.toString()) ? 1 : 0;
        }
        assertTrue(plain > 2_000, "plain: " + plain);
    }

    @Test
    void readsTheConfigurationOfEveryGoldenCase() throws IOException {
        int files = 0;
        int plain = 0;
        for (String root : List.of("src/test/resources", "src/main/resources", "../content", "../site-template/src")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                for (Path file : all.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                    files++;
                    plain += compare(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) ? 1 : 0;
                }
            }
        }
        assertTrue(plain > files / 2, plain + " of " + files);
    }

    @Test
    void readsWhatComesWithTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                // The files of a new site have places that are filled when it is made.
                String filled = Files.readString(file).replaceAll("@\\w+@", "2024");
                assertTrue(compare(filled), file::toString);
            }
        }
    }

    @Test
    void leavesOutSizesToSnakeYaml() {
        assertFalse(compare("a" + "b".repeat(1024) + ": 值\n"));
        assertFalse(compare("# " + "注".repeat(100_001) + "\na: 值\n"));
        StringBuilder deep = new StringBuilder();
        for (int level = 0; level < 25; level++) {
            deep.append(" ".repeat(level)).append("a:\n");
        }
        assertFalse(compare(deep.append(" ".repeat(25)).append("a: 值\n").toString()));
    }

    @Test
    void readsTheFrontMatterOfEveryGoldenCase() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                int end = text.indexOf("\n---", 3);
                if (text.startsWith("---\n") && end > 0) {
                    compare(text.substring(4, end + 1));
                }
            }
        }
    }

    @Test
    void readsAlteredTextsAsSnakeYamlDoes() throws IOException {
        List<String> texts = new ArrayList<>(List.of(String.join("\n", LINES.subList(0, 24)) + "\n"));
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                texts.add(decoded(Files.readAllBytes(file)));
            }
        }
        Mutator mutator = new Mutator(Long.getLong("site-gen.test.seed", 20231231), LINES);
        int plain = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = mutator.mutate(texts.get(i % texts.size()), texts);
            plain += compare(decoded(text.getBytes(StandardCharsets.UTF_8))) ? 1 : 0;
        }
        assertTrue(plain > 200, "plain: " + plain);
    }

    private static String decoded(byte[] bytes) {
        return SourceFile.decode("a.md", bytes, new Problems()).text();
    }

    /** Compares the two, and says whether the short way was taken. */
    private static boolean compare(String text) {
        SourceFile file = SourceFile.of("a.md", text);
        Read own = new Read();
        Read whole = new Read();
        String expected = whole.reported(YamlReader.readWhole(file, text, 2, whole.problems));
        assertEquals(expected, own.reported(YamlReader.read(file, text, 2, own.problems)), text);
        return PlainYaml.read("a.md", text, 2).isPresent();
    }
}
