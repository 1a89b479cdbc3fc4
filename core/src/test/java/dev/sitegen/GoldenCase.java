package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site and what must come of it.
 *
 * <pre>
 * input/            the content directory
 * options           drafts, strict, asOf, baseUrl, theme; absent when all are left as they are
 * diagnostics.txt   the summaries of all diagnostics, in order
 * expected/         the pages the case is about, byte for byte; absent when nothing is published
 * expected/files.txt  the paths of everything that is published
 * </pre>
 */
record GoldenCase(String name, Path directory) {

    private static final Path TESTS = Path.of(System.getProperty("basedir", ""), "src", "test");
    private static final Path ALL = TESTS.resolve("resources").resolve("golden");

    static final String FILES = "files.txt";

    /** Every case, by name. */
    static Stream<GoldenCase> all() {
        try (Stream<Path> directories = Files.list(ALL)) {
            return directories
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(directory -> new GoldenCase(directory.getFileName().toString(), directory))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Directory of the sources of the tests. */
    static Path sources() {
        return TESTS.resolve("java");
    }

    Path input() {
        return directory.resolve("input");
    }

    Path expected() {
        return directory.resolve("expected");
    }

    Path diagnostics() {
        return directory.resolve("diagnostics.txt");
    }

    /** The files of the input by path. */
    SortedMap<String, byte[]> files() throws IOException {
        ContentSource source = ContentSource.ofDirectory(input());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ContentSource.Entry entry : source.entries()) {
            files.put(entry.path(), source.read(entry.path()));
        }
        return files;
    }

    /** Result of a build. */
    record Result(boolean published, SortedMap<String, byte[]> files, String diagnostics) {}

    Result build(ContentSource content, Path output, int threads) throws IOException {
        BuildResult report = SiteGenerator.create(content).build(options(output).withThreads(threads));
        SortedMap<String, byte[]> files = Output.read(output);
        files.remove(Output.MANIFEST);
        return new Result(report.published(), files, lines(report.diagnostics()));
    }

    static String lines(List<Diagnostic> diagnostics) {
        StringBuilder lines = new StringBuilder();
        diagnostics.forEach(d -> lines.append(d.summary(Locale.ROOT)).append('\n'));
        return lines.toString();
    }

    /** Options of the case, with an output. */
    BuildOptions options(Path output) throws IOException {
        Properties properties = new Properties();
        Path file = directory.resolve("options");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        BuildOptions options = BuildOptions.into(output);
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key);
            options = switch (key) {
                case "drafts" -> options.withDrafts(Boolean.parseBoolean(value));
                case "strict" -> options.withStrict(Boolean.parseBoolean(value));
                case "asOf" -> options.withAsOf(LocalDate.parse(value));
                case "theme" -> options.withTheme(value);
                case "baseUrl" -> options.withBaseUrl(URI.create(value));
                default -> throw new IllegalArgumentException(file + ": no option " + key);
            };
        }
        return options;
    }

    @Override
    public String toString() {
        return name;
    }
}
