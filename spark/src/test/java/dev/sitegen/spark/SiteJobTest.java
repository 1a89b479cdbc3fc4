package dev.sitegen.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build on Spark publishes and reports what a build by one machine does, in this JVM. */
@Timeout(300)
class SiteJobTest {

    private static final int PARTITIONS = 3;
    private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""), "../core/src/test/resources/golden");

    private static SparkSession session;
    private static JavaSparkContext spark;

    @TempDir
    Path work;

    @BeforeAll
    static void start() {
        // A task may fail twice.
        session = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", PARTITIONS)
                .getOrCreate();
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static BuildResult run(JobContent content, String output) throws IOException {
        return new SiteJob(spark, BuildOptions.defaults(), PARTITIONS).build(content, output);
    }

    private BuildResult run(Path content, Path output) throws IOException {
        return run(new ContentDirectory(spark, content, PARTITIONS), output.toString());
    }

    @Test
    void aTableGivesTheBytesOfOneMachine() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 500, 11);
        BuildResult expected = Sites.build(content, work.resolve("one"));
        String table = work.resolve("table").toString();
        long rows = PackedTable.pack(session, content, table, PARTITIONS);
        assertEquals(Sites.read(content).size(), rows);
        assertEquals(
                expected,
                run(new PackedTable(session, table), work.resolve("spark").toString()));
        assertTrue(expected.published());
        Sites.assertSame(Sites.read(work.resolve("one")), Sites.read(work.resolve("spark")));
        assertEquals(List.of(), hidden(), "beside the site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-forms",
                "bad-links",
                "bad-personal",
                "bad-places",
                "bad-theme",
                "forms",
                "images-and-attachments"
            })
    void theProblemsAreThoseOfOneMachine(String golden) throws IOException {
        Path content = GOLDEN.resolve(golden).resolve("input");
        BuildResult expected = Sites.build(content, work.resolve("one"));
        String table = work.resolve("table").toString();
        PackedTable.pack(session, content, table, 1);
        BuildResult result =
                run(new PackedTable(session, table), work.resolve("spark").toString());
        assertEquals(expected.diagnostics(), result.diagnostics());
        assertEquals(expected, result);
        Sites.assertSame(Sites.read(work.resolve("one")), Sites.read(work.resolve("spark")));
    }

    @Test
    void aSymbolicLinkIsReportedAsByOneMachine() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 10, 1);
        Files.createSymbolicLink(content.resolve("assets/link.txt"), content.resolve("assets/说明.txt"));
        BuildResult expected = Sites.build(content, work.resolve("one"));
        String table = work.resolve("table").toString();
        PackedTable.pack(session, content, table, 2);
        assertFalse(expected.published());
        assertEquals(
                expected,
                run(new PackedTable(session, table), work.resolve("spark").toString()));
        assertEquals(expected, run(content, work.resolve("spark")));
    }

    @Test
    void anErrorLeavesTheOldSite() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 20, 2);
        Path output = work.resolve("site");
        assertTrue(run(content, output).published());
        SortedMap<String, byte[]> before = Sites.read(output);
        Sites.write(content.resolve("pages/about.md"), "---\ntitle: 关于\n---\n[没有](missing.md)\n");
        BuildResult result = run(content, output);
        assertFalse(result.published());
        assertEquals(Sites.build(content, work.resolve("one")).diagnostics(), result.diagnostics());
        Sites.assertSame(before, Sites.read(output));
        assertEquals(List.of(), hidden());
    }

    @Test
    void aNewSiteTakesThePlaceOfTheOld() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 20, 2);
        Path output = work.resolve("site");
        run(content, output);
        Files.delete(content.resolve("pages/about.md"));
        Files.delete(content.resolve("assets/说明.txt"));
        assertTrue(run(content, output).published());
        Sites.build(content, work.resolve("one"));
        Sites.assertSame(Sites.read(work.resolve("one")), Sites.read(output));
        assertEquals(List.of(), hidden());
    }

    @Test
    void aDirectoryWithFilesOfOthersIsLeft() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 10, 3);
        Path output = work.resolve("site");
        Sites.write(output.resolve("letter.txt"), "私人文件");
        IOException refused = assertThrows(IOException.class, () -> run(content, output));
        assertTrue(refused.getMessage().contains("letter.txt"), refused::getMessage);
        assertEquals(List.of("letter.txt"), List.copyOf(Sites.read(output).keySet()));
    }

    @Test
    void whatAKilledJobLeftIsPutInOrder() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 10, 4);
        Path output = work.resolve("site");
        run(content, output);
        SortedMap<String, byte[]> before = Sites.read(output);
        Path old = work.resolve(".site.site-gen/old");
        Files.createDirectories(old.getParent());
        Files.move(output, old);
        Sites.write(content.resolve("pages/about.md"), "---\ntitle: 关于\n---\n[没有](missing.md)\n");
        assertFalse(run(content, output).published());
        Sites.assertSame(before, Sites.read(output));
        assertEquals(List.of(), hidden());
    }

    @Test
    void aTaskThatFailsOnceIsRunAgain() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 30, 5);
        Sites.build(content, work.resolve("one"));
        FailingFileSystem.fail(hadoop(), 100, 2);
        BuildResult result = run(new ContentDirectory(spark, content, PARTITIONS), "store://" + work.resolve("site"));
        assertTrue(result.published());
        assertTrue(FailingFileSystem.written() > result.files() + 1, "files were written again");
        Sites.assertSame(Sites.read(work.resolve("one")), Sites.read(work.resolve("site")));
    }

    @Test
    void aJobThatFailsLeavesTheOldSite() throws IOException {
        Path content = Sites.corpus(work.resolve("content"), 30, 6);
        Path output = work.resolve("site");
        run(content, output);
        SortedMap<String, byte[]> before = Sites.read(output);
        Sites.write(content.resolve("pages/about.md"), "---\ntitle: 关于本站\n---\n新的。\n");
        Files.delete(content.resolve("assets/说明.txt"));
        FailingFileSystem.fail(hadoop(), 100, Integer.MAX_VALUE);
        FailingFileSystem.replaceLocal(hadoop(), true);
        try {
            assertThrows(SparkException.class, () -> run(content, output));
        } finally {
            FailingFileSystem.replaceLocal(hadoop(), false);
        }
        assertTrue(FailingFileSystem.written() > 100);
        Sites.assertSame(before, Sites.read(output));
        assertEquals(List.of(), hidden());
    }

    private static Configuration hadoop() {
        return spark.hadoopConfiguration();
    }

    /** Names of hidden files beside the sites. */
    private List<String> hidden() throws IOException {
        try (var files = Files.list(work)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    // Those of the build by one machine are its own.
                    .filter(name -> !name.contains("one"))
                    .toList();
        }
    }
}
