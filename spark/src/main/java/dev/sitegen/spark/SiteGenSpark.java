package dev.sitegen.spark;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The program for {@code spark-submit}: packs a content directory, builds a site. */
public final class SiteGenSpark {

    private static final String USAGE = """
            pack CONTENT TABLE   writes the table (Parquet) of a content directory
            build INPUT OUTPUT   builds a site from a table, or from a content directory that every machine sees

            --base-url URL       the address of the site, in place of the one in site.yaml
            --theme NAME         the theme, in place of the one in site.yaml
            --as-of 2026-11-29   the day that counts as today
            --strict             warnings fail the build
            --drafts             drafts are published
            --allow-removal      most reports of the last build may be gone
            --partitions N       into how many pieces the work is cut; three for each core, unless said
            """;

    /** Exit codes: the site has errors; the words are not understood. */
    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private SiteGenSpark() {}

    /** Runs one command; ends the program with 1 after an error of the content, with 2 if the words are not understood. */
    public static void main(String[] words) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage() + "\n\n" + USAGE);
            System.exit(MISUSED);
            return;
        }
        boolean good;
        try (SparkSession session = SparkSession.builder().appName("site-gen").getOrCreate()) {
            good = arguments.packs() ? pack(arguments, session) : build(arguments, session);
        }
        if (!good) {
            System.exit(FAILED);
        }
    }

    private static boolean pack(Arguments arguments, SparkSession session) throws IOException {
        long rows =
                PackedTable.pack(session, Path.of(arguments.from()), arguments.to(), partitions(arguments, session));
        System.out.println(arguments.to() + ": " + rows + " files");
        return true;
    }

    private static boolean build(Arguments arguments, SparkSession session) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        int partitions = partitions(arguments, session);
        JobContent content = content(arguments.from(), session, partitions);
        BuildOptions options = arguments.options();
        if (options.asOf().isEmpty()) {
            options = options.withAsOf(SiteGenerator.create(content).dayAt(Instant.now()));
        }
        Traffic traffic = new Traffic();
        session.sparkContext().addSparkListener(traffic);
        BuildResult result = new SiteJob(spark, options, partitions, traffic).build(content, arguments.to());
        Locale locale = Locale.getDefault();
        result.diagnostics().forEach(diagnostic -> System.out.println(diagnostic.format(locale)));
        System.out.println(
                (result.published() ? arguments.to() + ": " + result.files() + " files of " : "not published: ")
                        + result.reports() + " reports, " + result.count(Severity.ERROR) + " errors, "
                        + result.count(Severity.WARNING) + " warnings; " + traffic);
        return result.published();
    }

    private static int partitions(Arguments arguments, SparkSession session) {
        return arguments.partitions().orElse(3 * session.sparkContext().defaultParallelism());
    }

    /** A table has parts in Parquet, and anything else is a content directory. */
    private static JobContent content(String from, SparkSession session, int partitions) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        org.apache.hadoop.fs.Path parts = new org.apache.hadoop.fs.Path(from, "*.parquet");
        FileSystem files = parts.getFileSystem(spark.hadoopConfiguration());
        boolean isTable = Optional.ofNullable(files.globStatus(parts))
                .map(found -> found.length > 0)
                .orElse(false);
        return isTable ? new PackedTable(session, from) : new ContentDirectory(spark, Path.of(from), partitions);
    }

    /** Words of the command line. */
    private record Arguments(
            boolean packs, String from, String to, BuildOptions options, Optional<Integer> partitions) {

        static Arguments of(String[] words) {
            if (words.length < 3 || !(words[0].equals("pack") || words[0].equals("build"))) {
                throw new IllegalArgumentException("pack CONTENT TABLE, or build INPUT OUTPUT");
            }
            BuildOptions options = BuildOptions.defaults();
            Optional<Integer> partitions = Optional.empty();
            for (int i = 3; i < words.length; i++) {
                switch (words[i]) {
                    case "--strict" -> options = options.withStrict(true);
                    case "--drafts" -> options = options.withDrafts(true);
                    case "--allow-removal" -> options = options.withRemovalAllowed(true);
                    case "--base-url" -> options = options.withBaseUrl(URI.create(value(words, ++i)));
                    case "--theme" -> options = options.withTheme(value(words, ++i));
                    case "--as-of" -> options = options.withAsOf(LocalDate.parse(value(words, ++i)));
                    case "--partitions" -> partitions = Optional.of(Integer.parseInt(value(words, ++i)));
                    default -> throw new IllegalArgumentException(words[i] + ": no such option");
                }
            }
            if (partitions.filter(count -> count < 1).isPresent()) {
                throw new IllegalArgumentException("--partitions " + partitions.get() + " (at least 1)");
            }
            return new Arguments(words[0].equals("pack"), words[1], words[2], options, partitions);
        }

        private static String value(String[] words, int index) {
            if (index == words.length) {
                throw new IllegalArgumentException(words[index - 1] + " (a value after it)");
            }
            return words[index];
        }
    }
}
