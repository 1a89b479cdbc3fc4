package dev.sitegen.source;

import dev.sitegen.source.UnreadableContentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import java.util.regex.Pattern;

/**
 * Content in a directory. Only the names a site knows are looked into, so that {@code content/} may be a Maven module with
 * a pom and a {@code target/} of its own.
 */
final class DirectoryContent implements ContentSource {

    private static final Set<String> FILES =
            Set.of("site.yaml", "organizations.yaml", "indicators.yaml", "not-figures.yaml");
    /** Names that are taken for those above, so that they can be reported. */
    private static final Pattern MISNAMED = Pattern.compile(
            "(?:site|organizations|indicators)\\.ya?ml(?:\\.txt)?|reports?|报告", Pattern.CASE_INSENSITIVE);

    private static final Set<String> DIRECTORIES = Set.of("reports", "pages", "assets", "theme", "forms");

    /** File systems of this machine alone: others may answer with what was so some seconds ago, before somebody else saved. */
    private static final Set<String> LOCAL =
            Set.of("apfs", "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs");

    /** The bits of a mode that say what a file is, and their values, as POSIX systems have them. */
    private static final int FILE_TYPE = 0170000;

    private static final int PIPE = 0010000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final int BLOCK_DEVICE = 0060000;
    private static final int SOCKET = 0140000;

    /** A character that file names can have in a locale of Unicode and in hardly any other. */
    private static final String OF_UNICODE = "\uD83D\uDE00";

    private final Path directory;
    private final ContentFiles files;

    /** The path of a file on disk when that is not in normal form C, as on macOS; by the path it goes by. */
    private volatile Map<String, String> renamed = Map.of();

    DirectoryContent(Path directory) {
        this.directory = directory;
        this.files = new ContentFiles(directory);
    }

    static boolean holds(String path) {
        int end = path.indexOf('/');
        String name = end < 0 ? path : path.substring(0, end);
        return FILES.contains(name) || DIRECTORIES.contains(name) || isMisnamed(name);
    }

    @Override
    public List<Entry> entries() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(directory.toString(), null, "not a directory");
        }
        // What was exchanged since then is opened again.
        release();
        Path root = directory.toRealPath();
        Listing listing = new Listing(root, hasRevisions(root), hasUnicodeNames(root));
        Files.walkFileTree(root, listing);
        listing.addStrays();
        return composed(listing.entries);
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
                                new Entry(composed.getOrDefault(e.path(), e.path()), e.size(), e.kind(), e.revision()))
                        .toList();
    }

    private static boolean hasUnicodeNames(Path root) {
        try {
            root.getFileSystem().getPath(OF_UNICODE);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Walks through the directories and collects what is found. */
    private final class Listing extends SimpleFileVisitor<Path> {

        private final Path root;
        private final boolean revised;
        private final boolean unicode;
        private final List<Entry> entries = new ArrayList<>();

        Listing(Path root, boolean revised, boolean unicode) {
            this.root = root;
            this.revised = revised;
            this.unicode = unicode;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
            if (dir.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = dir.getFileName().toString();
            boolean top = isTop(dir);
            if (name.startsWith(".") || top && !holds(name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            String path = pathOf(dir);
            if (isNameOfText(path) || name.indexOf('\uFFFD') >= 0) {
                entries.add(new Entry(path, 0, Kind.DIRECTORY, Optional.empty()));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            boolean known = isTop(file)
                    ? FILES.contains(name)
                            || attributes.isRegularFile() && isMisnamed(name)
                            || !attributes.isRegularFile() && DIRECTORIES.contains(name)
                    : !name.startsWith(".");
            if (known) {
                Kind kind = kind(file, attributes);
                entries.add(new Entry(
                        pathOf(file),
                        attributes.size(),
                        kind,
                        revised && kind == Kind.FILE ? revision(file) : Optional.empty()));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Adds what looks like text in a wrong place, so that it can be reported. */
        void addStrays() throws IOException {
            for (Path file : StrayFiles.below(root)) {
                // Where names have no characters beyond ASCII, they are only asked for if the site needs them.
                if (unicode || file.toString().chars().allMatch(c -> c <= '~')) {
                    long size = Files.size(file);
                    entries.add(new Entry(pathOf(file), size, Kind.FILE, revised ? revision(file) : Optional.empty()));
                }
            }
        }

        private boolean isTop(Path path) {
            return path.getNameCount() == root.getNameCount() + 1;
        }

        private String pathOf(Path file) throws UnreadableContentException {
            String separator = file.getFileSystem().getSeparator();
            String relative = below(root.toString(), separator, file.toString());
            String onDisk = separator.equals("/") ? relative : relative.replace(separator, "/");
            if (!unicode && onDisk.chars().anyMatch(c -> c > '~')) {
                throw new UnreadableContentException(file.toString(), Reason.FILE_NAME);
            }
            return onDisk;
        }
    }

    private static boolean isMisnamed(String name) {
        return MISNAMED.matcher(name).matches();
    }

    /** Returns whether a path is that of a file that is read and not published as it is. */
    private static boolean isNameOfText(String path) {
        return FILES.contains(path)
                || path.endsWith(".md") && (path.startsWith("reports/") || path.startsWith("pages/"))
                || path.endsWith(".yaml") && path.startsWith("forms/");
    }

    static Kind kind(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) {
            return Kind.FILE;
        }
        if (attributes.isSymbolicLink()) {
            return Kind.SYMBOLIC_LINK;
        }
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Kind.OTHER;
        }
        int mode = (Integer) Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        return switch (mode & FILE_TYPE) {
            case PIPE -> Kind.NAMED_PIPE;
            case SOCKET -> Kind.SOCKET;
            case CHARACTER_DEVICE, BLOCK_DEVICE -> Kind.DEVICE;
            default -> Kind.OTHER;
        };
    }

    /**
     * Returns whether the system keeps a time of the last change of any kind, which nobody can set back, and always has
     * it at hand.
     */
    static boolean hasRevisions(Path directory) {
        try {
            return directory.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && LOCAL.contains(Files.getFileStore(directory).type());
        } catch (IOException e) {
            // In some containers a directory is on no file system that is known.
            return false;
        }
    }

    static Optional<Revision> revision(Path file) throws IOException {
        try {
            Map<String, Object> state = Files.readAttributes(file, "unix:ctime,ino", LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Revision((Long) state.get("ino"), (FileTime) state.get("ctime")));
        } catch (NoSuchFileException e) {
            // Gone since it was found, as what an editor puts beside a file while it saves. Whoever needs it reports
            // it.
            return Optional.empty();
        }
    }

    /** A file that was found in a directory, as text: {@link Path#relativize} compares the two name by name. */
    private static String below(String directory, String separator, String file) {
        boolean ends = directory.isEmpty() || directory.endsWith(separator);
        return file.substring(directory.length() + (ends ? 0 : separator.length()));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return files.open(renamed.getOrDefault(path, path));
    }

    @Override
    public void release() {
        files.release();
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
