package example.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureListTest {

    private final Map<String, String> published = new HashMap<>();

    /** Builds a site with one report, in memory; the output is found by its entry below META-INF/services. */
    private BuildResult build() throws IOException {
        Map<String, String> texts = Map.of(
                "site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/xxgk/
                        columns:
                          work: {name: 工作年度报告}
                        """,
                "organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n",
                "indicators.yaml", "review.accepted: {name: 行政复议受理数, unit: 件}\n",
                "reports/work/2023/shili.md",
                        "---\ntitle: 示例县人民政府2023年工作报告\ndate: 2024-03-20\n---\n受理行政复议申请[80件]{#review.accepted}。\n");
        Map<String, byte[]> files = new HashMap<>();
        texts.forEach((path, content) -> files.put(path, content.getBytes(StandardCharsets.UTF_8)));
        return SiteGenerator.create(ContentSource.ofFiles(files))
                .build(
                        BuildOptions.defaults(),
                        (path, size, content) ->
                                published.put(path, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
    }

    @Test
    void thePageHasTheFrameOfTheSite() throws IOException {
        BuildResult result = build();
        assertTrue(result.published(), result.diagnostics()::toString);
        String page = published.get("lists/applications.html");
        assertTrue(page.contains("<h1>行政复议受理数一览</h1>"), page);
        assertTrue(page.contains("<a href=\"../work/2023/shili.html\">示例县人民政府2023年工作报告</a></th><td>80件</td>"), page);
        assertTrue(page.contains("示例县人民政府</a>"), page);
    }

    @Test
    void theTextHasALineForEveryStatement() throws IOException {
        build();
        assertEquals("shili\t2023\t80件\n", published.get("lists/applications.txt"));
    }
}
