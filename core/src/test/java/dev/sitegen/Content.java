package dev.sitegen;

import dev.sitegen.source.ContentSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Sites held in memory, made file by file. Immutable: every change gives another one. */
public final class Content {

    private final Map<String, byte[]> files;

    private Content(Map<String, byte[]> files) {
        this.files = files;
    }

    /** No file at all. */
    public static Content empty() {
        return new Content(Map.of());
    }

    /** A site with one column, {@code work}, one organization, {@code office}, and no report. */
    public static Content site() {
        return empty().with("site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/xxgk/
                        columns:
                          work: {name: 年度工作报告}
                        """).with("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n");
    }

    /** The site with one report without a problem. */
    public static Content oneReport() {
        return site().withReport(2023, "title: 二〇二三年工作报告\ndate: 2024-01-10", "全年工作平稳。");
    }

    public Content with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Content with(String path, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new Content(more);
    }

    /** Adds the report of the office in the column {@code work}. */
    public Content withReport(int year, String front, String text) {
        return with(reportPath(year), "---\n" + front + "\n---\n" + text + "\n");
    }

    /** Path at which {@link #withReport} puts a report. */
    public static String reportPath(int year) {
        return "reports/work/" + year + "/office.md";
    }

    public Content without(String path) {
        Map<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(path);
        return new Content(fewer);
    }

    public ContentSource source() {
        return ContentSource.ofFiles(files);
    }
}
