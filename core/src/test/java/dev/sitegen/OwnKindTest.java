package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.check.OwnChecks;
import dev.sitegen.internal.kind.Kinds;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.SiteBuild;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.preview.OpenSite;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind of output added to those of every site. */
class OwnKindTest {

    @TempDir
    Path temp;

    /** The number of reports: an address, what it shows, its bytes. */
    private record ReportCount() implements SiteFile {

        @Override
        public SitePath path() {
            return SitePath.of("count.txt");
        }

        @Override
        public void shows(ShownFacts facts) {
            facts.listing();
        }

        @Override
        public Rendered render(RenderContext context) {
            String count = String.valueOf(context.site().reports().size());
            return new Rendered.Whole(count.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static BuildSetup setup(Content content, BuildOptions options) {
        Kinds kinds = Kinds.with(List.of(site -> List.of(new ReportCount())));
        ClassLoader themes = OwnKindTest.class.getClassLoader();
        ContentSource source = content.source();
        return new BuildSetup(source, themes, OwnChecks.of(List.of(), themes), kinds, BuildListener.SILENT, options);
    }

    private static BuildResult build(Content content, BuildOptions options) throws IOException {
        return new SiteBuild(setup(content, options), Optional.empty(), Profiler.OFF)
                .publish(options.output().orElseThrow());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void isPublishedWithTheOthers() throws IOException {
        Content content = Content.oneReport();
        BuildOptions options = BuildOptions.into(temp.resolve("site"));
        BuildResult first = build(content, options);
        assertTrue(first.published(), first.diagnostics()::toString);
        assertEquals("1", text(Output.read(temp.resolve("site")).get("count.txt")));
        BuildResult second = build(content.withReport(2022, "title: 二〇二二年工作报告\ndate: 2023-01-10", "平稳。"), options);
        assertTrue(second.published(), second.diagnostics()::toString);
        assertEquals("2", text(Output.read(temp.resolve("site")).get("count.txt")));
        assertTrue(text(Output.read(temp.resolve("site")).get(Output.MANIFEST)).contains("\"count.txt\""));
    }

    @Test
    void isTakenOverWhileNothingThatItShowsChanges() throws IOException {
        BuildOptions options = BuildOptions.into(temp.resolve("site"));
        build(Content.oneReport(), options);
        Content edited = Content.site().withReport(2023, "title: 二〇二三年工作报告\ndate: 2024-01-10", "全年平稳。");
        BuildResult second = build(edited, options);
        // All but the report, what lists its text, and the manifest.
        assertTrue(second.kept() > second.files() / 2, second.kept() + " of " + second.files());
    }

    @Test
    void isPartOfAnOpenSite() throws IOException {
        try (OpenSite site = OpenSite.open(setup(Content.oneReport(), BuildOptions.defaults()))) {
            assertEquals("1", text(site.file("count.txt").orElseThrow()));
        }
    }
}
