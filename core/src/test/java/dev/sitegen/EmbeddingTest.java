package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildListener.Stage;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as a program uses it that has no content directory: an office system, a content management system. */
class EmbeddingTest {

    private static final String DICTIONARY = """
            review.accepted: {name: 行政复议受理数, unit: 件, group: 行政复议}
            review.closed: {name: 行政复议办结数, unit: 件, group: 行政复议}
            review.rate: {name: 办结率, unit: "%", group: 行政复议}
            """;

    @TempDir
    Path temp;

    private static Content twoYears() {
        return Content.site()
                .with("indicators.yaml", DICTIONARY)
                .withReport(2022, "title: 二〇二二年报告\ndate: 2023-01-12", """
                        一、行政复议

                        受理[80件]{#review.accepted}，办结[70件]{#review.closed}，办结率[87.5%]{#review.rate}。""")
                .withReport(2023, "title: 二〇二三年报告\ndate: 2024-01-10", """
                        一、行政复议

                        受理[100件]{#review.accepted}，办结[90件]{#review.closed}，办结率[90%]{#review.rate}。
                        比[上年](../2022/office.md#review.closed)多。""");
    }

    @Test
    void publishesWhatIsHeldInMemory() throws IOException {
        Path output = temp.resolve("site");
        BuildResult report = SiteGenerator.create(twoYears().source()).build(BuildOptions.into(output));

        assertEquals(List.of(), report.diagnostics());
        assertTrue(report.published());
        SortedMap<String, byte[]> files = Output.read(output);
        assertEquals(files.size() - 1, report.files(), "every file but the manifest");
        long bytes = files.values().stream().mapToLong(file -> file.length).sum() - files.get(Output.MANIFEST).length;
        assertEquals(bytes, report.bytes());
        String page = Output.text(files.get("work/2023/office.html"));
        assertTrue(
                page.contains(
                        "<a href=\"../../indicators/review.closed.html#office-2023\"><data value=\"90\" id=\"review.closed\">90件</data>"),
                page);
        assertTrue(page.contains("<a href=\"../2022/office.html#review.closed\">上年</a>"), page);
    }

    @Test
    void givesFactsWithoutPublishing() throws IOException {
        Site site = SiteGenerator.create(twoYears().source()).load();

        assertEquals(List.of(2023, 2022), site.years());
        Report report = site.report(new ReportKey("work", 2023, "office")).orElseThrow();
        Figure closed = report.figure("review.closed").orElseThrow();
        assertEquals(new BigDecimal("90"), closed.quantity().value());
        assertEquals("件", closed.quantity().unit());
        assertEquals("s1", closed.section());
        Series series = site.series("review.accepted").get(0);
        assertEquals(
                List.of("80", "100"),
                series.observations().stream()
                        .map(o -> o.figure().quantity().value().toPlainString())
                        .toList());
        assertEquals("二〇二二年报告", site.neighbour(report, -1).orElseThrow().title());
    }

    @Test
    void givesTheFactsOfWhatCanBeReadBesideWhatCannot() throws IOException {
        Content broken = twoYears().withReport(2024, "title: [", "一、行政复议");
        Site site = SiteGenerator.create(broken.source()).load();
        assertTrue(site.years().containsAll(List.of(2022, 2023)));
    }

    @Test
    void checksWithoutWriting() throws IOException {
        BuildResult report = SiteGenerator.create(twoYears().source()).check(BuildOptions.into(temp.resolve("site")));
        assertEquals(List.of(), report.diagnostics());
        assertFalse(report.published());
        assertEquals(0, report.files());
        assertFalse(Files.exists(temp.resolve("site")));
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        List<String> heard = new ArrayList<>();
        Thread caller = Thread.currentThread();
        BuildListener listener = (stage, done, total) -> {
            assertEquals(caller, Thread.currentThread());
            heard.add(stage + " " + done + "/" + total);
        };
        BuildResult report = SiteGenerator.create(twoYears().source())
                .withListener(listener)
                .build(BuildOptions.into(temp.resolve("site")).withThreads(4));
        List<String> expected = new ArrayList<>(List.of("PARSE 1/2", "PARSE 2/2"));
        for (int i = 1; i <= report.files(); i++) {
            expected.add(Stage.RENDER + " " + i + "/" + report.files());
        }
        assertEquals(expected, heard);
    }

