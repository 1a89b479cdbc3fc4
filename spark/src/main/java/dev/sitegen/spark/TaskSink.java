package dev.sitegen.spark;

import dev.sitegen.build.OutputSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Writes the files of one attempt of a task. Another attempt, before it or at the same time, writes the same bytes to the same places:
 * each file is written under a name of the attempt first, and put into its place whole.
 */
final class TaskSink implements OutputSink, AutoCloseable {

    private final FileSystem files;
    private final Path site;
    private final Optional<Path> attempt;
    private final Set<Path> directories = new HashSet<>();

    /**
     * @param site the directory of the site
     * @param attempt a directory of this attempt alone; none where a file is there when its stream is closed, and not before
     */
    TaskSink(FileSystem files, Path site, Optional<Path> attempt) {
        this.files = files;
        this.site = site;
        this.attempt = attempt;
    }

    @Override
    public void write(String path, long size, InputStream content) throws IOException {
        Path target = new Path(site, new Path(null, null, path));
        if (attempt.isEmpty()) {
            create(target, content);
            return;
        }
        Path file = new Path(attempt.get(), "file");
        create(file, content);
        if (directories.add(target.getParent())) {
            files.mkdirs(target.getParent());
        }
        // Where a file is not replaced, an earlier attempt has put the same bytes there.
        if (!files.rename(file, target) && !files.exists(target)) {
            throw new IOException(file + " cannot be renamed to " + target);
        }
    }

    private void create(Path file, InputStream content) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            content.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        if (attempt.isPresent()) {
            files.delete(attempt.get(), true);
        }
    }
}
