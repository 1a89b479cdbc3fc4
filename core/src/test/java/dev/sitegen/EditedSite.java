package dev.sitegen;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A little site in a directory, to which somebody does this and that. */
final class EditedSite {

    final Path content;
    final Path output;
    BuildOptions options;
    private final Map<String, String> files = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();

    EditedSite(Path directory) throws IOException {
        content = directory.resolve("content");
        output = directory.resolve("site");
        options = BuildOptions.into(output);
        put("site.yaml", """
                name: 示例县人民政府
                columns:
                  work: {name: 年度工作报告}
                  open: {name: 信息公开报告}
                  form: {name: 窗口服务报告, form: counter, deadlines: {department: 03-31, government: none}}
                """);
        put("forms/counter.yaml", form("件"));
        put("organizations.yaml", """
                county: {name: 示例县人民政府, kind: government}
                justice: {name: 示例县司法局, kind: department, parent: county}
                tax: {name: 示例县税务局, kind: department, parent: county}
                """);
        put("indicators.yaml", """
                review.closed: {name: 复议办结数, unit: 件, group: 行政复议, total: true}
                review.rate: {name: 办结率, unit: "%", group: 行政复议}
                """);
        put("pages/about.md", "---\ntitle: 关于\n---\n说明。\n");
        for (int year = 2021; year <= 2023; year++) {
            put("reports/work/" + year + "/county.md", report(year, "办结[" + year % 100 + "件]{#review.closed}。"));
            put("reports/open/" + year + "/justice.md", report(year, "办结率[9" + year % 10 + "%]{#review.rate}。"));
            put("reports/form/" + year + "/justice.md", report(year, "一、办理情况\n\n见下表。"));
            put("reports/form/" + year + "/justice/cases.csv", cases(year % 100, 3));
        }
    }

    private static String form(String unit) {
        return """
                form: counter
                version: "1"
                name: 窗口服务
                from: 2015
                tables:
                  cases:
                    name: 办理情况
                    section: [办理情况]
                    unit: %s
                    columns: [{id: own, label: 本窗口}, {id: other, label: 其他}, {id: total, label: 合计}]
                    rows: [{id: closed, label: 办结}]
                    identities: [{id: sum, name: 各窗口之和, each: row, rule: total = own + other}]
                """.formatted(unit);
    }

    private static String cases(int own, int other) {
        return "row,own,other,total\nclosed," + own + "," + other + "," + (own + other) + "\n";
    }

    private static String report(int year, String body) {
        return "---\ntitle: " + year + "年报告\ndate: " + (year + 1) + "-01-10\n---\n" + body + "\n";
    }

