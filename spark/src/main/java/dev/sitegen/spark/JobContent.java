package dev.sitegen.spark;

import dev.sitegen.source.ContentSource;
import dev.sitegen.stage.CheckedPlan.CitedFiles;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;

/** Content of a job: the driver lists it and reads single files of it, executors read the rest. */
interface JobContent extends ContentSource, CitedFiles {

    /** The bytes of all files that can be read, by path, wherever they are read. */
    JavaPairRDD<String, byte[]> files();

    @Override
    default byte[] read(String path) throws IOException {
        return read(List.of(path)).get(path);
    }

    /** The same of those that may be published as they are. */
    default JavaPairRDD<String, byte[]> copies() {
        return files().filter(file -> isCopy(file._1()));
    }

    /** Returns whether a file is no report and no page. */
    static boolean isCopy(String path) {
        return !path.endsWith(".md") || path.startsWith("assets/");
    }

    /** The fields of an entry as the table has them. */
    static Entry entry(String path, long size, String kind) {
        return new Entry(path, size, Kind.valueOf(kind), Optional.empty());
    }

    @Override
    Map<String, byte[]> read(Collection<String> paths) throws IOException;
}
