package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site with the default theme, opened instead of built. */
class SamplePreviewTest {

    @TempDir
    Path output;

    @Test
    void everyFileIsTheOneThatIsPublished() throws IOException {
        SiteGenerator generator = SiteGenerator.create(Path.of("../content"));
        BuildOptions options = BuildOptions.defaults().withAsOf(LocalDate.of(2024, 4, 2));
        BuildResult built = generator.build(options.withOutput(output.resolve("site")));
        assertTrue(built.published(), built.diagnostics()::toString);
        try (Preview preview = generator.preview(options)) {
            assertEquals(built.diagnostics(), preview.report().diagnostics());
            assertEquals(published(), new TreeSet<>(preview.addresses()));
            for (String address : preview.addresses()) {
                byte[] expected = Files.readAllBytes(output.resolve("site").resolve(address));
                assertArrayEquals(expected, preview.file(address).orElseThrow(), address);
            }
        }
    }

    private Set<String> published() throws IOException {
        Path site = output.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> !address.equals("manifest.json"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
