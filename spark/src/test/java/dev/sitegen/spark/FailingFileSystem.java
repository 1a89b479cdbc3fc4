package dev.sitegen.spark;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The files of this machine under the scheme {@code store}, of which some cannot be written. As in an object store no directory is
 * renamed.
 */
public class FailingFileSystem extends RawLocalFileSystem {

    /** The same under the scheme {@code file}, where directories are renamed. */
    public static final class OfThisMachine extends FailingFileSystem {

        @Override
        public String getScheme() {
            return "file";
        }
    }

    /** Names the number of the files that are written before one fails. */
    static final String AFTER = "test.fail.after";

    /** Names the number of the files that fail. */
    static final String TIMES = "test.fail.times";

    private static final AtomicInteger WRITTEN = new AtomicInteger();

    /** Begins to count, and says how many files fail after how many. */
    static void fail(Configuration hadoop, int after, int times) {
        WRITTEN.set(0);
        hadoop.setInt(AFTER, after);
        hadoop.setInt(TIMES, times);
        hadoop.set("fs.store.impl", FailingFileSystem.class.getName());
    }

    /** Number of files whose writing was begun. */
    static int written() {
        return WRITTEN.get();
    }

    @Override
    public URI getUri() {
        return URI.create(getScheme() + ":///");
    }

    @Override
    public String getScheme() {
        return "store";
    }

    @Override
    public FSDataOutputStream create(
            Path file, boolean overwrite, int buffer, short replication, long block, Progressable progress)
            throws IOException {
        fail(file);
        return super.create(file, overwrite, buffer, replication, block, progress);
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short replication,
            long block,
            Progressable progress)
            throws IOException {
        fail(file);
        return super.create(file, permission, overwrite, buffer, replication, block, progress);
    }

    private void fail(Path file) throws IOException {
        int number = WRITTEN.incrementAndGet();
        int after = getConf().getInt(AFTER, Integer.MAX_VALUE);
        if (number > after && number <= (long) after + getConf().getInt(TIMES, 0)) {
            throw new IOException(file + ": no space is left for file " + number);
        }
    }
}
