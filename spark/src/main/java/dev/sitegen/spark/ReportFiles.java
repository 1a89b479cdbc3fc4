package dev.sitegen.spark;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.Partitioner;
import scala.Tuple2;

/**
 * Files in groups: a report together with the files below the directory of its name, any other file alone. Keys sort the files of a
 * group one behind the other, and all reports of an organization go to one partition.
 */
final class ReportFiles implements Iterator<Map<String, byte[]>> {

    private static final char END = '\0';

    private final Iterator<Tuple2<String, byte[]>> files;
    private Tuple2<String, byte[]> next;

    /** @param files the files of a partition by their {@linkplain #key keys}, sorted */
    ReportFiles(Iterator<Tuple2<String, byte[]>> files) {
        this.files = files;
        advance();
    }

    /** Key of a file: its group, then its path. */
    static String key(String path) {
        return group(path) + END + path;
    }

    private static String path(String key) {
        return key.substring(key.indexOf(END) + 1);
    }

    private static String group(String path) {
        String[] names = path.split("/", 5);
        if (!names[0].equals("reports") || names.length < 4) {
            return path;
        }
        String report = names[3].endsWith(".md") && names.length == 4
                ? names[3].substring(0, names[3].length() - ".md".length())
                : names[3];
        return String.join("/", names[0], names[1], names[2], report);
    }

    private void advance() {
        next = files.hasNext() ? files.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Map<String, byte[]> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        String group = next._1().substring(0, next._1().indexOf(END) + 1);
        Map<String, byte[]> together = new LinkedHashMap<>();
        while (next != null && next._1().startsWith(group)) {
            together.put(path(next._1()), next._2());
            advance();
        }
        return together;
    }

    /** Partitions by organization. */
    static final class ByOrganization extends Partitioner {

        private final int partitions;

        ByOrganization(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            String group = ((String) key).substring(0, ((String) key).indexOf(END));
            return Math.floorMod(group.substring(group.lastIndexOf('/') + 1).hashCode(), partitions);
        }
    }
}
