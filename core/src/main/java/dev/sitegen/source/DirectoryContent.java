package dev.sitegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Content in a directory. Only the names a site knows are looked into, so that {@code content/} may be a Maven module with
 * a pom and a {@code target/} of its own.
 */
final class DirectoryContent implements ContentSource {

    private static final Set<String> FILES = Set.of("site.yaml", "organizations.yaml", "indicators.yaml");
    private static final Set<String> DIRECTORIES = Set.of("reports", "pages", "assets", "theme", "forms");

    /** File systems of this machine alone: others may answer with what was so some seconds ago, before somebody else saved. */
    private static final Set<String> LOCAL =
            Set.of("apfs", "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs");

    private final Path directory;

    /** The path of a file on disk when that is not in normal form C, as on macOS; by the path it goes by. */
    private volatile Map<String, String> renamed = Map.of();

    DirectoryContent(Path directory) {
        this.directory = directory;
    }

    static boolean holds(String path) {
        String name = Path.of(path).getName(0).toString();
        return FILES.contains(name) || DIRECTORIES.contains(name);
    }

    @Override
    public List<Entry> entries() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(directory.toString(), null, "not a directory");
        }
        List<Entry> entries = new ArrayList<>();
        boolean revised = hasRevisions();
        // Where a link leads now: it may be switched to other content at any time.
        Path root = Files.isSymbolicLink(directory) ? directory.toRealPath() : directory;
        // The empty path is the directory the program runs in, and has a name all the same.
        int names = root.toString().isEmpty() ? 0 : root.getNameCount();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                if (dir.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                String name = dir.getFileName().toString();
                boolean known = dir.getNameCount() > names + 1 || DIRECTORIES.contains(name);
                return known && !name.startsWith(".") ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                boolean top = file.getNameCount() == names + 1;
                boolean known = top ? FILES.contains(name) || linkToKnown(name, attributes) : !name.startsWith(".");
                if (known) {
                    entries.add(new Entry(
                            pathOf(root, file),
                            attributes.size(),
                            attributes.isSymbolicLink(),
                            revised ? revision(file) : Optional.empty()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return composed(entries);
    }

    private List<Entry> composed(List<Entry> entries) {
        Map<String, String> composed =
                Spellings.composed(entries.stream().map(Entry::path).toList());
        Map<String, String> onDisk = new HashMap<>();
        composed.forEach((path, name) -> onDisk.put(name, path));
        renamed = Map.copyOf(onDisk);
        return composed.isEmpty()
                ? entries
                : entries.stream()
                        .map(e ->
                                new Entry(composed.getOrDefault(e.path(), e.path()), e.size(), e.link(), e.revision()))
                        .toList();
    }

    /** Whether the system keeps a time of the last change of any kind, which nobody can set back, and always has it at hand. */
    private boolean hasRevisions() {
        try {
            return directory.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && LOCAL.contains(Files.getFileStore(directory).type());
        } catch (IOException e) {
            // In some containers a directory is on no file system that is known.
            return false;
        }
    }

    private static Optional<Revision> revision(Path file) throws IOException {
        try {
            Map<String, Object> state = Files.readAttributes(file, "unix:ctime,ino", LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Revision((Long) state.get("ino"), (FileTime) state.get("ctime")));
        } catch (NoSuchFileException e) {
            // Gone since it was found, as what an editor puts beside a file while it saves. Whoever needs it will tell.
            return Optional.empty();
        }
    }

    private static boolean linkToKnown(String name, BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() && DIRECTORIES.contains(name);
    }

    private String pathOf(Path root, Path file) {
        String separator = file.getFileSystem().getSeparator();
        String relative = below(root.toString(), separator, file.toString());
        return separator.equals("/") ? relative : relative.replace(separator, "/");
    }

    /** A file that was found in a directory, as text: {@link Path#relativize} compares the two name by name. */
    private static String below(String directory, String separator, String file) {
        boolean ends = directory.isEmpty() || directory.endsWith(separator);
        return file.substring(directory.length() + (ends ? 0 : separator.length()));
    }

    @Override
    public InputStream open(String path) throws IOException {
        // Links are not followed even if a file has become one since it was listed.
        return Files.newInputStream(directory.resolve(renamed.getOrDefault(path, path)), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream in = open(path)) {
            // At one go: without a size, streams read in pieces and put them together.
            byte[] bytes = new byte[in.available()];
            int length = in.readNBytes(bytes, 0, bytes.length);
            int more = in.read();
            if (more < 0) {
                return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
            }
            // It has grown since its size was asked for.
            byte[] rest = in.readAllBytes();
            byte[] whole = Arrays.copyOf(bytes, length + 1 + rest.length);
            whole[length] = (byte) more;
            System.arraycopy(rest, 0, whole, length + 1, rest.length);
            return whole;
        }
    }
}
