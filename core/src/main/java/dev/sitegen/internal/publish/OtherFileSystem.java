package dev.sitegen.internal.publish;

import dev.sitegen.build.OutputSink;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.publish.OutputRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A directory of a file system that is not that of the machine, such as an archive. Such file systems have no locks and rename no
 * directories, so there is no switch: files are put in their places one by one, and the manifest last. As everywhere, only files that
 * the manifest of an earlier site lists are replaced or removed.
 */
public final class OtherFileSystem implements OutputSink {

    private final Path directory;
    private final SiteManifest old;

    private OtherFileSystem(Path directory, SiteManifest old) {
        this.directory = directory;
        this.old = old;
    }

    /** Returns whether a directory is on a file system of this kind. */
    public static boolean has(Path directory) {
        return !directory.getFileSystem().equals(FileSystems.getDefault());
    }

    /**
     * Opens a directory, which may not exist yet.
     *
     * @throws OutputRefusedException if it holds files but no sound manifest, or is not a directory
     */
    public static OtherFileSystem open(Path directory) throws IOException {
        Workspace place = new Workspace(directory);
        if (!place.isFree() && !Files.isRegularFile(place.manifest(), LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputRefusedException(
                    directory, Files.isDirectory(directory) ? Reason.FOREIGN : Reason.NOT_A_DIRECTORY);
        }
        return new OtherFileSystem(directory.toAbsolutePath(), place.listed());
    }

    /**
     * Gets ready for a site: removes what the old one has and the new one has not.
     *
     * @throws OutputConflictException if files of the user are where the new site has files; nothing is removed then
     */
    public void prepare(SiteManifest next) throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (PublishedFile file : next.files()) {
            String path = file.path().value();
            if (!old.owns(path) && Trees.exists(directory.resolve(path))) {
                conflicts.add(path);
            }
        }
        if (!conflicts.isEmpty()) {
            throw new OutputConflictException(directory, conflicts);
        }
        for (PublishedFile file : old.files()) {
            if (!next.owns(file.path().value())) {
                remove(directory.resolve(file.path().value()));
            }
        }
    }

    /** Removes a file, and the directories above it that are empty then. */
    private void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path parent = file.getParent();
        while (!parent.equals(directory) && new Workspace(parent).isVacant()) {
            Files.deleteIfExists(parent);
            parent = parent.getParent();
        }
    }

    @Override
    public void write(String path, long size, InputStream content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
