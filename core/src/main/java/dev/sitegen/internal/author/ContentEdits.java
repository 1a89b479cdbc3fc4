package dev.sitegen.internal.author;

import dev.sitegen.build.FileChange;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.FilePaths;
import dev.sitegen.internal.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes changed texts over files of a content directory, each in one step. No symbolic link is followed. */
public final class ContentEdits {

    private final Path directory;

    /** @param directory the content directory */
    public ContentEdits(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes changes. A file that is no longer what was read is left as it is, which is reported.
     *
     * @param read the bytes of the files as they were read, by path; a file without any is made
     * @return whether all were written
     * @throws IOException if a file cannot be read or written
     */
    public boolean write(List<FileChange> changes, Map<String, byte[]> read, Problems problems) throws IOException {
        for (FileChange change : changes) {
            boolean written = replace(
                    change.path(),
                    read.getOrDefault(change.path(), new byte[0]),
                    change.after().getBytes(StandardCharsets.UTF_8));
            if (!written) {
                problems.add(Code.CHANGED_MEANWHILE, SourcePosition.ofFile(change.path()));
            }
        }
        return !problems.hasErrors();
    }

    /** Makes one edit; false if the file is no longer what was read. */
    boolean write(FileEdit edit) throws IOException {
        return replace(edit.path(), edit.before(), edit.after());
    }

    /** The bytes of a file; none if there is no such file. */
    byte[] read(String path) throws IOException {
        Path file = file(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
    }

    /** Returns whether a file is what was read; one that cannot be edited is not. */
    boolean isStill(String path, byte[] read) throws IOException {
        Path file = file(path);
        boolean editable =
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        return editable && Arrays.equals(read(path), read);
    }

    private Path file(String path) throws IOException {
        return FilePaths.resolve(directory, path);
    }

    /** Puts other bytes in the place of what was read; a file without bytes is none. */
    private boolean replace(String path, byte[] read, byte[] bytes) throws IOException {
        Path file = file(path);
        Path temporary = Files.createTempFile(file.getParent(), ".site-gen-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            takePermissions(file, temporary);
            // As late as can be: what somebody else writes while the new file is made is not lost.
            if (!isStill(path, read)) {
                return false;
            }
            if (bytes.length == 0) {
                Files.deleteIfExists(file);
            } else {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
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
