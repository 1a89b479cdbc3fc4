package example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeRulesTest {

    /** Builds a site with one report, in memory; the check is found by its entry below META-INF/services. */
    private static BuildResult build(String title, String text) throws IOException {
        Map<String, String> texts = Map.of(
                "site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/xxgk/
                        columns:
                          work: {name: 工作年度报告}
                        """,
                "organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n",
                "indicators.yaml", "review.accepted: {name: 行政复议受理数, unit: 件}\n",
                "reports/work/2023/shili.md", "---\ntitle: " + title + "\ndate: 2024-03-20\n---\n" + text + "\n");
        Map<String, byte[]> files = new HashMap<>();
        texts.forEach((path, content) -> files.put(path, content.getBytes(StandardCharsets.UTF_8)));
        return SiteGenerator.create(ContentSource.ofFiles(files))
                .build(BuildOptions.defaults(), (path, size, content) -> {});
    }

    private static List<String> codes(BuildResult result) {
        return result.diagnostics().stream()
                .map(problem -> problem.code().id())
                .filter(id -> id.startsWith("X"))
                .toList();
    }

    @Test
    void aReportThatFollowsTheRulesIsPublished() throws IOException {
        BuildResult result = build("示例县人民政府2023年工作报告", "全年受理行政复议申请[80件]{#review.accepted}。");
        assertEquals(List.of(), codes(result));
        assertTrue(result.published());
    }

    @Test
    void aReportWithoutTheFigureIsNot() throws IOException {
        BuildResult result = build("示例县人民政府2023年工作报告", "全年工作平稳。");
        assertEquals(List.of("X101"), codes(result));
        assertFalse(result.published());
    }

    @Test
    void aTitleWithoutTheNameIsAWarning() throws IOException {
        BuildResult result = build("2023年工作报告", "全年受理行政复议申请[80件]{#review.accepted}。");
        assertEquals(List.of("X102"), codes(result));
        assertTrue(result.published());
    }
}
