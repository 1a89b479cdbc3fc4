package dev.sitegen.bench;

import dev.sitegen.SiteGenerator;
import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how soon what is saved is in the browser: from before a file is written until its page was fetched with what
 * is new in it, after the server has asked the open page to load itself again. Server and client are one process.
 */
public final class ServeBench {

    private static final String USAGE = """
            --reports 1000        how many reports
            --variant markdown    or plain
            --figures inline      or none: whether figures are marked
            --seed 1              what the text is drawn with
            --content DIR         content of one's own instead, which is copied
            --edits 20            how often each kind of edit is made
            --built               builds the site before, so that what a build keeps is there
            --work target/bench   where corpora are put
            """;

    private static final Set<String> OPTIONS =
            Set.of("reports", "variant", "figures", "seed", "content", "edits", "work");

    private final Path content;
    private final int edits;
    private final List<String> lines = new ArrayList<>();

    private ServeBench(Path content, int edits) {
        this.content = content;
        this.edits = edits;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        try {
            Arguments arguments = Arguments.of(words, OPTIONS, Set.of("built"));
            Path work = Path.of(arguments.last("work").orElse("target/bench")).toAbsolutePath();
            ServeBench bench = new ServeBench(content(arguments, work), arguments.number("edits", 20));
            bench.run(arguments.has("built"), work).forEach(System.out::println);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        }
    }

    private static Path content(Arguments arguments, Path work) throws IOException {
        Path content = work.resolve("serve").resolve("content");
        Optional<String> own = arguments.last("content");
        if (own.isPresent()) {
            Directories.delete(content);
            copy(Path.of(own.get()), content);
            return content;
        }
        Corpus corpus = new Corpus(
                arguments.number("reports", 1000),
                arguments.number("seed", 1),
                Arguments.constant(Variant.class, arguments.last("variant").orElse("markdown")),
                Arguments.constant(Figures.class, arguments.last("figures").orElse("inline")));
        Directories.write(corpus, content);
        return content;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.sorted().toList()) {
                Path target = to.resolve(from.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private List<String> run(boolean built, Path work) throws IOException, InterruptedException {
        lines.addAll(Machine.describe(work));
        // A day on which nothing is due, so that nothing is reported about duties.
        BuildOptions options = BuildOptions.into(work.resolve("serve/site")).withAsOf(LocalDate.of(2030, 6, 1));
        if (built) {
            SiteGenerator.create(content).build(options);
        } else {
            Directories.delete(work.resolve("serve/.site.site-gen"));
            Directories.delete(work.resolve("serve/site"));
        }
        long start = System.nanoTime();
        try (Server server = SiteGenerator.create(content)
                        .serve(options, new InetSocketAddress("localhost", 0), new Silent());
                OpenPage page = OpenPage.of(server.address())) {
            page.fetch("index.html");
            lines.add("- reports: " + reports().size() + ", from start to the first page: "
                    + seconds(Duration.ofNanos(System.nanoTime() - start)) + (built ? " after a build" : ""));
            lines.add("");
            lines.add("| edit | median, ms | from, ms | to, ms |");
            lines.add("|---|---:|---:|---:|");
            measure("one sentence", page, SavedReport::withSentence);
            measure("one figure", page, SavedReport::withFigure);
        }
        return lines;
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> paths = Files.walk(content.resolve("reports"))) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Edit of a report; the mark distinguishes it from all others, and is in the page afterwards. */
    @FunctionalInterface
    private interface Saving {
        SavedReport in(Path content, Path file, int number) throws IOException;
    }

    private void measure(String name, OpenPage page, Saving saving) throws IOException, InterruptedException {
        List<Path> reports = reports();
        List<Double> millis = new ArrayList<>();
        // The first are not counted: nobody's first edit is the one that matters.
        int warming = 3;
        for (int edit = -warming; edit < edits; edit++) {
            // Far from each other, and never the same twice.
            int which = (int) ((edit + warming + 0.5) * reports.size() / (edits + warming));
            SavedReport report = saving.in(content, reports.get(which), edit + warming);
            long start = System.nanoTime();
            report.save();
            page.awaitChange(report.address());
            String text = page.fetch(report.address());
            double took = (System.nanoTime() - start) / 1e6;
            if (!text.contains(report.mark())) {
                throw new IOException(report.mark() + " is not in " + report.address());
            }
            if (edit >= 0) {
                millis.add(took);
            }
        }
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        OptionalDouble median = Runs.median(millis.stream().mapToDouble(Double::doubleValue));
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |",
                name,
                median.orElseThrow(),
                sorted[0],
                sorted[sorted.length - 1]));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toNanos() / 1e9);
    }

    private static final class Silent implements ServerListener {

        @Override
        public void changed(BuildResult report) {}

        @Override
        public void failed(Throwable reason) {
            System.err.println(reason);
        }
    }
}
