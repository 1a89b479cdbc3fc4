package dev.sitegen.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Files of the machine, as Java writes them: without the checksums of Hadoop's own, which would lie beside the files of a site, and with
 * the permissions that the system gives. Hadoop starts a process for the permissions of every file, which takes longer than all else.
 */
final class LocalFiles extends RawLocalFileSystem {

    /** The file system of a path. */
    static FileSystem of(Path path, Configuration hadoop) throws IOException {
        FileSystem files = path.getFileSystem(hadoop);
        if (!(files instanceof LocalFileSystem)) {
            return files;
        }
        LocalFiles local = new LocalFiles();
        local.initialize(files.getUri(), hadoop);
        return local;
    }

    @Override
    public void setPermission(Path file, FsPermission permission) {
        // Those that the system gives are right.
    }
}
