package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.SiteManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites whose manifest is of a version that summed files by SHA-256: it shows whose the files are, and nothing else is taken from it. */
class OlderSiteTest {

    @TempDir
    Path temp;

    private EditedSite site;
    private Path manifest;

    @BeforeEach
    void published() throws IOException {
        site = new EditedSite(temp);
        manifest = site.output.resolve(Output.MANIFEST);
        build();
        Files.writeString(manifest, Counties.olderManifest(Files.readString(manifest)));
        assertTrue(SiteManifest.read(manifest).isOlder());
    }

    private BuildResult build() throws IOException {
        BuildResult result = SiteGenerator.create(site.content).build(site.options);
        assertTrue(result.published(), result.diagnostics()::toString);
        return result;
    }

    @Test
    void isBuiltAnewAndWhatItHasNoMoreIsRemoved() throws IOException {
        site.remove("reports/work/2023/county.md");
        Path gone = site.output.resolve("work/2023/county.html");
        Path foreign = Files.writeString(site.output.resolve("notes.txt"), "somebody else's");
        assertTrue(Files.exists(gone));
        assertFalse(build().unchanged());
        assertFalse(Files.exists(gone));
        assertEquals("somebody else's", Files.readString(foreign));
        Files.delete(foreign);
        Path clean = temp.resolve("clean");
        SiteGenerator.create(site.content).build(BuildOptions.into(clean));
        Output.assertSame(Output.read(clean), Output.read(site.output));
    }

    @Test
    void isNoPreviousSiteInTheListOfChanges() throws IOException {
        build();
        String changes = Files.readString(temp.resolve(".site.site-gen/changes.json"));
        assertTrue(changes.contains("\"previous\":null"), changes);
        assertTrue(build().unchanged());
    }
}
