package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Plainly fictional counties that publish sites of their own, and the province that adds them up. */
final class Counties {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    static final String DICTIONARY = """
            review.closed: {name: 行政复议办结数, unit: 件, total: true}
            review.rate: {name: 行政复议办结率, unit: "%"}
            aid.firms: {name: 帮助企业数, unit: 家, total: true}
            """;

    private final Path root;

    Counties(Path root) {
        this.root = root;
    }

    Path site(String id) {
        return root.resolve("counties").resolve(id);
    }

    /** Publishes a county whose government states how many cases were closed in two years, and whose towns how many firms were helped. */
    void publish(String id, String name, int closed) throws IOException {
        publish(
                id,
                name,
                List.of(
                        report("gov", 2023, "全年办结[" + (closed - 10) + "件]{#review.closed}，办结率[90%]{#review.rate}。"),
                        report("gov", 2024, "全年办结[" + closed + "件]{#review.closed}，办结率[95.5%]{#review.rate}。"),
                        report("east", 2024, "帮助[200余家]{#aid.firms}企业。"),
                        report("west", 2024, "帮助[30家]{#aid.firms}企业。")));
    }

    /** A report: its path and its text. */
    record Report(String path, String text) {}

    static Report report(String organization, int year, String text) {
        return new Report(
                "reports/work/" + year + "/" + organization + ".md",
                "---\ntitle: " + year + "年工作报告\ndate: " + (year + 1) + "-03-01\n---\n" + text + "\n");
    }

    void publish(String id, String name, List<Report> reports) throws IOException {
        Content content = Content.empty()
                .with("site.yaml", """
                        name: %s人民政府
                        baseUrl: https://%s.example.gov.cn/xxgk/
                        columns:
                          work: {name: 年度工作报告, deadlines: {government: 03-31, town: 03-31}}
                        """.formatted(name, id))
                .with("organizations.yaml", """
                        gov: {name: %1$s人民政府, kind: government}
                        east: {name: %1$s东镇, kind: town, parent: gov}
                        west: {name: %1$s西镇, kind: town, parent: gov}
                        """.formatted(name))
                .with("indicators.yaml", DICTIONARY);
        for (Report report : reports) {
            content = content.with(report.path(), report.text());
        }
        BuildResult built = SiteGenerator.create(content.source())
                .build(BuildOptions.into(site(id)).withAsOf(TODAY));
        if (!built.published()) {
            throw new IOException(built.diagnostics().toString());
        }
    }

    /** Writes the content of the province over some sources: the lines of {@code sources} in site.yaml. */
    Path province(String... sources) throws IOException {
        Path content = root.resolve("content");
        Files.createDirectories(content);
        write(content.resolve("site.yaml"), """
                name: 示例省人民政府
                baseUrl: https://www.example.gov.cn/
                columns:
                  work: {name: 年度工作报告, deadlines: {government: 03-31}}
                sources:
                """ + String.join("", sources));
        write(content.resolve("organizations.yaml"), "province: {name: 示例省人民政府, kind: government, exempt: [work]}\n");
        write(content.resolve("indicators.yaml"), DICTIONARY);
        return content;
    }

    static String source(String id, String name) {
        return "  - {id: " + id + ", name: " + name + ", path: ../counties/" + id + "}\n";
    }

    static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A manifest as versions wrote it that summed files by SHA-256. */
    static String olderManifest(String manifest) {
        return manifest.replaceAll("\"xxh128\":\"[0-9a-f]*\"", "\"sha256\":\"" + "0123456789abcdef".repeat(4) + "\"");
    }
}
