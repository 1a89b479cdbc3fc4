package dev.sitegen.internal.base;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths of files to site paths, which have {@code /} on every system, and back. */
public final class FilePaths {

    private FilePaths() {}

    /**
     * The path below a root as a site path is written, with {@code /} on every system; empty for the root itself.
     *
     * @param root not the root of a file system
     * @param path begins with it, as what is found in it does: {@link Path#relativize} would compare the two name by name
     */
    public static String relative(Path root, Path path) {
        String separator = root.getFileSystem().getSeparator();
        int begin = root.toString().length() + separator.length();
        String full = path.toString();
        String below = full.length() < begin ? "" : full.substring(begin);
        return separator.equals("/") ? below : below.replace(separator, "/");
    }

    /**
     * The path of a file below a directory.
     *
     * @throws IOException if the character set of this system has not all characters of its name
     */
    public static Path resolve(Path directory, String path) throws IOException {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new IOException(
                    "the file name " + path + " cannot be written in the character set of this system"
                            + " (run Java in a UTF-8 locale: export LC_ALL=C.UTF-8)",
                    e);
        }
    }
}
