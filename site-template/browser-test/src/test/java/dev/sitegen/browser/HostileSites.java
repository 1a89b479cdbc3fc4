package dev.sitegen.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** The sites that have payloads in every field: one for what there are many of, and some for what a site has once. */
final class HostileSites {

    private static final String WORDS = "META-INF/site-gen/theme/default/messages/zh-CN.properties";
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";
    /** Names of files that no check refuses. */
    private static final List<String> NAMES = List.of(
            "' onmouseover='__x(60)' a='.txt",
            "${7+7}.txt",
            "a&quot; onclick=__x(61).txt",
            "%3Cscript%3E__x(62).txt",
            "#{7+7}[=7+7].txt",
            "javascript__x(63);.txt");

    private static final int CHECKS = 40;

    private HostileSites() {}

    /** One organization, indicator and report for each payload. */
    static HostileSite ofReports(List<String> payloads) {
        HostileSite site = new HostileSite();
        site.line("site.yaml", "name: 示例县人民政府");
        site.line("site.yaml", "baseUrl: https://www.example.gov.cn/");
        site.line("site.yaml", "columns: {work: {name: 年度工作报告}}");
        for (int i = 0; i < payloads.size(); i++) {
            String text = HostileSite.quoted(payloads.get(i));
            site.line(
                    "organizations.yaml",
                    "o%d: {kind: department, name: %s, code: %s}".formatted(i, text, text),
                    "o%d: {kind: department, name: 示例%d局}".formatted(i, i));
            site.line(
                    "indicators.yaml",
                    "x.i%d: {unit: 件, name: %s, group: %s, definition: %s, notes: [%s], breaks: {2022: %s}}"
                            .formatted(i, text, text, text, text, text),
                    "x.i%d: {unit: 件, name: 指标%d}".formatted(i, i));
            report(site, i, payloads.get(i));
        }
        site.line("indicators.yaml", "checks:");
        for (int i = 0; i < CHECKS; i++) {
            String name = HostileSite.quoted(payloads.get(i * payloads.size() / CHECKS));
            site.line(
                    "indicators.yaml",
                    "  - {id: c%d, name: %s, rule: \"x.i%d <= 2\"}".formatted(i, name, i),
                    "  - {id: c%d, rule: \"x.i%d <= 2\"}".formatted(i, i));
        }
        return site;
    }

    private static void report(HostileSite site, int number, String payload) {
        String file = "reports/work/2023/o" + number + ".md";
        String text = HostileSite.quoted(payload);
        site.line(file, "---")
                .line(file, "title: " + text, "title: 报告" + number)
                .line(file, "date: 2024-01-20");
        for (String key : List.of("source", "author", "indexNumber", "documentNumber", "description")) {
            site.line(file, key + ": " + text, key + ": 说明");
        }
        site.line(file, "keywords: [" + text + "]", "keywords: []");
        site.line(file, "notes: {x.i%d: %s}".formatted(number, text), "notes: {}");
        site.line(
                file,
                "aliases: [" + HostileSite.quoted("/old" + number + "/" + payload + ".html") + "]",
                "aliases: [/old/" + number + ".html]");
        String name = NAMES.get(number % NAMES.size());
        String encoded = name.replace("%", "%25").replace("#", "%23");
        site.file(file.replace(".md", "/" + name), payload).file(file.replace(".md", "/图.svg"), DRAWING);
        site.line(file, "attachments:");
        site.line(file, "  - {file: %s, title: %s}".formatted(HostileSite.quoted(encoded), text), "  - {file: 图.svg}");
        site.line(file, "---");
        text(site, file, number, payload);
    }

