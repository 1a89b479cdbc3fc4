package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site in a directory, for reports whose quantities have no marks yet. */
final class MarkedSite {

    static final String REPORT = "reports/law/2024/shili.md";
    static final String PAGE = "law/2024/shili.html";
    static final String FRONT = "---\ntitle: 示例县人民政府2024年法治政府建设情况报告\ndate: 2025-02-18\n---\n";
    static final String TEXT = "一、行政复议\n\n办理行政复议案件83件，办结77件、办结率92.8%。\n\n开展讲座12场，受益5次。\n";

    final Path content;
    final BuildOptions options;

    /** Makes a site of one column and one organization, without a dictionary and without a report. */
    MarkedSite(Path directory) throws IOException {
        content = directory.resolve("content");
        options = BuildOptions.into(directory.resolve("target/site"));
        write("site.yaml", "name: 示例县人民政府\ncolumns:\n  law: {name: 法治政府建设年度报告}\n");
        write("organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n");
    }

    /** Makes the site with a dictionary and the report {@link #TEXT}. */
    static MarkedSite withReport(Path directory) throws IOException {
        MarkedSite site = new MarkedSite(directory);
        site.write("indicators.yaml", """
                review.accepted: {name: 行政复议案件办理数, unit: 件, group: 行政复议, definition: 当年办理的行政复议案件数量}
                review.closed: {name: 行政复议案件办结数, unit: 件, group: 行政复议, definition: 办理的案件中已经办结的数量}
                review.closeRate: {name: 行政复议案件办结率, unit: '%', group: 行政复议}
                files.good: {name: 良好案卷数, unit: 份, group: 执法}
                grid.patrols: {name: 网格员上门走访, unit: 次, group: 治理}
                """);
        site.write(REPORT, FRONT + TEXT);
        return site;
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    /** Every file of the content with its text in ISO 8859-1, which has a character for every byte. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(content)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(
                        content.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    Server serve() throws IOException {
        return SiteGenerator.create(content)
                .serveForEditing(options, new InetSocketAddress("localhost", 0), new ServerListener() {
                    @Override
                    public void changed(BuildResult report) {
                        // What is wrong is seen in the page.
                    }

                    @Override
                    public void failed(Throwable reason) {
                        throw new AssertionError(reason);
                    }
                });
    }
}
