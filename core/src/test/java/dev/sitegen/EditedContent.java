package dev.sitegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The content of the {@linkplain EditedSite edited site}: both columns that every organization has, with checks and the tables of
 * both versions of their form, and columns without rules, one of them with a form of its own.
 */
final class EditedContent {

    private static final String SITE = """
            name: 示例县人民政府
            columns:
              work: {name: 年度工作报告}
              open: {name: 信息公开报告}
              form: {name: 窗口服务报告, form: counter, deadlines: {department: 03-31, government: none}}
              rule-of-law: {name: 法治政府建设年度报告}
              info-disclosure: {name: 政府信息公开年报, form: info-disclosure}
            navigation: [columns, years, indicators, organizations, checks, coverage, pages/about.md]
            theme: {colors: {accent: "#100000"}}
            """;

    private static final String ORGANIZATIONS = """
            county: {name: 示例县人民政府, kind: government}
            justice: {name: 示例县司法局, kind: department, parent: county}
            tax: {name: 示例县税务局, kind: department, parent: county}
            street: {name: 示例县乙街道办事处, kind: subdistrict, parent: county}
            """;

    /** Every check looks elsewhere: at last year, at the organizations below, at another column, at what is not disclosed. */
    private static final String INDICATORS = """
            review.closed: {name: 复议办结数, unit: 件, group: 行政复议, total: true}
            review.rate: {name: 办结率, unit: "%", group: 行政复议}
            review.suits: {name: 被诉数, unit: 件, group: 行政复议}
            review.suitRate: {name: 被诉率, unit: "%", group: 行政复议}
            docs.made: {name: 制定文件数, unit: 件, total: true}
            docs.saved: {name: 缩短用时, unit: "%"}
            docs.jump: {name: 培训人次, unit: 人次, explainAbove: 30%}
            checks:
              - {id: growth, rule: docs.made >= previous.docs.made, severity: warning}
              - {id: below, rule: review.closed >= sum(children.review.closed), severity: warning}
              - {id: same, rule: review.closed <= column('work').review.closed, severity: warning}
              - {id: suits, name: 被诉率, rule: review.suitRate = review.suits / undisclosed, severity: warning}
            """;

    /** A layout that shows of an organization what the theme of the tests leaves out, too. */
    private static final String ORGANIZATION_LAYOUT = """
            <#import "/partials/show.ftlh" as show>
            <@show.whole>
            <h1>${page.name}</h1>
            <@show.fields page.information "information"/>
            <@show.groups page.children 3/>
            <@show.columns page.columns/>
            <@show.duties page.coverage/>
            <@show.tables page.tables/>
            <#list page.highlights.items as one>
            <p>${one.name} ${one.year} ${one.value.text} ${one.change.difference} ${one.trend.title}</p>
            </#list>
            <#list page.timelines as timeline>
            <#list timeline.items as item>
            <p>${item.year} ${item.title} ${item.state} ${item.detail}</p>
            </#list>
            </#list>
            <@show.verdicts page.failures/>
            </@show.whole>
            """;

