package dev.sitegen.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SiteGenerator;
import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.CorpusMaker;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build on Spark publishes what a build by one machine publishes. */
class SiteJobTest {

    @TempDir
    Path work;

    @Test
    void aDirectoryGivesTheBytesOfOneMachine() throws IOException {
        Path content = work.resolve("content");
        CorpusMaker.make(new Corpus(50, 7, Corpus.Variant.SHORT, Corpus.Figures.INLINE), (path, bytes) -> {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        });
        BuildResult expected = SiteGenerator.create(content)
                .build(BuildOptions.into(work.resolve("one")).withReuse(false));
        try (JavaSparkContext spark = new JavaSparkContext(
                new SparkConf().setMaster("local[2]").setAppName("test").set("spark.ui.enabled", "false"))) {
            BuildResult result = new SiteJob(spark, BuildOptions.defaults(), 3)
                    .build(
                            new ContentDirectory(spark, content, 3),
                            work.resolve("spark").toString());
            assertEquals(expected, result);
        }
        assertSame(read(work.resolve("one")), read(work.resolve("spark")));
    }

    private static SortedMap<String, byte[]> read(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()));
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
    }
}
