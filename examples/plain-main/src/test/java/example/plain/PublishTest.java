package example.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {

    @TempDir
    Path temp;

    @Test
    void theProgramPublishesItsReports() throws IOException {
        Publish.main(new String[] {temp.resolve("site").toString()});
        String page = Files.readString(temp.resolve("site/work/2023/shili.html"));
        assertTrue(page.contains("示例县人民政府2023年工作报告") && page.contains("77件"), page);
        assertTrue(Files.exists(temp.resolve("site/work/2022/shili.html")));
    }

    @Test
    void numbersThatDisagreeAreReportedAndNothingIsPublished() throws IOException {
        BuildResult result =
                Publish.publish(List.of(new Publish.Row(2023, "2024-03-20", 77, 80)), temp.resolve("site"));
        assertFalse(result.published());
        assertEquals(
                "reports/work/2023/shili.md",
                result.diagnostics().get(0).position().path());
        assertFalse(Files.exists(temp.resolve("site")));
    }
}
