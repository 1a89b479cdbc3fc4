package dev.sitegen.spark;

import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Content as a table in Parquet: {@code path}, {@code kind} ({@link ContentSource.Kind}), {@code size} and {@code bytes}, one row for
 * each file. What is no file that can be read has a row without bytes, so that it is reported as in a directory.
 */
final class PackedTable implements JobContent {

    private static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("size", DataTypes.LongType, false)
            .add("bytes", DataTypes.BinaryType, true);

    /** Files that the driver reads, but for the few whose lines problems show. */
    private static final String SETTINGS = "NOT (path LIKE 'reports/%' OR path LIKE 'pages/%' OR path LIKE 'assets/%')";

    private final Dataset<Row> table;
    private Map<String, byte[]> settings;

    PackedTable(SparkSession session, String table) {
        this.table = session.read().schema(SCHEMA).parquet(table);
    }

    /** Writes the table of a content directory that every machine sees under the same path; returns the number of its rows. */
    static long pack(SparkSession session, Path directory, String table, int partitions) throws IOException {
        List<Row> entries = ContentSource.ofDirectory(directory).entries().stream()
                .sorted(Comparator.comparing(ContentSource.Entry::path))
                .map(entry -> RowFactory.create(entry.path(), entry.kind().name(), entry.size()))
                .toList();
        String from = directory.toAbsolutePath().toString();
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(session.sparkContext())
                .parallelize(entries, partitions)
                .mapPartitions(part -> withBytes(from, part));
        session.createDataFrame(rows, SCHEMA).write().parquet(table);
        return entries.size();
    }

    private static Iterator<Row> withBytes(String directory, Iterator<Row> entries) throws IOException {
        ContentSource content = ContentSource.ofDirectory(Path.of(directory));
        // Names that are spelled otherwise on disk are known from the list.
        content.entries();
        return new Mapped<>(entries, row -> {
            ContentSource.Entry entry = entry(row);
            return RowFactory.create(
                    entry.path(),
                    entry.kind().name(),
                    entry.size(),
                    entry.readable() ? content.read(entry.path()) : null);
        });
    }

    private static ContentSource.Entry entry(Row row) {
        return JobContent.entry(row.getString(0), row.getLong(2), row.getString(1));
    }

    @Override
    public List<Entry> entries() {
        return table.select("path", "kind", "size").collectAsList().stream()
                .map(PackedTable::entry)
                .toList();
    }

    @Override
    public synchronized Map<String, byte[]> read(Collection<String> paths) {
        if (settings == null) {
            settings = collect(table.filter(SETTINGS));
        }
        Map<String, byte[]> read = new TreeMap<>(settings);
        read.keySet().retainAll(paths);
        List<String> others =
                paths.stream().filter(path -> !read.containsKey(path)).toList();
        if (!others.isEmpty()) {
            read.putAll(collect(table.filter(functions.col("path").isInCollection(others))));
        }
        return read;
    }

    private static Map<String, byte[]> collect(Dataset<Row> rows) {
        Map<String, byte[]> read = new TreeMap<>();
        files(rows).collect().forEach(file -> read.put(file._1(), file._2()));
        return read;
    }

    @Override
    public JavaPairRDD<String, byte[]> files() {
        return files(table);
    }

    @Override
    public JavaPairRDD<String, byte[]> copies() {
        return files(table.filter("path NOT LIKE '%.md' OR path LIKE 'assets/%'"));
    }

    private static JavaPairRDD<String, byte[]> files(Dataset<Row> rows) {
        return rows.filter("bytes IS NOT NULL")
                .select("path", "bytes")
                .toJavaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.<byte[]>getAs(1)));
    }
}
