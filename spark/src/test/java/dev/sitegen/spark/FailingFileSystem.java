package dev.sitegen.spark;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/**
 * The files of this machine under the scheme {@code store}, of which some cannot be written. As in an object store no directory is
 * renamed.
 */
public class FailingFileSystem extends RawLocalFileSystem {

    private static final AtomicInteger WRITTEN = new AtomicInteger();
    private static final AtomicInteger AFTER = new AtomicInteger();
    private static final AtomicInteger TIMES = new AtomicInteger();

    /** The same under the scheme {@code file}, where directories are renamed. */
    public static final class Renaming extends FailingFileSystem {

        @Override
        public String getScheme() {
            return "file";
        }
    }

    /** Begins to count, and says how many files fail after how many. */
    static void fail(Configuration hadoop, int after, int times) {
        WRITTEN.set(0);
        AFTER.set(after);
        TIMES.set(times);
        hadoop.set("fs.store.impl", FailingFileSystem.class.getName());
    }

    /** Puts the one that renames into the place of the file system of this machine, or takes it away. */
    static void replaceLocal(Configuration hadoop, boolean replaced) {
        hadoop.setBoolean("fs.file.impl.disable.cache", replaced);
        if (replaced) {
            hadoop.set("fs.file.impl", Renaming.class.getName());
        } else {
            hadoop.unset("fs.file.impl");
        }
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
        int number = WRITTEN.incrementAndGet();
        if (number > AFTER.get() && number - AFTER.get() <= TIMES.get()) {
            throw new IOException(file + ": no space is left for file " + number);
        }
        return super.create(file, overwrite, buffer, replication, block, progress);
    }
}
