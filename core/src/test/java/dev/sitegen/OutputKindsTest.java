package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.internal.site.OutputKind;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Themes that make less than everything: what they leave out is not there, and nothing leads to it. */
class OutputKindsTest {

    private static final String BASE = "https://www.example.gov.cn/xxgk/";
    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(BASE) + "([^\"<\\s#,{]*)");

    @TempDir
    Path temp;

    private record Built(BuildResult report, Path output) {}

    private Built build(Content content, Set<OutputKind> made) throws IOException {
        String words = made.stream().map(OutputKind::word).collect(Collectors.joining(", "));
        Path theme = temp.resolve("themes/META-INF/site-gen/theme/some/theme.yaml");
        Files.createDirectories(theme.getParent());
        Files.writeString(theme, "extends: default\noutputs: [" + words + "]\n");
        Path output = temp.resolve("site");
        URL[] jars = {temp.resolve("themes").toUri().toURL()};
        try (URLClassLoader themes = new URLClassLoader(jars, SiteGenerator.class.getClassLoader())) {
            BuildResult report = SiteGenerator.create(content.source())
                    .withThemesFrom(themes)
                    .build(BuildOptions.into(output)
                            .withTheme("some")
                            .withAsOf(LocalDate.of(2024, 6, 1))
                            .withReuse(false));
            return new Built(report, output);
        }
    }

    /** Two organizations, two years, figures, checks and an old address: a site that has every kind of output. */
    private static Content site() {
        return Content.site()
                .with("site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/xxgk/
                        columns:
                          work: {name: 年度工作报告, deadlines: {government: 03-31, department: 01-05}}
                        """)
                .with("organizations.yaml", """
                        county: {name: 示例县人民政府, kind: government}
                        office: {name: 示例县办公室, kind: department, parent: county}
                        """)
                .with("indicators.yaml", """
                        review.accepted: {name: 受理数, unit: 件, total: true}
                        review.closed: {name: 办结数, unit: 件}
                        checks:
                          - {id: review.subset, rule: review.closed <= review.accepted, severity: warning}
                        """)
                .with("pages/about.md", "---\ntitle: 关于\n---\n说明。\n")
                .with("reports/work/2023/county.md", report("受理[9件]{#review.accepted}，办结[5件]{#review.closed}。"))
                .withReport(
                        2022,
                        "title: 甲\ndate: 2023-01-10\naliases: [old/1.html]",
                        "受理[3件]{#review.accepted}，办结[3件]{#review.closed}。")
                .with("reports/work/2023/office.md", report("受理[5件]{#review.accepted}，办结[7件]{#review.closed}。"));
    }

    private static String report(String text) {
        return "---\ntitle: 乙\ndate: 2024-01-10\n---\n" + text + "\n";
    }

    static Stream<Set<OutputKind>> selections() {
        Stream<Set<OutputKind>> without = Stream.of(OutputKind.values()).map(kind -> {
            Set<OutputKind> others = EnumSet.allOf(OutputKind.class);
            others.removeIf(other -> other == kind || other.needed().contains(kind));
            return others;
        });
        Stream<Set<OutputKind>> only = Stream.of(OutputKind.values()).map(kind -> {
            Set<OutputKind> few = EnumSet.of(kind);
            few.addAll(kind.needed());
            return few;
        });
        return Stream.of(without, only, Stream.of(Set.<OutputKind>of(), OutputKind.all()))
                .flatMap(sets -> sets);
    }

    @ParameterizedTest
    @MethodSource("selections")
    void nothingLeadsToWhatIsNotMade(Set<OutputKind> made) throws IOException {
        Built site = build(site(), made);
        assertTrue(site.report.published(), () -> site.report.diagnostics().toString());
        assertEquals(List.of(), Links.broken(site.output));
        for (Map.Entry<String, byte[]> file : Output.read(site.output).entrySet()) {
            String text = Output.text(file.getValue());
            if (file.getKey().endsWith(".html")) {
                assertTrue(Jsoup.parse(text).select("[href='']").isEmpty(), file.getKey());
            }
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                String path = URLDecoder.decode(address.group(1), StandardCharsets.UTF_8);
                assertTrue(Files.exists(site.output.resolve(path)), () -> file.getKey() + " -> " + path);
            }
        }
    }

    @Test
    void whatIsNotShownIsJudgedAndReportedAllTheSame() throws IOException {
        List<String> all = reported(build(site(), OutputKind.all()));
        assertEquals(List.of("organizations.yaml:1:1 SG505", "reports/work/2023/office.md:5:29 SG212"), all);
        assertEquals(all, reported(build(site(), Set.of())));
    }

    private static List<String> reported(Built site) {
        return site.report.diagnostics().stream()
                .map(d -> d.position() + " " + d.code().id())
                .toList();
    }

    @Test
    void aThemeThatAsksForNothingGetsReportsAndPages() throws IOException {
        Built site = build(site(), Set.of());
        assertEquals(
                List.of(
                        "404.html",
                        "index.html",
                        "manifest.json",
                        "old/1.html",
                        "pages/about.html",
                        "theme/site.css",
                        "work/2022/office.html",
                        "work/2023/county.html",
                        "work/2023/office.html"),
                List.copyOf(new TreeSet<>(Output.read(site.output).keySet())));
        assertFalse(Files.readString(site.output.resolve("index.html")).contains("navigation"));
    }

    @Test
    void aLinkToAPageThatIsNotMadeIsReported() throws IOException {
        Content content = site().with("pages/about.md", "---\ntitle: 关于\n---\n见[年度](/years/2023.html)。\n");
        assertTrue(build(content, OutputKind.all()).report.published());
        Built site = build(content, Set.of());
        assertFalse(site.report.published());
        assertTrue(
                reported(site).contains("pages/about.md:4:2 SG301"),
                () -> reported(site).toString());
    }
}
