package dev.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The readers of what authors write, each with the file it reads, texts to begin with, and what means something to it. */
enum FuzzedFile {
    SITE(
            "site.yaml",
            List.of(
                    "columns: ",
                    "form: counter",
                    "sections: ",
                    "none",
                    "residue: ",
                    "pattern: ",
                    "words: [",
                    "measures: {",
                    "deadlines: {town: 03-31}",
                    "baseUrl: https://",
                    "navigation: [",
                    "theme: {colors: {accent: \"#",
                    "externalHosts: ",
                    "timeZone: ",
                    "filings: ")),
    ORGANIZATIONS(
            "organizations.yaml",
            List.of(
                    "parent: ",
                    "kind: town",
                    "since: 2023-01-01",
                    "until: ",
                    "exempt: [work]",
                    "code: ",
                    "name: ",
                    "office: {")),
    INDICATORS(
            "indicators.yaml",
            List.of(
                    "checks:\n",
                    "  - {id: a, rule: ",
                    "unit: \"%\"",
                    "precision: ",
                    "breaks: {2023: ",
                    "notes: [",
                    "explainAbove: 30%",
                    "total: true",
                    "from: 2023",
                    "review.closed: {")),
    FORM(
            "forms/counter.yaml",
            List.of(
                    "tables:\n",
                    "columns: [",
                    "rows: [",
                    "identities: [",
                    "each: row",
                    "layout: blocks",
                    "headline: [",
                    "carry: {from: ",
                    "decimals: 9",
                    "negative: true",
                    "section: [",
                    "to: 2020")),
    THEME(
            "META-INF/site-gen/theme/fuzzed/theme.yaml",
            List.of(
                    "outputs: [",
                    "search",
                    "assets: [site.css]",
                    "messages: [zh-CN, en]",
                    "extends: default",
                    "name: ")),
    FRONT_MATTER(
            "reports/work/2023/office.md",
            List.of(
                    "title: ",
                    "date: 2024-01-10 09:00",
                    "figures: {review.closed: ",
                    "notes: {",
                    "attachments: [{file: ",
                    "aliases: [",
                    "draft: true",
                    "validity: 有效",
                    "keywords: ",
                    "---\n",
                    "column: work")) {
        @Override
        String text(String input) {
            return "---\n" + input + "\n---\n正文。\n";
        }
    },
    MARKDOWN(
            "reports/work/2023/office.md",
            List.of(
                    "一、",
                    "（一）",
                    "1.",
                    "一是",
                    "## ",
                    "**",
                    "*",
                    "_",
                    "`",
                    "```\n",
                    "> ",
                    "- ",
                    "1. ",
                    "| a | b |\n|---|---|\n",
                    "[^1]",
                    "[^1]: ",
                    "![",
                    "](",
                    "[x]{#review.closed}",
                    "{#id .c}",
                    "{#review.rate value=\"",
                    "<!--",
                    "-->",
                    "<script>",
                    "<https://a.cn>",
                    "[a]: /b \"",
                    "javascript:",
                    "\n\n",
                    "    ",
                    "。",
                    "；二是",
                    "\\")) {
        @Override
        String text(String input) {
            return HEAD + input + "\n";
        }
    },
    QUANTITY(
            "reports/work/2023/office.md",
            List.of(
                    "万", "亿", "余", "约", "超过", "不足", "百分之", "成", "千", "百", "十", "〇", "零", "两", "半", "点", ".", ",", "，",
                    "件", "%", "‰", "元", "万元", "+", "-", "－", "１", "多", "以上", "至", "/", "次")) {
        @Override
        String text(String input) {
            return HEAD + "办结[" + input + "]{#review.closed}，[" + input + "]{#review.rate}，[甲]{#review.money value=\""
                    + input + "\"}。\n";
        }
    },
    RULE(
            "indicators.yaml",
            List.of(
                    "review.closed",
                    "previous.",
                    "children.",
                    "column('work').",
                    "sum(",
                    "undisclosed",
                    "30%",
                    "1.5",
                    "=",
                    "<=",
                    ">",
                    "+",
                    " - ",
                    "*",
                    "/",
                    "(",
                    ")",
                    "＝",
                    "×",
                    "÷",
                    "≤")) {
        @Override
        String text(String input) {
            String quoted = input.replaceAll("[\\\\\"\\p{Cntrl}\\u2028\\u2029\\ufeff\\ufffe]", "");
            return DICTIONARY + "checks:\n  - {id: a, rule: \"" + quoted + "\"}\n";
        }
    },
    CSV(
            "reports/form/2023/office/cases.csv",
            List.of(
                    ",",
                    "\"",
                    "\"\"",
                    ";",
                    "\t",
                    "row,own,total\n",
                    "closed,1,1\n",
                    "合计",
                    "1,000",
                    "０",
                    "-0",
                    "1.50",
                    "00",
                    "=1+1",
                    "\r\n")),
    XLSX(
            "reports/form/2023/office/cases.xlsx",
            List.of(
                    "<row r=\"2\">",
                    "</row>",
                    "<c r=\"B2\" t=\"s\">",
                    "<c t=\"n\">",
                    "<c t=\"b\">",
                    "<c t=\"e\">",
                    "<v>1</v>",
                    "<v>1e999999</v>",
                    "<v>-1</v>",
                    "</c>",
                    "<is><t>",
                    "</t></is>",
                    "<f>1+1</f>",
                    "r=\"XFD1048576\"",
                    "r=\"A0\"",
                    "r=\"AAAAAAAAAA1\"",
                    "spans=\"1:3\"",
                    "&lt;",
                    "<!--",
                    "<![CDATA[",
                    "<rPr/>",
                    "<r><t>")) {
        @Override
        byte[] bytes(String input, Mutator mutator) throws IOException {
            byte[] workbook = EditedContent.sheet(input);
            return mutator.rarely() ? mutator.mutate(workbook) : workbook;
        }
    },
    WORDS(
            "theme/messages/zh-CN.properties",
            List.of(
                    "home = ",
                    "\\u4e00",
                    "\\u",
                    "\\\n",
                    "{0}",
                    "{1}",
                    "{",
                    "}",
                    "!",
                    "#",
                    ":",
                    "=",
                    "\\:",
                    "tagline",
                    "totalMissing",
                    "<b>",
                    "'")),
    FILE_NAME(
            "assets/",
            List.of(
                    "reports/",
                    "work/",
                    "2023/",
                    "office",
                    ".md",
                    ".MD",
                    "pages/",
                    "assets/",
                    "theme/",
                    "forms/",
                    ".yaml",
                    ".html",
                    "CON",
                    "nul",
                    "a:b",
                    "*",
                    "?",
                    "|",
                    "~",
                    ".",
                    "index.html",
                    "（1）",
                    "é",
                    "e\u0301",
                    "%2e",
                    "\\")) {
        @Override
        Map<String, byte[]> content(String input, Mutator mutator) {
            Map<String, byte[]> files = base();
            String path = Stream.of(input.split("/"))
                    .filter(name -> !name.isEmpty() && !name.equals(".") && !name.equals(".."))
                    .reduce((a, b) -> a + "/" + b)
                    .orElse("x");
            files.putIfAbsent(path, utf8(HEAD + "正文。\n"));
            return files;
        }
    };

