package dev.sitegen.internal.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What directory trees need here and the platform does not have. */
final class Trees {

    private Trees() {}

    /**
     * The path below a root as a site path is written, with {@code /} on every system; empty for the root itself.
     *
     * @param root not the root of a file system
     * @param path begins with it, as what is found in it does: {@link Path#relativize} would compare the two name by name
     */
    static String relative(Path root, Path path) {
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
    static Path resolve(Path directory, String path) throws IOException {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new IOException(
                    "the file name " + path + " cannot be written in the character set of this system"
                            + " (run Java in a UTF-8 locale: export LC_ALL=C.UTF-8)",
                    e);
        }
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a directory and what is in it, if it exists. Links are deleted, never followed. */
    static void delete(Path root) throws IOException {
        if (exists(root)) {
            Files.walkFileTree(root, new Deletion());
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
