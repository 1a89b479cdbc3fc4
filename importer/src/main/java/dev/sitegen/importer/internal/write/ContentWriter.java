package dev.sitegen.importer.internal.write;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files of a report below a content directory: all of them or none. No symbolic link is followed. */
public final class ContentWriter {

    private final Path content;
    private final boolean overwrite;

    /** @param overwrite whether a file that differs is replaced */
    public ContentWriter(Path content, boolean overwrite) {
        this.content = content;
        this.overwrite = overwrite;
    }

    /**
     * Writes files, unless one of them is there already with other bytes and may not be replaced.
     *
     * @param files the bytes by path below the content directory
     * @return the paths that were written
     * @throws IOException if a file cannot be read or written
     */
    public List<String> write(Map<String, byte[]> files, Account account) throws IOException {
        Map<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (isToWrite(file.getKey(), file.getValue(), account)) {
                changed.put(file.getKey(), file.getValue());
            }
        }
        if (account.hasErrors()) {
            return List.of();
        }
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : changed.entrySet()) {
            put(file.getKey(), file.getValue());
            account.add(ImportCode.WRITTEN, file.getKey());
            written.add(file.getKey());
        }
        return written;
    }

    private boolean isToWrite(String path, byte[] bytes, Account account) throws IOException {
        Path file = content.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is not a file");
        }
        byte[] old = Files.readAllBytes(file);
        if (Arrays.equals(old, bytes)) {
            account.add(ImportCode.UNCHANGED, path);
            return false;
        }
        account.add(overwrite ? ImportCode.REPLACED : ImportCode.EXISTS, path, Difference.of(old, bytes));
        return true;
    }

    /** Puts a file in its place in one step. */
    private void put(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Path parent = content;
        for (Path name : content.relativize(file.getParent())) {
            parent = parent.resolve(name);
            if (Files.isSymbolicLink(parent)) {
                throw new NotDirectoryException(parent.toString());
            }
        }
        Files.createDirectories(parent);
        Path temporary = Files.createTempFile(parent, ".site-gen-", ".tmp");
        try {
            Files.write(temporary, bytes);
            takePermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A temporary file may be read by its owner only, and must not take that into the content. */
    private static void takePermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(
                    Files.exists(file)
                            ? Files.getPosixFilePermissions(file)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
