package dev.sitegen.source;

import dev.sitegen.source.UnreadableContentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedDirectoryStreamException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens the files below a directory without following a symbolic link, whenever one is put there. Where the file system can
 * ({@link SecureDirectoryStream}; on Linux), each directory is opened in the one above it, and stays open for the next file in it.
 * Elsewhere the real path of a file is compared after it was opened: a directory that is exchanged for a link and back again in between
 * is followed unnoticed. Everywhere a file that becomes a named pipe between the look at its kind and its opening is opened. Thread-safe.
 */
final class ContentFiles {

    /** The most directories that are open at once; each takes two descriptors. */
    private static final int MOST_OPEN = 32;

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path root;

    /** The open directories by path below the root, the one used last at the end. */
    private final Map<String, SecureDirectoryStream<Path>> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);

    private boolean unsupported;

    /** @param root a directory, or a link to one */
    ContentFiles(Path root) {
        this.root = root;
    }

    /**
     * Opens a file.
     *
     * @param path its path below the root as it is on disk, {@code /} between names
     * @throws UnreadableContentException if it is a link, below a link, or no regular file
     */
    InputStream open(String path) throws IOException {
        while (true) {
            try {
                int end = path.lastIndexOf('/');
                Optional<SecureDirectoryStream<Path>> directory = directory(path.substring(0, Math.max(end, 0)));
                return directory.isPresent() ? open(directory.get(), path, end + 1) : openAndCompare(path);
            } catch (ClosedDirectoryStreamException e) {
                // Another thread has let go of it meanwhile.
            }
        }
    }

    private InputStream open(SecureDirectoryStream<Path> directory, String path, int name) throws IOException {
        try {
            Path file = root.getFileSystem().getPath(path.substring(name));
            requireFile(attributes(directory, file), path);
            return Channels.newInputStream(directory.newByteChannel(file, READ));
        } catch (FileSystemException e) {
            throw named(e, path);
        }
    }

    private InputStream openAndCompare(String path) throws IOException {
        Path file = root.resolve(path);
        requireFile(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS), path);
        InputStream in = openUnlinked(file);
        try {
            String real = nfc(file.toRealPath());
            if (!real.equals(nfc(root.toRealPath().resolve(path)))) {
                throw new UnreadableContentException(file.toString(), Reason.SYMBOLIC_LINK);
            }
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream openUnlinked(Path file) throws IOException {
        try {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException e) {
            // A file system without links, such as a zip file.
            return Files.newInputStream(file);
        }
    }

    private static String nfc(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
    }

    /** An open directory; empty if the file system has no such thing. */
    private synchronized Optional<SecureDirectoryStream<Path>> directory(String path) throws IOException {
        if (unsupported) {
            return Optional.empty();
        }
        SecureDirectoryStream<Path> known = open.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SecureDirectoryStream<Path>> opened = path.isEmpty() ? openRoot() : openBelow(path);
        if (opened.isPresent()) {
            open.put(path, opened.get());
            closeAllBut(MOST_OPEN);
        }
        return opened;
    }

    private Optional<SecureDirectoryStream<Path>> openRoot() throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(root);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return Optional.of(secure);
        }
        stream.close();
        unsupported = true;
        return Optional.empty();
    }

    private Optional<SecureDirectoryStream<Path>> openBelow(String path) throws IOException {
        int end = path.lastIndexOf('/');
        Optional<SecureDirectoryStream<Path>> parent = directory(path.substring(0, Math.max(end, 0)));
        if (parent.isEmpty()) {
            return parent;
        }
        Path name = root.getFileSystem().getPath(path.substring(end + 1));
        try {
            BasicFileAttributes found = attributes(parent.get(), name);
            if (!found.isDirectory()) {
                throw unreadable(found, path);
            }
            return Optional.of(parent.get().newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
        } catch (FileSystemException e) {
            throw named(e, path);
        }
    }

    private static BasicFileAttributes attributes(SecureDirectoryStream<Path> directory, Path name) throws IOException {
        return directory
                .getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    private void requireFile(BasicFileAttributes found, String path) throws UnreadableContentException {
        if (!found.isRegularFile()) {
            throw unreadable(found, path);
        }
    }

    private UnreadableContentException unreadable(BasicFileAttributes found, String path) {
        return new UnreadableContentException(
                root.resolve(path).toString(), found.isSymbolicLink() ? Reason.SYMBOLIC_LINK : Reason.NOT_A_FILE);
    }

    /** The same with the path of a file, of which an open directory knows no more than the name. */
    private FileSystemException named(FileSystemException e, String path) {
        if (e instanceof UnreadableContentException) {
            return e;
        }
        String file = root.resolve(path).toString();
        FileSystemException named;
        if (e instanceof NoSuchFileException) {
            named = new NoSuchFileException(file);
        } else if (e instanceof AccessDeniedException) {
            named = new AccessDeniedException(file);
        } else {
            named = new FileSystemException(file, null, e.getReason());
        }
        named.initCause(e);
        return named;
    }

    /** Lets go of the open directories; whoever asks for a file opens them again. */
    synchronized void release() {
        closeAllBut(0);
    }

    private void closeAllBut(int count) {
        Iterator<SecureDirectoryStream<Path>> eldest = open.values().iterator();
        while (open.size() > count) {
            try {
                eldest.next().close();
            } catch (IOException e) {
                // Nothing was written.
            }
            eldest.remove();
        }
    }
}