    private static void text(HostileSite site, String file, int number, String payload) {
        String inQuotes = payload.replace("\\", "\\\\").replace("\"", "\\\"");
        String plain = "文字";
        List<String> blocks = List.of(
                "## " + payload,
                payload,
                "**" + payload + "**",
                "> " + payload,
                "- " + payload,
                "1. " + payload,
                "`" + payload.replace('`', '\'') + "`",
                "[" + payload + "](https://www.example.gov.cn/)",
                "[文字](" + payload + ")",
                "[文字](<" + payload + ">)",
                "[文字](https://www.example.gov.cn/" + payload + ")",
                "[文字](<https://www.example.gov.cn/?q=" + payload + "#" + payload + ">)",
                "<https://www.example.gov.cn/" + payload + ">",
                "[文字](https://www.example.gov.cn/ \"" + inQuotes + "\")",
                "![" + payload + "](图.svg \"" + inQuotes + "\")",
                "![图](" + payload + ")",
                "注[^a]");
        for (String block : blocks) {
            site.line(file, block, plain).line(file, "");
        }
        site.line(file, "[^a]: " + payload, "[^a]: 注").line(file, "");
        site.line(file, "办结[1件]{#x.i" + number + "}，<b>见</b>松风入夜。").line(file, "");
        site.line(file, "| 甲 | " + payload.replace("|", "\\|") + " |", "| 甲 | 乙 |");
        site.line(file, "| --- | --- |");
        site.line(file, "| 丙 | " + payload.replace("|", "\\|") + " |", "| 丙 | 丁 |");
    }

    /** Fields that a site has once: its own texts, those of a theme, and columns, which every page names. */
    static HostileSite ofSite(List<String> payloads) throws IOException {
        HostileSite site = new HostileSite();
        String file = "site.yaml";
        String all = HostileSite.quoted(String.join(" ", payloads));
        site.line(file, "name: " + all, "name: 示例县").line(file, "description: " + all, "description: 说明");
        site.line(file, "domain: " + all, "domain: www.example.gov.cn")
                .line(file, "siteId: " + all, "siteId: \"5000000000\"");
        site.line(file, "baseUrl: https://www.example.gov.cn/").line(file, "owner:");
        for (String key : List.of("organizer", "operator", "contact", "address")) {
            site.line(file, "  " + key + ": " + all, "  " + key + ": 示例");
        }
        site.line(file, "filings:")
                .line(file, "  icp: " + all, "  icp: 示例")
                .line(file, "  police: " + all, "  police: 示例");
        site.line(file, "theme: {colors: {accent: " + all + "}}", "theme: {colors: {accent: \"#1f4e8c\"}}");
        site.line(file, "columns:").line(file, "  work: {name: 年度工作报告}");
        for (int i = 0; i < payloads.size(); i++) {
            String text = HostileSite.quoted(payloads.get(i));
            site.line(
                    file,
                    "  c%d: {name: %s, description: %s, keywords: [%s], type: %s}".formatted(i, text, text, text, text),
                    "  c%d: {name: 栏目%d}".formatted(i, i));
        }
        site.file("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n");
        site.file("indicators.yaml", "x.one: {name: 办结数, unit: 件}\n");
        site.file("theme/messages/zh-CN.properties", words(payloads));
        site.file("reports/work/2023/office.md", """
                ---
                title: 二〇二三年报告
                date: 2024-01-20
                ---
                办结[1件]{#x.one}。
                """);
        site.line("pages/about.md", "---").line("pages/about.md", "title: " + all, "title: 关于");
        site.line("pages/about.md", "description: " + all, "description: 说明").line("pages/about.md", "---");
        site.line("pages/about.md", "关于本站。");
        return site;
    }

    /** Every word of the theme, with payloads for what it says; the places for values stay. */
    private static String words(List<String> payloads) throws IOException {
        Properties words = new Properties();
        try (InputStream in = HostileSites.class.getClassLoader().getResourceAsStream(WORDS)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (String key : new TreeSet<>(words.stringPropertyNames())) {
            String payload = payloads.get(next++ % payloads.size()).replace("{0}", "");
            text.append(key)
                    .append('=')
                    .append("\\ ")
                    .append(payload.replace("\\", "\\\\").replace("\t", "\\t"));
            text.append(words.getProperty(key).contains("{0}") ? " {0}" : "").append('\n');
        }
        return text.toString();
    }
}