    private static final String HEAD = "---\ntitle: 报告\ndate: 2024-01-10\n---\n";
    private static final String DICTIONARY = """
            review.closed: {name: 办结数, unit: 件}
            review.rate: {name: 办结率, unit: "%"}
            review.money: {name: 金额, unit: 万元}
            """;

    final String path;
    final List<String> tokens;

    FuzzedFile(String path, List<String> tokens) {
        this.path = path;
        this.tokens = tokens;
    }

    /** The whole text of the file, given what is changed in it. */
    String text(String input) {
        return input;
    }

    byte[] bytes(String input, Mutator mutator) throws IOException {
        byte[] bytes = utf8(text(input));
        return mutator.rarely() && mutator.rarely() ? mutator.mutate(bytes) : bytes;
    }

    /** A site with this file. */
    Map<String, byte[]> content(String input, Mutator mutator) throws IOException {
        Map<String, byte[]> files = base();
        if (this == XLSX) {
            files.remove(CSV.path);
        } else if (this == THEME) {
            files.put("site.yaml", utf8("name: 示例县\ncolumns: {work: {name: 报告}}\ntheme: {name: fuzzed}\n"));
            files.keySet().removeIf(file -> file.contains("form"));
        }
        files.put(path, bytes(input, mutator));
        return files;
    }

