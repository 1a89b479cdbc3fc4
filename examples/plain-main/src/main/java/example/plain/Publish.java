package example.plain;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Publishes reports that a program has in memory: there is no content directory, and no Maven plugin takes part. */
public final class Publish {

    /** The facts of a report, as a database may have them. */
    record Row(int year, String date, int accepted, int closed) {}

    private static final List<Row> ROWS =
            List.of(new Row(2022, "2023-03-14", 74, 70), new Row(2023, "2024-03-20", 80, 77));

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments.length == 0 ? "site" : arguments[0]);
        BuildResult result = publish(ROWS, output);
        result.diagnostics().forEach(problem -> System.out.println(problem.format(Locale.getDefault())));
        System.out.println(result.published() ? result.files() + " files in " + output : "not published");
    }

    /** Builds the site. What is wrong with the reports is in the result; only a disk that fails is an exception. */
    static BuildResult publish(List<Row> rows, Path output) throws IOException {
        Map<String, String> texts = new HashMap<>();
        texts.put("site.yaml", """
                name: 示例县政务公开
                baseUrl: https://www.example.gov.cn/xxgk/
                columns:
                  work: {name: 工作年度报告}
                """);
        texts.put("organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n");
        texts.put("indicators.yaml", """
                review.accepted: {name: 行政复议受理数, unit: 件}
                review.closed: {name: 行政复议办结数, unit: 件}
                checks:
                  - {id: closed, name: 办结不多于受理, rule: review.closed <= review.accepted}
                """);
        rows.forEach(row -> texts.put("reports/work/" + row.year() + "/shili.md", report(row)));

        Map<String, byte[]> files = new HashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return SiteGenerator.create(ContentSource.ofFiles(files)).build(BuildOptions.into(output));
    }

    private static String report(Row row) {
        return """
                ---
                title: 示例县人民政府%d年工作报告
                date: %s
                ---
                全年受理行政复议申请[%d件]{#review.accepted}，办结[%d件]{#review.closed}。
                """.formatted(row.year(), row.date(), row.accepted(), row.closed());
    }
}
