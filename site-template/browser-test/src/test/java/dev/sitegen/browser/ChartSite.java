package dev.sitegen.browser;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A little site of three organizations and one indicator, for its charts. */
final class ChartSite {

    static final String INDICATOR = "indicators/review.closed.html";
    static final String REPORT = "work/2023/justice.html";

    private final Map<String, String> files = new TreeMap<>();

    ChartSite() {
        files.put("site.yaml", """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/
                columns: {work: {name: 年度工作报告}}
                """);
        files.put("organizations.yaml", """
                justice: {name: 示例县司法局, kind: department}
                education: {name: 示例县教育局, kind: department}
                transport: {name: 示例县交通运输局, kind: department}
                """);
        files.put("indicators.yaml", "review.closed: {name: 办结数, unit: 件, breaks: {2022: 改按新法统计}}\n");
        state("justice", 2019, 40).state("justice", 2020, 64).state("justice", 2021, 52);
        state("justice", 2022, 80).state("justice", 2023, 71);
        state("education", 2019, 20).state("education", 2021, 31).state("education", 2022, 28);
        state("education", 2023, 45);
        state("transport", 2022, 12).state("transport", 2023, 15);
    }

    /** Has an organization state a value for a year. */
    ChartSite state(String organization, int year, int value) {
        files.put("reports/work/%d/%s.md".formatted(year, organization), """
                ---
                title: %d年工作报告
                date: %d-01-20
                ---
                办结[%d件]{#review.closed}。
                """.formatted(year, year + 1, value));
        return this;
    }

    /** Writes the content. */
    void write(Path content) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Publishes the site. */
    void build(Path output) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        BuildResult report = SiteGenerator.create(ContentSource.ofFiles(bytes)).build(BuildOptions.into(output));
        if (!report.published() || !report.diagnostics().isEmpty()) {
            throw new IllegalStateException(report.diagnostics().toString());
        }
    }
}
