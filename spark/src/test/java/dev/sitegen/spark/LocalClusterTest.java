package dev.sitegen.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of two executors, each a process of its own, of which one is killed while it writes. */
@Timeout(300)
class LocalClusterTest {

    private static final int PARTITIONS = 4;

    @TempDir
    Path work;

    @Test
    void anExecutorThatIsKilledChangesNoByte() throws IOException, InterruptedException, ExecutionException {
        Path content = Sites.corpus(work.resolve("content"), 500, 21);
        BuildResult expected = Sites.build(content, work.resolve("one"));
        ExecutorService watch = Executors.newSingleThreadExecutor();
        try (SparkSession session = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", "false")
                .config("spark.executor.memory", "768m")
                // A process that ends is noticed at once; a machine that is busy with other things is given time.
                .config("spark.worker.timeout", "600")
                .config("spark.network.timeout", "600s")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .getOrCreate()) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            String table = work.resolve("table").toString();
            PackedTable.pack(session, content, table, PARTITIONS);
            Future<Long> killed = watch.submit(() -> killOneThatWrites(work.resolve(".site.site-gen")));
            BuildResult result = new SiteJob(spark, BuildOptions.defaults(), PARTITIONS)
                    .build(new PackedTable(session, table), work.resolve("site").toString());
            assertTrue(killed.get() > 0);
            assertEquals(expected, result);
        } finally {
            watch.shutdownNow();
        }
        Sites.assertSame(Sites.read(work.resolve("one")), Sites.read(work.resolve("site")));
    }

    /** Kills an executor when a part of the site is there. */
    private static long killOneThatWrites(Path workplace) throws IOException, InterruptedException {
        while (files(workplace) < 50) {
            Thread.sleep(10);
        }
        // This process has no other children.
        List<ProcessHandle> executors = ProcessHandle.current().children().toList();
        assertEquals(2, executors.size());
        assertTrue(executors.get(0).destroyForcibly());
        return executors.get(0).pid();
    }

    /** Number of files that are in their places; those that are being written are elsewhere. */
    private static long files(Path workplace) throws IOException {
        if (!Files.exists(workplace)) {
            return 0;
        }
        long count = 0;
        try (Stream<Path> sites = Files.list(workplace)) {
            for (Path site : sites.filter(path -> !path.endsWith("attempts")).toList()) {
                try (Stream<Path> files = Files.walk(site)) {
                    count += files.filter(Files::isRegularFile).count();
                }
            }
        }
        return count;
    }
}
