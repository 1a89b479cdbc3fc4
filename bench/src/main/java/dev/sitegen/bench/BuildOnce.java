package dev.sitegen.bench;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Path;

/** Builds a site once, as a program that embeds the library does, and reports what only the process itself knows. */
public final class BuildOnce {

    /** Beginning of the lines that are meant for the runner. */
    static final String HEAP_LIMIT = "bench.heapLimit=";

    static final String PEAK_MEMORY = "bench.peakMemory=";

    private BuildOnce() {}

    /** @param words the content directory, the output directory and, unless it is the site's own, the theme */
    public static void main(String[] words) throws IOException {
        BuildOptions into = BuildOptions.into(Path.of(words[1]));
        BuildOptions options = words.length > 2 ? into.withTheme(words[2]) : into;
        BuildResult report = SiteGenerator.create(Path.of(words[0])).build(options);
        if (!report.published()) {
            report.diagnostics().stream().limit(20).forEach(System.out::println);
            System.exit(1);
        }
        System.out.println(HEAP_LIMIT + Runtime.getRuntime().maxMemory());
        ProcFiles.peakMemory("self").ifPresent(bytes -> System.out.println(PEAK_MEMORY + bytes));
    }
}
