package dev.sitegen;

import java.util.List;
import java.util.Random;

/** A small site with words of a nasty alphabet in all of its fields, most of them harmless. */
final class NastySite {

    private static final List<String> PARTS = List.of(
            ":",
            "?",
            "*",
            "<",
            ">",
            "\\\"",
            "|",
            "\\\\",
            "/",
            "..",
            ".",
            " ",
            "\\0",
            "\\n",
            "\\uD800",
            "\\u0301",
            "e",
            "é",
            "县",
            "con",
            "aux",
            "#",
            "%",
            "%2e",
            "{",
            "}",
            "$",
            "'",
            "&",
            "-1",
            "0",
            "9999999999",
            "+999999999-12-31",
            "٣",
            "\\u2028",
            "index",
            "manifest.json",
            ".html",
            ".md",
            ".pdf",
            "~",
            "\\uFEFF");

    private final Random random;

    /** One word in so many is nasty: with few of them in a site, most of it is looked at, and sound sites are built. */
    private final int usual;

    NastySite(Random random) {
        this.random = random;
        this.usual = random.nextBoolean() ? 15 : 120;
    }

    Content content() {
        Content site = Content.empty()
                .with("site.yaml", """
                        name: "%s"
                        baseUrl: "%s"
                        domain: "%s"
                        siteId: "%s"
                        timeZone: "%s"
                        defaultTime: "%s"
                        externalHosts: ["%s"]
                        navigation: ["%s", columns]
                        theme: {name: "%s", colors: {accent: "%s"}}
                        columns:
                          "%s": {name: "%s", form: "%s", from: "%s", deadlines: {department: "%s"}, sections: {severity: warning, parts: [{title: \"%s\"}]}}
                        residue: {own: {pattern: "%s"}}
                        """.formatted(
                                word("示例县"),
                                word("https://www.example.gov.cn/"),
                                word("www.example.gov.cn"),
                                word("1234567890"),
                                word("Asia/Shanghai"),
                                word("09:00"),
                                word("www.example.org"),
                                word("pages/page.md"),
                                word("default"),
                                word("#1f4e8c"),
                                word("work"),
                                word("报告"),
                                word("own"),
                                word("2020"),
                                word("01-31"),
                                word("总体情况"),
                                word("XX")))
                .with("organizations.yaml", """
                        "%s": {name: "%s", kind: department, code: "%s", since: "%s", until: "%s", exempt: ["%s"]}
                        office: {name: 示例局, kind: department, parent: "%s"}
                        """.formatted(
                                word("bureau"),
                                word("示例局"),
                                word("1"),
                                word("2000-01-01"),
                                word("2030-01-01"),
                                word("work"),
                                word("bureau")))
                .with("indicators.yaml", """
                        "%s": {name: "%s", unit: "%s", group: "%s", precision: "%s", from: "%s", explainAbove: "%s", breaks: {"%s": 改}}
                        c.d: {name: 数, unit: 件}
                        checks: [{id: "%s", name: "%s", rule: "%s"}]
                        """.formatted(
                                word("a.b"),
                                word("数"),
                                word("件"),
                                word("组"),
                                word("0"),
                                word("2020"),
                                word("30%"),
                                word("2022"),
                                word("same"),
                                word("相等"),
                                word("a.b = c.d")))
                .with("forms/own.yaml", """
                        form: "%s"
                        version: "%s"
                        name: 表
                        from: "%s"
                        tables:
                          "%s":
                            name: 表
                            section: "%s"
                            columns: [{id: "%s", label: 甲, decimals: "%s"}, {id: y, label: 乙}]
                            rows: [{id: "%s", label: 一, columns: ["%s"]}, {id: q, label: 二}]
                            identities: [{id: "%s", name: 相等, each: row, rule: "%s"}]
                        """.formatted(
                                word("own"),
                                word("1"),
                                word("2020"),
                                word("t"),
                                word("表"),
                                word("x"),
                                word("0"),
                                word("p"),
                                word("x"),
                                word("i"),
                                word("x = y")))
                .with(
                        "pages/page.md",
                        "---\ntitle: \"%s\"\naliases: [\"%s\"]\n---\n见[文](%s)。\n"
                                .formatted(word("页"), word("older.html"), word("/index.html")))
                .with("reports/work/2022/office.md", "---\ntitle: 草稿\ndate: 2023-01-10\ndraft: true\n---\n文。\n")
                .with("reports/work/2023/office/own.pdf", "")
                .with("reports/work/2023/office/t.csv", "row,x,y\np,1,\nq,%s,2\n".formatted(word("2")))
                .with("reports/work/2023/office.md", """
                        ---
                        title: "%s"
                        date: "%s"
                        written: "%s"
                        validity: "%s"
                        aliases: ["%s", "%s"]
                        attachments: [{file: "%s", title: "%s"}]
                        figures: {"%s": "%s"}
                        notes: {"%s": "%s"}
                        ---
                        一、表

                        办结[%s]{#%s}，见[文](%s)和![图](%s)。[%s](#%s)
                        """.formatted(
                                word("报告"),
                                word("2024-01-10"),
                                word("2024-01-10"),
                                word("有效"),
                                word("old.html"),
                                word("x/y"),
                                word("own.pdf"),
                                word("附件"),
                                word("c.d"),
                                word("7件"),
                                word("c.d"),
                                word("注"),
                                word("7件"),
                                word("a.b"),
                                word("/pages/page.md"),
                                word("office/own.pdf"),
                                word("文"),
                                word("s1")));
        return random.nextInt(3) > 0 ? site : site.with(path(word("assets/a.txt")), "");
    }

    /** A file's path as it is when the escapes of YAML are read. */
    private static String path(String word) {
        String path = word.replaceAll("\\\\(u....|.)", "_");
        return path.isEmpty() ? "assets/a.txt" : path;
    }

    private String word(String harmless) {
        if (random.nextInt(usual) > 0) {
            return harmless;
        }
        StringBuilder word = new StringBuilder(random.nextBoolean() ? harmless : "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            word.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return random.nextInt(20) == 0 ? word.toString().repeat(80) : word.toString();
    }
}