    /** Texts to begin with: those of the golden cases, and those that are nowhere in them. */
    List<String> seeds() {
        return switch (this) {
            case SITE, ORGANIZATIONS, INDICATORS -> golden(path::equals);
            case FORM -> golden(file -> file.startsWith("forms/"));
            case FRONT_MATTER ->
                golden(file -> file.endsWith(".md")).stream()
                        .map(text -> text.replaceFirst("(?s)\n---.*", "").replaceFirst("^---\n", ""))
                        .toList();
            case MARKDOWN ->
                golden(file -> file.endsWith(".md")).stream()
                        .map(text -> text.replaceFirst("(?s)^---\n.*?\n---\n", ""))
                        .toList();
            case CSV -> List.of("row,own,total\nclosed,1,1\n", "row,own,total\r\n\"closed\",\"1\",1\r\n");
            case XLSX ->
                List.of(
                        "<row><c t=\"inlineStr\"><is><t>row</t></is></c><c t=\"inlineStr\"><is><t>own</t></is></c><c t=\"inlineStr\"><is><t>total</t></is></c></row><row><c t=\"inlineStr\"><is><t>closed</t></is></c><c><v>1</v></c><c><v>1</v></c></row>");
            case QUANTITY -> List.of("77件", "约2.2万件", "百分之九十二点八", "三成五", "300余件", "3亿2000万元", "不足5%", "一百零五");
            case RULE ->
                List.of(
                        "review.closed >= 0",
                        "review.closed = sum(children.review.closed)",
                        "review.rate = review.closed / undisclosed",
                        "review.closed <= previous.review.closed * (1 + 30%)");
            case WORDS -> List.of("home = 首页\n", "# x\ntagline : 信息\\\n  公开\n");
            case THEME ->
                List.of("extends: default\nassets: []\n", "extends: default\noutputs: [search, feed, data]\n");
            case FILE_NAME ->
                List.of(
                        "reports/work/2023/office.md",
                        "assets/图.svg",
                        "pages/a/b.md",
                        "forms/x.yaml",
                        "theme/assets/a.css",
                        "reports/work/2023/office/a.csv");
        };
    }

    private static List<String> golden(java.util.function.Predicate<String> wanted) {
        return GoldenCase.all()
                .flatMap(golden -> {
                    try (Stream<Path> files = Files.walk(golden.input())) {
                        return files
                                .filter(Files::isRegularFile)
                                .filter(file -> wanted.test(golden.input()
                                        .relativize(file)
                                        .toString()
                                        .replace('\\', '/')))
                                .map(file -> utf8(file))
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static String utf8(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> base() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("site.yaml", utf8("""
                name: 示例县人民政府
                columns: {work: {name: 年度工作报告}, form: {name: 窗口服务报告, form: counter}}
                """));
        files.put("organizations.yaml", utf8("office: {name: 示例县办公室, kind: department}\n"));
        files.put("indicators.yaml", utf8(DICTIONARY));
        files.put("forms/counter.yaml", utf8("""
                form: counter
                version: "1"
                name: 窗口服务
                from: 2015
                tables:
                  cases:
                    name: 办理情况
                    columns: [{id: own, label: 本窗口}, {id: total, label: 合计}]
                    rows: [{id: closed, label: 办结}]
                    identities: [{id: sum, name: 合计, each: row, rule: total = own}]
                """));
        files.put("reports/work/2023/office.md", utf8(HEAD + "正文。\n"));
        files.put("reports/form/2023/office.md", utf8(HEAD + "正文。\n"));
        files.put("reports/form/2023/office/cases.csv", utf8("row,own,total\nclosed,1,1\n"));
        return files;
    }
}
