package dev.sitegen.spark;

import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** A content directory that every machine sees under the same path. For small sites: each file is opened by itself. */
final class ContentDirectory implements JobContent {

    private final JavaSparkContext spark;
    private final String directory;
    private final ContentSource content;
    private final int partitions;

    ContentDirectory(JavaSparkContext spark, Path directory, int partitions) {
        this.spark = spark;
        this.directory = directory.toAbsolutePath().toString();
        this.content = ContentSource.ofDirectory(directory);
        this.partitions = partitions;
    }

    @Override
    public List<Entry> entries() throws IOException {
        return content.entries();
    }

    @Override
    public Map<String, byte[]> read(Collection<String> paths) throws IOException {
        Map<String, byte[]> read = new TreeMap<>();
        for (String path : paths) {
            read.put(path, content.read(path));
        }
        return read;
    }

    @Override
    public JavaPairRDD<String, byte[]> files() {
        List<String> paths = new ArrayList<>();
        try {
            for (Entry entry : entries()) {
                if (entry.readable()) {
                    paths.add(entry.path());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String from = directory;
        return spark.parallelize(paths, partitions).mapPartitionsToPair(part -> read(from, part));
    }

    private static Iterator<Tuple2<String, byte[]>> read(String directory, Iterator<String> paths) throws IOException {
        ContentSource content = ContentSource.ofDirectory(Path.of(directory));
        // Names that are spelled otherwise on disk are known from the list.
        content.entries();
        return new Mapped<>(paths, path -> new Tuple2<>(path, content.read(path)));
    }
}