    @Test
    void strictTakesWarningsForErrors() throws IOException {
        Content warned = Content.oneReport().with("site.yaml", """
                name: 示例县人民政府
                columns: {work: {name: 年度工作报告}, empty: {name: 空栏目}}
                """);
        SiteGenerator generator = SiteGenerator.create(warned.source());
        BuildOptions options = BuildOptions.into(temp.resolve("site"));

        BuildResult strict = generator.build(options.withStrict(true));
        assertFalse(strict.published());
        assertEquals(1, strict.count(Severity.WARNING));
        assertEquals(1, strict.count(Severity.INFO));
        assertEquals(0, strict.count(Severity.ERROR));
        assertFalse(Files.exists(temp.resolve("site/index.html")));

        assertTrue(generator.build(options).published());
    }

    @Test
    void strictDoesNotMindWhatIsOnlyReported() throws IOException {
        Content reported = Content.oneReport().with("site.yaml", "name: 示例县\ncolumns: {work: {name: 年度工作报告}}\n");
        BuildResult report = SiteGenerator.create(reported.source())
                .build(BuildOptions.into(temp.resolve("site")).withStrict(true));
        assertEquals(
                List.of(Code.NO_BASE_URL),
                report.diagnostics().stream().map(Diagnostic::code).toList());
        assertTrue(report.published());
    }

    @Test
    void aFailedBuildLeavesWhatWasPublished() throws IOException {
        Path output = temp.resolve("site");
        assertTrue(SiteGenerator.create(twoYears().source())
                .build(BuildOptions.into(output))
                .published());
        SortedMap<String, byte[]> before = Output.read(output);

        Content broken = twoYears().withReport(2024, "title: 二〇二四年报告\ndate: 2025-02-30", "全年平稳。");
        assertFalse(SiteGenerator.create(broken.source())
                .build(BuildOptions.into(output))
                .published());
        Output.assertSame(before, Output.read(output));

        Content failing = twoYears().with("theme/layouts/year.ftlh", "${page.nothing}");
        assertFalse(SiteGenerator.create(failing.source())
                .build(BuildOptions.into(output))
                .published());
        Output.assertSame(before, Output.read(output));
    }

    @Test
    void contentThatCannotBeReadIsTheCallersProblem() throws IOException {
        Path output = temp.resolve("site");
        assertTrue(SiteGenerator.create(twoYears().source())
                .build(BuildOptions.into(output))
                .published());
        SortedMap<String, byte[]> before = Output.read(output);

        ContentSource good = twoYears().source();
        ContentSource failing = new ContentSource() {
            @Override
            public List<Entry> entries() throws IOException {
                return good.entries();
            }

            @Override
            public byte[] read(String path) throws IOException {
                if (path.equals(Content.reportPath(2023))) {
                    throw new IOException("the database is gone");
                }
                return good.read(path);
            }
        };
        SiteGenerator generator = SiteGenerator.create(failing);
        IOException thrown = assertThrows(IOException.class, () -> generator.build(BuildOptions.into(output)));
        assertEquals("the database is gone", thrown.getMessage());
        Output.assertSame(before, Output.read(output));
        assertThrows(
                IOException.class,
                () -> SiteGenerator.create(temp.resolve("absent")).load());
    }

    @Test
    void contentWhoseRevisionsAreKnownIsReadOnce() throws IOException {
        ContentSource files = twoYears().source();
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        ContentSource revised = new ContentSource() {
            @Override
            public List<Entry> entries() throws IOException {
                // As in a store that names content by its sum.
                Revision revision = new Revision(1, Revision.ALWAYS);
                return files.entries().stream()
                        .map(e -> new Entry(e.path(), e.size(), e.link(), Optional.of(revision)))
                        .toList();
            }

            @Override
            public byte[] read(String path) throws IOException {
                read.add(path);
                return files.read(path);
            }
        };
        BuildOptions options = BuildOptions.into(temp.resolve("site"));
        assertFalse(SiteGenerator.create(revised).build(options).unchanged());
        assertTrue(read.contains(Content.reportPath(2023)));
        read.clear();

        assertTrue(SiteGenerator.create(revised).build(options).unchanged());
        // It may name other sites whose files are to be listed as well.
        assertEquals(List.of("site.yaml"), read);
    }

