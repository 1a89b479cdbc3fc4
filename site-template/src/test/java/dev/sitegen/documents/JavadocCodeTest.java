package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that the Javadoc of the library shows, run as a reader would. */
class JavadocCodeTest {

    private static final Path SOURCES = Path.of("../core/src/main/java/dev/sitegen");
    private static final Pattern CODE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);

    /** The variable that examples other than the first one begin with. */
    private static final String GENERATOR = "SiteGenerator generator = SiteGenerator.create(Path.of(\"content\"));\n";

    @TempDir
    Path work;

    @BeforeEach
    void content() throws IOException {
        Path reports = Files.createDirectories(work.resolve("content/reports/work/2023"));
        Files.writeString(work.resolve("content/site.yaml"), "name: 示例县人民政府\ncolumns:\n  work: {name: 工作年度报告}\n");
        Files.writeString(work.resolve("content/organizations.yaml"), "shili: {name: 示例县人民政府, kind: government}\n");
        Files.writeString(reports.resolve("shili.md"), "---\ntitle: 报告\ndate: 2024-03-20\n---\n全年工作平稳。\n");
    }

    private static String shown(String type) throws IOException {
        Matcher code = CODE.matcher(Files.readString(SOURCES.resolve(type + ".java")));
        assertTrue(code.find(), type);
        return code.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private String run(String statements) throws Exception {
        return ShownCode.run(statements, work);
    }

    @Test
    void fewLinesBuildASite() throws Exception {
        assertTrue(run(shown("SiteGenerator")).contains("published: true"));
        assertTrue(Files.exists(work.resolve("target/site-gen/work/2023/shili.html")));
    }

    @Test
    void aCheckFailsABuild() throws Exception {
        String printed = run(GENERATOR + shown("build/SiteCheck") + """

                BuildResult result = generator.withChecks(titles).check(BuildOptions.defaults());
                result.diagnostics().forEach(problem -> System.out.println(problem.code().id()));
                """);
        assertTrue(printed.contains("X101"), printed);
    }

    @Test
    void anOutputIsPublishedWithTheSite() throws Exception {
        run(GENERATOR + shown("build/SiteOutput")
                + "\ngenerator.withOutputs(newest).build(BuildOptions.into(Path.of(\"target/site-gen\")));");
        assertEquals("报告", Files.readString(work.resolve("target/site-gen/newest.txt")));
    }

    @Test
    void aSinkReceivesTheSite() throws Exception {
        assertEquals(
                "true\n",
                run(GENERATOR + shown("build/OutputSink")
                        + "\nSystem.out.print(files.containsKey(\"manifest.json\") + \"\\n\");"));
    }

    @Test
    void aPreviewFollowsItsContent() throws Exception {
        assertEquals("", run(GENERATOR + shown("build/Preview")));
    }

    @Test
    void contentComesFromMemory() throws Exception {
        assertEquals(
                "1\n",
                run(shown("source/ContentSource")
                        + "\nSystem.out.print(generator.load().reports().size() + \"\\n\");"));
    }

    @Test
    void noOtherCodeIsShown() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> others = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("internal/"))
                    .filter(JavadocCodeTest::showsCode)
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "SiteGenerator.java",
                            "build/OutputSink.java",
                            "build/Preview.java",
                            "build/SiteCheck.java",
                            "build/SiteOutput.java",
                            "source/ContentSource.java"),
                    others);
        }
    }

    private static boolean showsCode(String file) {
        try {
            return CODE.matcher(Files.readString(SOURCES.resolve(file))).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