    /** Writes a file. */
    void put(String path, String text) throws IOException {
        files.put(path, text);
        touched.add(path);
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Removes a file, if it is there. */
    void remove(String path) throws IOException {
        files.remove(path);
        touched.add(path);
        Files.deleteIfExists(content.resolve(path));
    }

    /** What a file says. */
    String text(String path) {
        return files.get(path);
    }

    /** All files as they are now. */
    Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** The files that were written or removed since this was asked last. */
    Set<String> touched() {
        Set<String> paths = Set.copyOf(touched);
        touched.clear();
        return paths;
    }

    /** Puts everything back as it once was. */
    String mend(Map<String, String> good) throws IOException {
        for (String path : List.copyOf(files.keySet())) {
            if (!good.containsKey(path)) {
                remove(path);
            }
        }
        for (Map.Entry<String, String> file : good.entrySet()) {
            put(file.getKey(), file.getValue());
        }
        options = options.withStrict(false);
        return "the content that was published last";
    }

    /** Does something to the content, the options or the site that stands, and says what. */
    String edit(Random random) throws IOException {
        List<String> reports = new ArrayList<>(files.keySet().stream()
                .filter(f -> f.startsWith("reports/") && f.endsWith(".md"))
                .toList());
        String any = reports.isEmpty() ? "" : reports.get(random.nextInt(reports.size()));
        int number = random.nextInt(90) + 10;
        switch (random.nextInt(34)) {
            case 0, 1, 2 -> {
                if (!any.isEmpty()) {
                    put(any, files.get(any).replaceFirst("\\[\\d+", "[" + number));
                }
                return "a digit of " + any;
            }
            case 3 -> {
                int year = 2018 + random.nextInt(7);
                put(
                        "reports/work/" + year + "/justice.md",
                        report(year, "一、概况\n\n第" + number + "号，见[说明](/pages/about.md)。"));
                return "a report";
            }
            case 4 -> {
                if (reports.size() > 3) {
                    remove(any);
                }
                return "without " + any;
            }
            case 5 -> {
                if (!any.isEmpty()) {
                    String moved = any.replaceFirst("/20\\d\\d/", "/" + (2015 + random.nextInt(9)) + "/");
                    String text = files.get(any);
                    remove(any);
                    put(moved, text);
                }
                return "another year for " + any;
            }
            case 6 -> {
                put("indicators.yaml", """
                        review.closed: {name: 复议办结数%d, unit: 件, group: 行政复议, total: true, precision: %d}
                        review.rate: {name: 办结率, unit: "%%", group: 行政复议}
                        %s""".formatted(number, random.nextInt(2), random.nextBoolean() ? "" : """
                        checks:
                          enough: {check: review.closed > 20, severity: warning}
                        """));
                return "the dictionary";
            }
            case 7 -> {
                put("site.yaml", files.get("site.yaml").replaceFirst("name: 示例县.*", "name: 示例县第" + number + "站"));
                return "the name of the site";
            }
            case 8 -> {
                put("theme/assets/site.css", "p { margin: " + number + "px }\n");
                return "a file of the theme";
            }
            case 9 -> {
                remove("theme/assets/site.css");
                return "the theme as it was";
            }
            case 10 -> {
                options = options.withBaseUrl(URI.create("https://www.example.gov.cn/" + number + "/"));
                return "another address";
            }
            case 11 -> {
                options = options.withDrafts(random.nextBoolean()).withThreads(1 + random.nextInt(3));
                return "options";
            }
            case 12 -> {
                options = options.withStrict(random.nextBoolean())
                        .withAsOf(LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(6), 1));
                return "more options";
            }
            case 13 -> {
                put("pages/about.md", random.nextInt(5) == 0 ? "没有头\n" : "---\ntitle: 关于" + number + "\n---\n说明。\n");
                return "a page";
            }
            case 14 -> {
                Path page = output.resolve("index.html");
                if (Files.exists(page)) {
                    Files.writeString(page, "不是本站的首页");
                }
                return "a published file overwritten";
            }
            case 15 -> {
                Files.deleteIfExists(output.resolve("sitemap.html"));
                return "a published file deleted";
            }
            case 16 -> {
                Files.setLastModifiedTime(
                        content.resolve("site.yaml"), FileTime.fromMillis(1_600_000_000_000L + number));
                return "another time of a file";
            }
            case 17 -> {
                if (!any.isEmpty()) {
                    put(any, files.get(any).replaceFirst("(?s)---\n(.*?)---\n", "---\n$1# " + number + "\n---\n"));
                }
                return "other lines for all that stands in " + any;
            }
            case 18 -> {
                if (!any.isEmpty()) {
                    put(
                            any,
                            files.get(any) + "\n一、第" + number + "章\n\n见[前一年]("
                                    + reports.get(0).substring(7) + ")。\n");
                }
                return "a heading and a link in " + any;
            }
            case 19 -> {
                String target = reports.get(random.nextInt(reports.size()));
                String head = "---\ntitle: 链接" + number + "\n---\n";
                String anchor = random.nextInt(4) == 0 ? "#s1" : "";
                put("pages/links.md", head + "见[报告](/" + target + anchor + ")。\n");
                return "a page with a link to " + target + anchor;
            }
            case 20 -> {
                remove("pages/links.md");
                return "no page with a link";
            }
            case 21 -> {
                if (!any.isEmpty()) {
                    String attached = "attachments: [{file: 附件.csv, title: 附件}]\n---\n";
                    put(any.replace(".md", "/附件.csv"), "a,b\n1," + "2".repeat(random.nextInt(5)) + "\n");
                    if (!files.get(any).contains("attachments")) {
                        put(any, files.get(any).replaceFirst("(?s)(---.*?)---\n", "$1" + attached));
                    }
                }
                return "an attachment of " + any;
            }
            case 22 -> {
                if (!any.isEmpty() && !files.get(any).contains("aliases")) {
                    String alias = "aliases: [old/" + number + ".html]\n---\n";
                    put(any, files.get(any).replaceFirst("(?s)(---.*?)---\n", "$1" + alias));
                }
                return "an old address of " + any;
            }
            case 23 -> {
                put("theme/messages/zh-CN.properties", "home = 首页" + number + "\n");
                return "a word of the theme";
            }
            case 24 -> {
                put("organizations.yaml", """
                        county: {name: 示例县人民政府, kind: government}
                        justice: {name: 示例县司法局%d, kind: department, parent: county}
                        tax: {name: 示例县税务局, kind: department, parent: county}
                        """.formatted(number));
                return "the name of a body";
            }
            case 25, 26 -> {
                String table = "reports/form/" + (2021 + random.nextInt(3)) + "/justice/cases.csv";
                if (files.containsKey(table)) {
                    int wrong = random.nextInt(6) == 0 ? 1 : 0;
                    String text = cases(number, random.nextInt(3) * 2);
                    put(table, wrong == 0 ? text : text.replace("closed", "open"));
                }
                return "a cell of " + table;
            }
            case 27 -> {
                put("forms/counter.yaml", form(random.nextBoolean() ? "件" : "次"));
                return "a form";
            }
            case 28 -> {
                put("forms/counter.yaml", form("件").replace("total = own + other", "total >= own"));
                return "an identity of a form";
            }
            case 29 -> {
                int year = 2020 + random.nextInt(4);
                String body = random.nextBoolean() ? "tax" : "justice";
                put("reports/work/" + year + "/" + body + ".md", report(year, "办结[" + number + "件]{#review.closed}。"));
                return "what a body states that is added up";
            }
            case 30 -> {
                if (any.startsWith("reports/work/") && files.get(any).contains("#review.closed")) {
                    String note = "notes: {review.closed: 第" + number + "号说明}\n---\n";
                    String text = files.get(any).replaceFirst("notes: .*\n", "");
                    put(any, text.replaceFirst("(?s)(---.*?)---\n", "$1" + note));
                }
                return "a note on a figure of " + any;
            }
            default -> {
                return "nothing";
            }
        }
    }
}