    @Test
    void sitesBuiltAtOnceAreAsIfBuiltAlone() throws Exception {
        List<Content> sites = List.of(
                twoYears(),
                twoYears().with("site.yaml", """
                        name: Sample County
                        language: en
                        timeZone: Europe/Berlin
                        baseUrl: http://localhost/
                        columns: {work: {name: Annual reports}}
                        """),
                Content.oneReport(),
                twoYears().with("theme/layouts/report.ftlh", "<p>${page.title}\n"));
        List<SortedMap<String, byte[]>> alone = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            alone.add(publish(sites.get(i), temp.resolve("alone" + i), 1));
        }
        int rounds = 5;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(sites.size());
        try {
            for (int round = 0; round < rounds; round++) {
                List<Future<SortedMap<String, byte[]>>> futures = new ArrayList<>();
                for (int i = 0; i < sites.size(); i++) {
                    Content site = sites.get(i);
                    Path output = temp.resolve("together" + i);
                    Callable<SortedMap<String, byte[]>> build = () -> {
                        start.await();
                        return publish(site, output, 2);
                    };
                    futures.add(threads.submit(build));
                }
                start.countDown();
                for (int i = 0; i < sites.size(); i++) {
                    Output.assertSame(alone.get(i), futures.get(i).get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static SortedMap<String, byte[]> publish(Content site, Path output, int threads) throws IOException {
        BuildResult report = SiteGenerator.create(site.source())
                .build(BuildOptions.into(output).withThreads(threads));
        assertTrue(report.published(), () -> report.diagnostics().toString());
        return Output.read(output);
    }

    @Test
    void oneGeneratorBuildsAnyNumberOfTimes() throws IOException {
        SiteGenerator generator = SiteGenerator.create(twoYears().source());
        generator.build(BuildOptions.into(temp.resolve("first")));
        generator.build(BuildOptions.into(temp.resolve("second")));
        Output.assertSame(Output.read(temp.resolve("first")), Output.read(temp.resolve("second")));
    }

    @Test
    void theMachinesLocaleAndZoneDoNotMatter() throws IOException {
        SortedMap<String, byte[]> expected = publish(twoYears(), temp.resolve("here"), 2);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Output.assertSame(expected, publish(twoYears(), temp.resolve(tag), 2));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Ten things an author gets wrong, each in its own place, all reported in one run. */
    @Test
    void tellsEveryProblemAtItsPlaceInOneRun() throws IOException {
        Path output = temp.resolve("site");
        publish(Content.oneReport(), output, 2);
        SortedMap<String, byte[]> before = Output.read(output);
        Content broken = Content.site()
                .with("indicators.yaml", DICTIONARY)
                .with("organizations.yaml", """
                        office: {name: 示例县办公室, kind: department}
                        town: {name: 示例镇, kind: village}
                        """)
                .withReport(2021, "titel: 二〇二一年报告\ntitle: 二〇二一年报告\ndate: 2022-02-30", "全年平稳。")
                .withReport(2022, "title: 二〇二二年报告\ndate: 2023-01-12\ndate: 2023-01-13", """
                        见[附表](附表.csv)和[制度](../2021/office.md#制度)。

                        ![办公楼](办公楼.png)""")
                .withReport(2023, "title: 二〇二三年报告\ndate: 2024-01-10\nattachments: [{file: 全文.pdf}]", """
                        一、行政复议

                        受理[若干件]{#review.accepted}，办结[90件]{#review.close}，另见[网页](javascript:alert)。""")
                .with("reports/work/2023/ofice.md", "---\ntitle: 报告\ndate: 2024-01-10\n---\n全年平稳。\n");

        BuildResult report = SiteGenerator.create(broken.source()).build(BuildOptions.into(output));

        List<String> errors = report.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.position() + " " + d.code())
                .toList();
        assertEquals(
                List.of(
                        "organizations.yaml:2:25 BAD_VALUE",
                        "reports/work/2021/office.md:2:1 UNKNOWN_KEY",
                        "reports/work/2021/office.md:4:7 BAD_DATE",
                        "reports/work/2022/office.md:4:1 DUPLICATE_KEY",
                        "reports/work/2022/office.md:6:2 MISSING_PAGE",
                        "reports/work/2022/office.md:6:15 MISSING_ANCHOR",
                        "reports/work/2022/office.md:8:1 MISSING_IMAGE",
                        "reports/work/2023/office.md:4:22 MISSING_ATTACHMENT",
                        "reports/work/2023/office.md:8:4 UNREADABLE_FIGURE",
                        "reports/work/2023/office.md:8:35 UNKNOWN_INDICATOR",
                        "reports/work/2023/office.md:8:52 FORBIDDEN_SCHEME",
                        "reports/work/2023/ofice.md UNKNOWN_ORGANIZATION"),
                errors);
        assertTrue(report.diagnostics().stream()
                .filter(d -> d.position().line() > 0)
                .noneMatch(d -> d.sourceLine().isEmpty()));
        assertFalse(report.published());
        Output.assertSame(before, Output.read(output));
    }

    @Test
    void optionsDecideWhatContentLeavesOpen() throws IOException {
        Content site = twoYears()
                .withReport(2024, "title: 二〇二四年报告\ndate: 2025-01-10\ndraft: true", "办结[95件]{#review.closed}。");
        BuildOptions options = BuildOptions.defaults()
                .withBaseUrl(URI.create("https://other.example.cn/a"))
                .withAsOf(LocalDate.of(2024, 1, 9))
                .withDrafts(true);
        BuildResult report = SiteGenerator.create(site.source()).check(options);
        Site loaded = SiteGenerator.create(site.source()).load(options);
        assertEquals(
                URI.create("https://other.example.cn/a/"),
                loaded.info().baseUrl().orElseThrow());
        assertEquals(List.of(2024, 2023, 2022), loaded.years());
        assertEquals(
                List.of("reports/work/2023/office.md:3:7 FUTURE_DATE", "reports/work/2024/office.md:3:7 FUTURE_DATE"),
                report.diagnostics().stream()
                        .map(d -> d.position() + " " + d.code())
                        .toList());
        assertEquals(
                List.of(2023, 2022), SiteGenerator.create(site.source()).load().years());
    }

    @Test
    void optionsRefuseNonsense() {
        BuildOptions options = BuildOptions.defaults();
        assertThrows(IllegalArgumentException.class, () -> options.withThreads(0));
        assertThrows(IllegalArgumentException.class, () -> options.withBaseUrl(URI.create("xxgk/")));
        SiteGenerator generator = SiteGenerator.create(Content.oneReport().source());
        assertThrows(IllegalArgumentException.class, () -> generator.build(options));
    }

    @Test
    void aDirectoryThatIsNotOursIsRefused() throws IOException {
        Path output = Files.createDirectory(temp.resolve("mine"));
        Path letter = Files.writeString(output.resolve("letter.txt"), "mine", StandardCharsets.UTF_8);
        Content alsoBroken = Content.oneReport().withReport(2024, "title: 报告\ndate: 2025-02-30", "全年平稳。");
        BuildResult report = SiteGenerator.create(alsoBroken.source()).build(BuildOptions.into(output));
        assertEquals(
                List.of(Code.OUTPUT_REFUSED, Code.BAD_DATE),
                Stream.of(Code.OUTPUT_REFUSED, Code.BAD_DATE)
                        .filter(code -> report.diagnostics().stream().anyMatch(d -> d.code() == code))
                        .toList());
        assertEquals(
                output + ": 错误: 不能发布到此处：目录不为空，又没有 site-gen 的清单 manifest.json (请选择空目录，或 site-gen 发布过的目录) [SG701]",
                report.diagnostics().get(0).summary(Locale.SIMPLIFIED_CHINESE));
        assertFalse(report.published());
        assertArrayEquals(new String[] {"letter.txt"}, output.toFile().list());
        assertEquals("mine", Files.readString(letter));
    }

    @Test
    void aSiteIsNotPublishedAmongItsSources() throws IOException {
        Path content = temp.resolve("content");
        for (String path : List.of("site.yaml", "organizations.yaml", Content.reportPath(2023))) {
            Files.createDirectories(content.resolve(path).getParent());
            Files.write(content.resolve(path), Content.oneReport().source().read(path));
        }
        BuildResult inside = SiteGenerator.create(content).build(BuildOptions.into(content.resolve("pages/site")));
        assertEquals(Code.OUTPUT_IN_CONTENT, inside.diagnostics().get(0).code());
        assertFalse(inside.published());
        assertFalse(Files.exists(content.resolve("pages/site/index.html")));

        BuildResult beside = SiteGenerator.create(content).build(BuildOptions.into(content.resolve("target/site")));
        assertEquals(List.of(), beside.diagnostics());
        assertTrue(beside.published());
    }

    /** The place of an error in such a rule cannot be counted from its beginning. */
    @Test
    void aRuleOverSeveralLinesIsReportedAtItsFirstLine() throws IOException {
        String dictionary = "docs.made: {name: 文件数}\nchecks:\n  - {id: x, rule: \"docs.made <=\n    docs.none\"}\n";
        BuildResult report = SiteGenerator.create(
                        Content.oneReport().with("indicators.yaml", dictionary).source())
                .check(BuildOptions.defaults());
        Diagnostic problem = report.diagnostics().stream()
                .filter(d -> d.code() == Code.BAD_RULE)
                .findFirst()
                .orElseThrow();
        assertEquals(new SourcePosition("indicators.yaml", 3, 0), problem.position());
    }
}
