package dev.sitegen.internal.author;

import dev.sitegen.internal.base.FilePaths;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Writes files that were not there. Nothing is overwritten, whoever else writes, and no symbolic link is followed. */
public final class NewFiles {

    private final Path directory;

    /**
     * @param directory the directory to write below
     */
    public NewFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes a file, unless there is something by its name.
     *
     * @param path its path below the directory
     * @return whether it was written
     * @throws NotDirectoryException if one of the directories it belongs into is a symbolic link or a file
     * @throws IOException if it cannot be written
     */
    public boolean create(String path, byte[] bytes) throws IOException {
        Path file = FilePaths.resolve(directory, path);
        Path parent = directory;
        for (Path name : directory.relativize(file.getParent())) {
            parent = parent.resolve(name);
            if (Files.isSymbolicLink(parent) || Files.exists(parent) && !Files.isDirectory(parent)) {
                throw new NotDirectoryException(parent.toString());
            }
        }
        Files.createDirectories(parent);
        // Fails on a link as well, be it one that leads nowhere.
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Lets a file be run by all who may read it, where the file system has such a right. */
    public void makeExecutable(String path) throws IOException {
        Path file = FilePaths.resolve(directory, path);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> rights =
                    EnumSet.copyOf(view.readAttributes().permissions());
            rights.add(PosixFilePermission.OWNER_EXECUTE);
            rights.add(PosixFilePermission.GROUP_EXECUTE);
            rights.add(PosixFilePermission.OTHERS_EXECUTE);
            view.setPermissions(rights);
        }
    }
}
