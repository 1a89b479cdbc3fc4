package dev.sitegen.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files of a content directory, wherever they are kept. Must give the same files for the length of a build, and must
 * be safe to read from several threads.
 */
public interface ContentSource {

    /**
     * Every file of the content.
     *
     * @throws IOException if they cannot be listed
     */
    List<Entry> entries() throws IOException;

    /**
     * The bytes of a file that {@link #entries()} names.
     *
     * @throws IOException if it cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * The same as a stream, for those who need not hold it whole.
     *
     * @throws IOException if it cannot be opened
     */
    default InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }

    /**
     * A file of the content.
     *
     * @param path its path below the content directory, {@code /} between names, in Unicode normal form C
     * @param size its length in bytes
     * @param link whether it is a symbolic link, which is reported and never followed
     */
    record Entry(String path, long size, boolean link) {}

    /** The files below a directory; hidden files and what does not belong to a site are left out. */
    static ContentSource ofDirectory(Path directory) {
        return new DirectoryContent(directory);
    }

    /** Whether a path below a content directory is one whose files belong to the site. */
    static boolean holds(String path) {
        return DirectoryContent.holds(path);
    }

    /** Files held in memory, by path. */
    static ContentSource ofFiles(Map<String, byte[]> files) {
        return new MemoryContent(files);
    }
}
