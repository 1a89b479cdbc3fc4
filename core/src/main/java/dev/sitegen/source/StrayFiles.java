package dev.sitegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds Markdown with front matter where no site has any: beside site.yaml, and in directories that belong to no site. What cannot be
 * looked into is passed over, for nobody asked for it.
 */
final class StrayFiles extends SimpleFileVisitor<Path> {

    /** A report by column, year and organization, below a directory of its own. */
    private static final int MOST_DEPTH = 5;

    /** No report is larger. */
    private static final int MOST_BYTES = 8 << 20;

    private static final String ENDING = ".md";
    private static final String FENCE = "---";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Directories of programs, which hold what is made and what it is made of. */
    private static final Set<String> OF_PROGRAMS =
            Set.of("target", "build", "out", "dist", "public", "node_modules", "vendor", "src");

    /** Files of a directory that is another project or site, or the output of a build. */
    private static final List<String> OF_OTHERS = List.of("site.yaml", "pom.xml", "package.json", "manifest.json");

    private final Path root;
    private final List<Path> found = new ArrayList<>();

    private StrayFiles(Path root) {
        this.root = root;
    }

    /** Returns those below a content directory. */
    static List<Path> below(Path root) throws IOException {
        StrayFiles files = new StrayFiles(root);
        Files.walkFileTree(root, Set.<FileVisitOption>of(), MOST_DEPTH, files);
        return files.found;
    }

    /** Returns whether a path below a content directory is one where such a file is found. */
    static boolean isStray(String path) {
        return path.regionMatches(true, path.length() - ENDING.length(), ENDING, 0, ENDING.length())
                && !DirectoryContent.holds(path);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(root) || isOfAuthor(directory)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    private boolean isOfAuthor(Path directory) {
        String name = directory.getFileName().toString();
        boolean known = directory.getParent().equals(root) && DirectoryContent.holds(name);
        return !known
                && !name.startsWith(".")
                && !OF_PROGRAMS.contains(name)
                && OF_OTHERS.stream()
                        .noneMatch(each -> Files.exists(directory.resolve(each), LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()
                && attributes.size() <= MOST_BYTES
                && !file.getFileName().toString().startsWith(".")
                && isStray(root.relativize(file)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/"))
                && hasFrontMatter(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean hasFrontMatter(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            String start = new String(in.readNBytes(6), StandardCharsets.UTF_8);
            return start.startsWith(FENCE) || start.startsWith(BYTE_ORDER_MARK + FENCE);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
