package dev.sitegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The manifest and the data files of a published site, as a copy of it has them. What cannot be looked into is passed over; a directory that
 * is not there has no files. A file that may not be opened is read as an empty one, so that it is found to be another than the one published.
 */
final class PublishedData implements ContentSource {

    private static final String MANIFEST = "manifest.json";
    private static final String DATA = "data";

    /** More than the largest site has. */
    private static final int MOST_FILES = 200_000;

    private final Path directory;
    private final ContentFiles files;

    PublishedData(Path directory) {
        this.directory = directory;
        this.files = new ContentFiles(directory);
    }

    @Override
    public List<Entry> entries() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        Path root = directory.toRealPath();
        Listing listing = new Listing(root, DirectoryContent.hasRevisions(root));
        Files.walkFileTree(root, listing);
        return listing.entries;
    }

    /** Walks through what is published of data. */
    private static final class Listing extends SimpleFileVisitor<Path> {

        private final Path root;
        private final boolean revised;
        private final List<Entry> entries = new ArrayList<>();

        Listing(Path root, boolean revised) {
            this.root = root;
            this.revised = revised;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean other = dir.getParent() != null
                    && dir.getParent().equals(root)
                    && !dir.getFileName().toString().equals(DATA);
            return other && !dir.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            if (path.equals(MANIFEST) || path.startsWith(DATA + "/")) {
                Kind kind = DirectoryContent.kind(file, attributes);
                Optional<Revision> revision =
                        revised && kind == Kind.FILE ? DirectoryContent.revision(file) : Optional.empty();
                entries.add(new Entry(path, attributes.size(), kind, revision));
            }
            return entries.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        try {
            return files.open(path);
        } catch (AccessDeniedException e) {
            return InputStream.nullInputStream();
        } finally {
            // Thousands of sites are read one after the other, and no directory of theirs is needed any more.
            files.release();
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        }
    }
}
