package dev.sitegen.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a content directory, wherever they are kept. Must give the same files for the length of a build, and must
 * be safe to read from several threads.
 *
 * <p>Reports from a database are files in memory, or a source of the program's own, which then reads each when it is asked for:
 *
 * <pre>{@code
 * Map<String, byte[]> files = new HashMap<>();
 * files.put("site.yaml", "name: 示例县人民政府\ncolumns:\n  work: {name: 工作年度报告}\n".getBytes(StandardCharsets.UTF_8));
 * files.put("organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n".getBytes(StandardCharsets.UTF_8));
 * files.put("reports/work/2023/shili.md", "---\ntitle: 工作报告\ndate: 2024-03-20\n---\n全年工作平稳。\n".getBytes(StandardCharsets.UTF_8));
 * SiteGenerator generator = SiteGenerator.create(ContentSource.ofFiles(files));
 * }</pre>
 */
public interface ContentSource {

    /**
     * Lists every file of the content, in any order.
     *
     * @return the files, each with a path of its own
     * @throws IOException if they cannot be listed
     */
    List<Entry> entries() throws IOException;

    /**
     * Reads a file that {@link #entries()} names.
     *
     * @param path a path of {@link #entries()}
     * @return all bytes of the file
     * @throws IOException if it cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * Opens a file that {@link #entries()} names, for those who need not hold it whole.
     *
     * @param path a path of {@link #entries()}
     * @return a stream at the first byte, which the caller closes
     * @throws IOException if it cannot be opened
     */
    default InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }

    /**
     * Lets go of what is held open from one file to the next, such as directories. Called at the end of every run; the content can
     * be listed and read again afterwards, and by other threads at the same time.
     */
    default void release() {
        // Most hold nothing.
    }

    /**
     * A file of the content.
     *
     * @param path its path below the content directory, {@code /} between names, in Unicode normal form C, unless another file has
     *     that path: then the second one keeps its own spelling and is reported; bytes of a name that are no UTF-8 are U+FFFD
     * @param size its length in bytes
     * @param kind what it is; whatever is no file is reported and never opened
     * @param revision what shows without reading it whether it is unchanged; empty if the source has no such mark
     */
    record Entry(String path, long size, Kind kind, Optional<Revision> revision) {

        /**
         * A file or a symbolic link.
         *
         * @param path relative, with {@code /} between names
         * @param size its size in bytes
         * @param link whether it is a symbolic link
         * @param revision what changes with its bytes, if the source knows such a thing
         */
        public Entry(String path, long size, boolean link, Optional<Revision> revision) {
            this(path, size, link ? Kind.SYMBOLIC_LINK : Kind.FILE, revision);
        }

        /**
         * A file or a symbolic link of a source that cannot compare it with an earlier version.
         *
         * @param path relative, with {@code /} between names
         * @param size its size in bytes
         * @param link whether it is a symbolic link
         */
        public Entry(String path, long size, boolean link) {
            this(path, size, link, Optional.empty());
        }

        /** {@return whether it is a symbolic link} */
        public boolean link() {
            return kind == Kind.SYMBOLIC_LINK;
        }

        /** {@return whether all bytes of its name could be read} */
        public boolean named() {
            return path.indexOf('\uFFFD') < 0;
        }

        /** {@return whether it is a file that can be opened by its path} */
        public boolean readable() {
            return kind == Kind.FILE && named();
        }
    }

    /** Kind of what is found in a place where files are expected. */
    enum Kind {
        /** A regular file. */
        FILE,
        /** A symbolic link, whatever it leads to. */
        SYMBOLIC_LINK,
        /** A directory whose name is that of a text. */
        DIRECTORY,
        /** A named pipe. */
        NAMED_PIPE,
        /** A socket. */
        SOCKET,
        /** A device. */
        DEVICE,
        /** Something else that is no file. */
        OTHER
    }

    /**
     * The state of a file. While a path has the same revision it has the same bytes, if they were read well after the revision
     * began: what is saved twice within a tick of the clock may have one revision.
     *
     * @param id distinguishes states that began at the same time, such as those of two files of which one took the
     *     other's name
     * @param since when it began, by the clock of the file system
     */
    record Revision(long id, FileTime since) {

        /** Start of a revision whose bytes can never change, as in a store that names content by its checksum. */
        public static final FileTime ALWAYS = FileTime.fromMillis(0);
    }

    /**
     * Source of the files below a directory, or below the one that a symbolic link leads to; hidden files and what does
     * not belong to a site are left out. No link inside is followed, even if a directory is exchanged for one after it
     * was listed. On file systems without {@link java.nio.file.SecureDirectoryStream} (those of Windows and macOS) that
     * is found out after a file was opened, and one that is exchanged and back again in this moment is not noticed.
     * Directories stay open until {@link #release}.
     *
     * @param directory the content directory
     * @return a source that reads the directory anew at every {@link #entries()}
     */
    static ContentSource ofDirectory(Path directory) {
        Objects.requireNonNull(directory, "directory must not be null");
        return new DirectoryContent(directory);
    }

    /**
     * Source of the manifest and the data files of a published site, or of a copy of them: {@code manifest.json} and all below
     * {@code data/}. No link inside is followed. A directory that is not there has no files.
     *
     * @param directory the directory of the site
     * @return a source that reads the directory anew at every {@link #entries()}
     */
    static ContentSource ofPublishedData(Path directory) {
        Objects.requireNonNull(directory, "directory must not be null");
        return new PublishedData(directory);
    }

    /**
     * {@return whether a path below a content directory is one whose files belong to the site}
     *
     * @param path a path below the content directory, with {@code /} between names
     */
    static boolean holds(String path) {
        return DirectoryContent.holds(path);
    }

    /**
     * {@return whether a path below a content directory is that of Markdown in a place where none belongs: beside
     * site.yaml, or in a directory that no site has}
     *
     * @param path a path below the content directory, with {@code /} between names
     */
    static boolean isStray(String path) {
        return StrayFiles.isStray(path);
    }

    /**
     * Source of files held in memory.
     *
     * @param files bytes by path, relative, with {@code /} between names; copied
     * @return a source that always has these files
     */
    static ContentSource ofFiles(Map<String, byte[]> files) {
        Objects.requireNonNull(files, "files must not be null");
        return new MemoryContent(files);
    }
}