    private EditedContent() {}

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        texts().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        String litigation = "reports/info-disclosure/2022/county/litigation.csv";
        files.remove(litigation);
        files.put(litigation.replace(".csv", ".xlsx"), workbook(litigation(2)));
        return files;
    }

    private static Map<String, String> texts() {
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", SITE);
        files.put("organizations.yaml", ORGANIZATIONS);
        files.put("indicators.yaml", INDICATORS);
        files.put("forms/counter.yaml", form("件"));
        files.put("theme/layouts/organization.ftlh", ORGANIZATION_LAYOUT);
        files.put("pages/about.md", "---\ntitle: 关于\n---\n说明。\n");
        files.put("pages/links.md", "---\ntitle: 链接\n---\n见[报告](/reports/rule-of-law/2022/justice.md#二、存在的不足)。\n");
        files.put("assets/共用.csv", "a,b\n");
        files.put("assets/图.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        for (int year = 2021; year <= 2023; year++) {
            int number = year % 100;
            files.put("reports/work/" + year + "/county.md", report(year, "办结[" + number + "件]{#review.closed}。"));
            files.put("reports/open/" + year + "/justice.md", open(year));
            files.put("reports/form/" + year + "/justice.md", report(year, "一、办理情况\n\n见下表。"));
            files.put("reports/form/" + year + "/justice/cases.csv", cases(number, 3));
            String county =
                    "办结[%1$d件]{#review.closed}，制定[%1$d件]{#docs.made}，被诉[5件]{#review.suits}，占[50%%]{#review.suitRate}。";
            files.put("reports/rule-of-law/" + year + "/county.md", lawful(year, county.formatted(number)));
            String justice = "办结[2件]{#review.closed}，制定[%d件]{#docs.made}。".formatted(number);
            files.put("reports/rule-of-law/" + year + "/justice.md", lawful(year, justice));
            files.put(
                    "reports/rule-of-law/" + year + "/tax.md",
                    lawful(year, "办结[3件]{#review.closed}，用时缩短[三分之一]{#docs.saved value=33%}，培训[100人次]{#docs.jump}。"));
        }
        files.put("reports/rule-of-law/2023/street.md", lawful(2023, "平稳。"));
        for (int year = 2020; year <= 2022; year++) {
            String directory = "reports/info-disclosure/" + year + "/county";
            files.put(directory + ".md", disclosing(year));
            files.put(directory + "/disclosure.csv", year == 2020 ? DISCLOSURE_2019 : DISCLOSURE_2021);
            files.put(directory + "/applications.csv", applications(year, year % 100, 0));
            files.put(directory + "/litigation.csv", litigation(2));
        }
        return files;
    }

    static String report(int year, String text) {
        return "---\ntitle: " + year + "年报告\ndate: " + (year + 1) + "-01-10\n---\n" + text + "\n";
    }

    /** One report leads to a heading of another, one has a file attached that is not below it. */
    private static String open(int year) {
        String text = "办结率[9" + year % 10 + "%]{#review.rate}。";
        return switch (year) {
            case 2022 -> report(year, text + "另见[不足](/reports/rule-of-law/2022/justice.md#二、存在的不足)。");
            case 2023 ->
                report(year, text).replace("\ntitle: ", "\nattachments: [{file: /assets/共用.csv, title: 表}]\ntitle: ");
            default -> report(year, text);
        };
    }

    static String lawful(int year, String sentence) {
        return report(year, """
                一、主要举措

                %s

                二、存在的不足

                及时性有待加强。

                三、主要负责人履行第一责任人职责

                定期听取汇报。

                四、下一年度工作安排

                继续改进。
                """.formatted(sentence));
    }

    private static String disclosing(int year) {
        return report(year, """
                一、总体情况

                平稳。

                二、主动公开政府信息情况

                三、收到和处理政府信息公开申请情况

                四、政府信息公开行政复议、行政诉讼情况

                五、存在的主要问题及改进情况

                及时性有待加强。

                六、其他需要报告的事项

                无。
                """);
    }

    static String form(String unit) {
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

    static String cases(int own, int other) {
        return "row,own,other,total\nclosed," + own + "," + other + "," + (own + other) + "\n";
    }

    private static final String DISCLOSURE_2019 = """
            row,made,published,disclosed,lastYear,change,decisions,projects,amount
            regulations,0,0,0,,,,,
            normativeDocuments,2,2,13,,,,,
            licensing,,,,35,-2,118,,
            otherServices,,,,4,0,6,,
            penalties,,,,20,1,8,,
            coercion,,,,3,0,0,,
            fees,,,,1,0,,,
            procurement,,,,,,,4,36.5
            """;

    private static final String DISCLOSURE_2021 = """
            row,made,repealed,inForce,decisions,amount
            regulations,0,0,0,,
            normativeDocuments,0,0,13,,
            licensing,,,,118,
            penalties,,,,8,
            coercion,,,,0,
            fees,,,,,36.5
            """;

    /** The table of applications: all of natural persons, none handed on from last year. */
    static String applications(int year, int received, int handedOn) {
        Stream<String> none = Stream.of(
                        numbered("refused.", 8),
                        numbered("unavailable.", 3),
                        numbered("notProcessed.", 5),
                        year < 2021 ? Stream.of("otherResult") : numbered("otherResult.", 3))
                .flatMap(rows -> rows)
                .map(row -> applications(row, 0));
        return Stream.of(
                        Stream.of(
                                "row,natural,business,research,charity,legal,other,total\n",
                                applications("new", received),
                                applications("carriedIn", 0),
                                applications("granted", received - handedOn),
                                applications("partial", 0)),
                        none,
                        Stream.of(applications("total", received - handedOn), applications("carriedForward", handedOn)))
                .flatMap(rows -> rows)
                .collect(Collectors.joining());
    }

    private static Stream<String> numbered(String row, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> row + number);
    }

    private static String applications(String row, int number) {
        return "%s,%d,0,0,0,0,0,%d\n".formatted(row, number, number);
    }

    static String litigation(int upheld) {
        return """
                row,upheld,corrected,other,pending,total
                reconsideration,%d,0,0,0,%d
                lawsuitDirect,0,0,0,0,0
                lawsuitAfterReconsideration,0,0,0,0,0
                """.formatted(upheld, upheld);
    }

    /** A table as a workbook. */
    static byte[] workbook(String csv) throws IOException {
        String rows = csv.lines()
                .map(line -> Stream.of(line.split(","))
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        return sheet(rows);
    }

    /** A workbook with a sheet of these rows. */
    static byte[] sheet(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"一\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
