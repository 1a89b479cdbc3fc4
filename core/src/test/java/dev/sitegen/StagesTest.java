package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build in stages by several machines publishes and reports what a build by one does. */
class StagesTest {

    @TempDir
    Path output;

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatABuildGives(GoldenCase golden) throws IOException {
        ContentSource content = ContentSource.ofDirectory(golden.input());
        BuildOptions options = golden.options(output);
        BuildResult expected = SiteGenerator.create(content).build(options);
        StagedRun run = StagedRun.of(content, options.withoutOutput(), Optional.empty());
        assertEquals(expected, run.result().build());
        SortedMap<String, byte[]> files = Output.read(output);
        if (expected.published()) {
            assertArrayEquals(files.remove(Output.MANIFEST), manifest(run));
            Output.assertSame(files, run.files());
        }
    }

    private static byte[] manifest(StagedRun run) throws IOException {
        StringBuilder text = new StringBuilder();
        run.result().manifest().writeTo(text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void allReportsGoneAreMissed() throws IOException {
        SiteGenerator.create(Content.oneReport().source()).build(BuildOptions.into(output));
        SiteManifest published = SiteManifest.read(output.resolve(Output.MANIFEST));
        ContentSource content = Content.site().source();
        BuildResult expected = SiteGenerator.create(content).build(BuildOptions.into(output));
        StagedRun run = StagedRun.of(content, BuildOptions.defaults(), Optional.of(published));
        assertTrue(
                expected.diagnostics().stream()
                        .anyMatch(each -> each.code().id().equals("SG705")),
                expected::toString);
        assertEquals(expected, run.result().build());
    }

    @Test
    void whatOtherSitesPublishIsSentWithTheSettings() throws IOException {
        Counties counties = new Counties(output.resolve("province"));
        counties.publish("jia", "示例甲县", 77);
        Path directory = counties.province("  - {id: jia, name: 示例甲县, path: ../counties/jia}\n");
        SiteGenerator generator = SiteGenerator.create(directory);
        BuildOptions options = BuildOptions.defaults().withAsOf(Counties.TODAY);
        BuildResult expected = generator.build(options.withOutput(output.resolve("site")));
        StagedRun run = StagedRun.of(generator, ContentSource.ofDirectory(directory), options, Optional.empty());
        assertTrue(expected.published(), expected::toString);
        assertEquals(expected, run.result().build());
        SortedMap<String, byte[]> files = Output.read(output.resolve("site"));
        files.remove(Output.MANIFEST);
        assertTrue(files.containsKey("sources/index.html"), files.keySet()::toString);
        Output.assertSame(files, run.files());
    }
}
