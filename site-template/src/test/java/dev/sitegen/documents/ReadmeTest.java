package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the documents show is run: the content builds, the code compiles and runs, the pom is the tested one. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE =
            Pattern.compile("(?:`([^`\\n]+)`[^`\\n]*\\n\\n)?```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path work;

    private record Fence(String file, String language, String text) {}

    private static List<Fence> fences(String document) throws IOException {
        List<Fence> fences = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(ROOT.resolve(document)));
        while (fence.find()) {
            fences.add(new Fence(fence.group(1) == null ? "" : fence.group(1), fence.group(2), fence.group(3)));
        }
        return fences;
    }

    private static String only(String document, String language) throws IOException {
        List<String> texts = fences(document).stream()
                .filter(fence -> fence.language().equals(language))
                .map(Fence::text)
                .toList();
        assertEquals(1, texts.size(), document + " has one fence of " + language);
        return texts.get(0);
    }

    private void writeContent(String document) throws IOException {
        int written = 0;
        for (Fence fence : fences(document)) {
            if (fence.file().startsWith("content/") && !fence.text().startsWith("review.")) {
                Path file = work.resolve(fence.file());
                Files.createDirectories(file.getParent());
                Files.writeString(file, fence.text());
                written++;
            }
        }
        assertEquals(3, written, "site.yaml, organizations.yaml and a report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theContentBuilds(String document) throws IOException {
        writeContent(document);
        BuildResult report =
                SiteGenerator.create(work.resolve("content")).build(BuildOptions.into(work.resolve("site")));
        assertTrue(report.published(), report.diagnostics()::toString);
        assertEquals(0, report.count(Severity.WARNING), report.diagnostics()::toString);
        assertTrue(Files.exists(work.resolve("site/rule-of-law/2023/shili.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void thePomIsTheTestedOne(String document) throws IOException {
        String tested = Files.readString(ROOT.resolve("maven-plugin/src/it/minimal/pom.xml"));
        Matcher version = Pattern.compile("<artifactId>site-gen-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertTrue(version.find());
        assertEquals(tested.replace("@project.version@", version.group(1)), only(document, "xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theCodeRuns(String document) throws Exception {
        writeContent(document);
        String printed = ShownCode.run(only(document, "java"), work);
        assertTrue(printed.contains("published: true"), printed);
    }

    @Test
    void bothReadmesShowTheSame() throws IOException {
        for (String language : List.of("java", "xml")) {
            assertEquals(only("README.md", language), only("README.zh-CN.md", language));
        }
        assertEquals(
                fences("README.md").stream().map(Fence::language).toList(),
                fences("README.zh-CN.md").stream().map(Fence::language).toList());
    }
}
