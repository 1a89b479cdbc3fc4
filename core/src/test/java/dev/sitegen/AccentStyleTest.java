package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colour of a site is in one file, after a build over an older site too. */
class AccentStyleTest {

    private static final String STYLE = "theme/accent.css";

    @TempDir
    Path output;

    private static Content coloured(String colour) {
        return Content.oneReport().with("site.yaml", """
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn/xxgk/
                columns:
                  work: {name: 年度工作报告}
                theme: {colors: {accent: "%s"}}
                """.formatted(colour));
    }

    private SortedMap<String, byte[]> build(Content content) throws IOException {
        BuildResult report = SiteGenerator.create(content.source()).build(BuildOptions.into(output));
        assertTrue(report.published(), report.diagnostics()::toString);
        return Output.read(output);
    }

    @Test
    void anotherColourChangesOneFile() throws IOException {
        SortedMap<String, byte[]> before = build(coloured("#1f4e8c"));
        assertEquals(":root { --accent: #1f4e8c; }\n", Output.text(before.get(STYLE)));
        assertTrue(Output.text(before.get("index.html")).contains(STYLE));

        SortedMap<String, byte[]> after = build(coloured("#b22222"));
        assertEquals(before.keySet(), after.keySet());
        List<String> changed = after.keySet().stream()
                .filter(path -> !path.equals(Output.MANIFEST))
                .filter(path -> !Arrays.equals(before.get(path), after.get(path)))
                .toList();
        assertEquals(List.of(STYLE), changed);
        assertEquals(":root { --accent: #b22222; }\n", Output.text(after.get(STYLE)));
    }

    @Test
    void searchEnginesAreNotSentToIt() throws IOException {
        String list = Output.text(build(coloured("#1f4e8c")).get("sitemap.xml"));
        assertTrue(list.contains("https://www.example.gov.cn/xxgk/work/2023/office.html"), list);
        assertFalse(list.contains(STYLE), list);
    }

    @Test
    void theThemesOwnColourNeedsNoFile() throws IOException {
        build(coloured("#1f4e8c"));
        SortedMap<String, byte[]> plain = build(Content.oneReport());
        assertFalse(plain.containsKey(STYLE));
        assertFalse(Output.text(plain.get("index.html")).contains(STYLE));
    }

    @Test
    void aFileOfTheOwnerTakesItsPlace() throws IOException {
        byte[] own = "/* of the owner */".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(
                own,
                build(coloured("#1f4e8c").with("theme/assets/accent.css", own)).get(STYLE));
    }
}
