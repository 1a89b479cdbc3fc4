package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.model.DeclaredField;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.OwnField;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of front matter and units that site.yaml declares. */
class OwnFieldsTest {

    private static final String SITE = """
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn/xxgk/
            columns:
              work: {name: 年度工作报告}
            """;

    private static final String FIELDS = """
            fields:
              district: {name: 所在片区, values: [城东, 城西]}
              investment: {name: 总投资（万元）, type: number}
              inspected: {name: 验收日期, type: date}
              open: {name: 开放, type: flag}
            units: {TB: 1024GB, 担: 50千克}
            """;

    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void content() throws IOException {
        content = temp.resolve("content");
        write("site.yaml", SITE + FIELDS);
        write("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n");
        write("indicators.yaml", """
                data.volume: {name: 数据量, unit: GB}
                data.kept: {name: 归档量, unit: TB}
                grain: {name: 储粮, unit: 吨}
                """.replace("grain:", "grain.stored:"));
        report("district: 城东\ninvestment: 1200.50\ninspected: 2023-11-08\nopen: true\n", "全年工作平稳。");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void report(String front, String text) throws IOException {
        write(
                "reports/work/2023/office.md",
                "---\ntitle: 示例县办公室工作报告\ndate: 2024-01-10\n" + front + "---\n" + text + "\n");
    }

    private Report report() throws IOException {
        return SiteGenerator.create(content).load().reports().get(0);
    }

    private List<String> problems() throws IOException {
        return SiteGenerator.create(content).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(problem -> !problem.code().id().equals("SG206"))
                .map(problem -> problem.position() + " " + problem.code().id() + " " + problem.arguments())
                .toList();
    }

    private BuildResult build(SiteGenerator generator) throws IOException {
        return generator.build(BuildOptions.into(temp.resolve("site")));
    }

    private String page() throws IOException {
        return Files.readString(temp.resolve("site/work/2023/office.html"));
    }

    /** Also when the facts come from the last build. */
    @Test
    void checksFindThePlaceOfEachKey() throws IOException {
        OwnCode any = OwnCode.warning("X301");
        SiteGenerator generator = SiteGenerator.create(content)
                .withChecks(site -> List.of("title", "inspected", "author").stream()
                        .map(key -> Diagnostic.of(any, site.reports().get(0).position(key), "here", ""))
                        .toList());
        for (int run = 0; run < 2; run++) {
            assertEquals(
                    List.of(
                            "reports/work/2023/office.md",
                            "reports/work/2023/office.md:2:8",
                            "reports/work/2023/office.md:6:12"),
                    build(generator).diagnostics().stream()
                            .filter(problem -> problem.code().equals(any))
                            .map(problem -> problem.position().toString())
                            .toList());
        }
    }

    @Test
    void theDeclarationsAreThereForFormsThatAskForThem() throws IOException {
        assertEquals(
                List.of(
                        new DeclaredField("district", "所在片区", OwnField.Type.TEXT, List.of("城东", "城西")),
                        new DeclaredField("investment", "总投资（万元）", OwnField.Type.NUMBER, List.of()),
                        new DeclaredField("inspected", "验收日期", OwnField.Type.DATE, List.of()),
                        new DeclaredField("open", "开放", OwnField.Type.FLAG, List.of())),
                SiteGenerator.create(content).fields());
    }

    @Test
    void aReportHasItsFieldsAsTypedFacts() throws IOException {
        FrontMatter front = report().front();
        assertEquals(List.of(), problems());
        assertEquals(
                List.of("district", "investment", "inspected", "open"),
                front.fields().stream().map(OwnField::key).toList());
        assertEquals("城东", front.field("district").orElseThrow().text());
        assertEquals(
                new BigDecimal("1200.50"),
                front.field("investment").orElseThrow().number());
        assertEquals(
                LocalDate.of(2023, 11, 8),
                front.field("inspected").orElseThrow().date());
        assertTrue(front.field("open").orElseThrow().flag());
        assertEquals(Optional.empty(), front.field("other"));
    }

    @Test
    void thePageShowsThoseWithANameAndATemplateSeesAll() throws IOException {
        write(
                "theme/layouts/report.ftlh",
                "${page.facts.fields.open}|<#list page.facts.information as f>${f.label}=${f.value};</#list>");
        build(SiteGenerator.create(content));
        String page = page();
        assertTrue(page.startsWith("true|"), page);
        assertTrue(page.endsWith("所在片区=城东;总投资（万元）=1200.50;验收日期=2023-11-08;"), page);
        assertFalse(page.contains("开放"), page);

        report("district: 城西\n", "全年工作平稳。");
        write("theme/layouts/report.ftlh", "${page.facts.fields.district}");
        build(SiteGenerator.create(content));
        assertEquals("城西", page());
    }

    @Test
    void aCheckReadsThemEvenFromWhatTheLastBuildKept() throws IOException {
        OwnCode closed = OwnCode.error("X101");
        SiteGenerator generator = SiteGenerator.create(content)
                .withChecks(site -> site.reports().stream()
                        .filter(report -> !report.front()
                                .field("open")
                                .map(OwnField::flag)
                                .orElse(false))
                        .map(report -> Diagnostic.of(closed, report.position(), "未开放", "写 open: true"))
                        .toList());
        assertTrue(build(generator).published());
        write("pages/about.md", "---\ntitle: 关于\n---\n一句。\n");
        assertTrue(build(generator).published());

        report("open: false\n", "全年工作平稳。");
        assertFalse(build(generator).published());
    }

    @Test
    void aValueOfAnotherTypeIsAnError() throws IOException {
        report("district: 城北\ninvestment: 一千\ninspected: 2023-13-01\nopen: 是\n", "全年工作平稳。");
        assertEquals(
                List.of(
                        "reports/work/2023/office.md:4:11 SG109 [district, 城北, 城东, 城西, CHOICE]",
                        "reports/work/2023/office.md:5:13 SG109 [investment, 一千, 12.5, LIKE]",
                        "reports/work/2023/office.md:6:12 SG108 [2023-13-01, , NO_SUCH_DAY]",
                        "reports/work/2023/office.md:7:7 SG109 [open, 是, true, false, FLAG]"),
                problems());
    }

    @Test
    void aDeclarationThatCannotBeMeantIsAnError() throws IOException {
        report("", "全年工作平稳。");
        write("site.yaml", SITE + """
                fields:
                  title: {name: 标题}
                  片区: {name: 片区}
                  level: {type: colour}
                units: {千克: 2斤, 桶: 很多, 甲: 2乙, 乙: 2甲, 9: 3件}
                """);
        assertEquals(
                List.of(
                        "site.yaml:6:3 SG104 [title]",
                        "site.yaml:7:3 SG117 [片区, PATTERN]",
                        "site.yaml:8:17 SG109 [type, colour, text, number, date, flag, CHOICE]",
                        "site.yaml:9:9 SG104 [千克]",
                        "site.yaml:9:20 SG109 [桶, 很多, 50千克, LIKE]",
                        "site.yaml:9:27 SG109 [甲, 2乙, 50千克, LIKE]",
                        "site.yaml:9:34 SG109 [乙, 2甲, 50千克, LIKE]",
                        "site.yaml:9:38 SG109 [units, 9, {担: 50千克}, LIKE]"),
                problems());
    }

    @Test
    void aFigureInAUnitOfItsOwnIsOneOfTheIndicator() throws IOException {
        report("", "新增[2.5TB]{#data.volume}，归档[约3072GB]{#data.kept}，储粮[1200担]{#grain.stored}。");
        assertEquals(List.of(), problems());
        Quantity volume = report().quantity("data.volume").orElseThrow();
        assertEquals(new BigDecimal("2560"), volume.value());
        assertEquals("GB", volume.unit());
        assertEquals(0, new BigDecimal("102.4").compareTo(volume.step()));
        assertEquals("3", report().quantity("data.kept").orElseThrow().value().toPlainString());
        assertEquals(
                "60", report().quantity("grain.stored").orElseThrow().value().toPlainString());
    }

    @Test
    void aCheckComparesThem() throws IOException {
        write("indicators.yaml", """
                data.volume: {name: 数据量, unit: GB}
                data.kept: {name: 归档量, unit: TB}
                checks:
                  - {id: whole, name: 全部归档, rule: data.volume = data.kept}
                """);
        report("", "新增[2048GB]{#data.volume}，归档[2TB]{#data.kept}。");
        assertEquals(List.of(), problems());
        report("", "新增[2048GB]{#data.volume}，归档[3TB]{#data.kept}。");
        assertEquals(1, problems().size(), problems().toString());
        assertTrue(problems().get(0).contains("SG211"), problems().toString());
    }

    @Test
    void aUnitThatNobodyDeclaredIsStillAnError() throws IOException {
        report("", "新增[2PB]{#data.volume}，储粮[3石]{#grain.stored}。");
        assertEquals(
                List.of("SG202", "SG202"),
                problems().stream().map(p -> p.split(" ")[1]).toList());
    }
}
