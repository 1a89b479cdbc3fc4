package dev.sitegen.internal.publish;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.FilePaths;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Carries foreign files and directories from the old site into the new one: everything that the old manifest does not
 * list, and whatever has become of a listed file that is no plain file any more. Files by hard link, so that nothing is
 * copied and a change made in the meantime is not lost; symbolic links as links.
 */
final class UserFiles extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;
    private final SiteManifest old;
    private final Set<String> siteDirectories;
    private final List<String> conflicts = new ArrayList<>();

    private UserFiles(Path from, Path to, SiteManifest old) {
        this.from = from;
        this.to = to;
        this.old = old;
        this.siteDirectories = old.directories();
    }

    /** @throws OutputConflictException if the new site has something where foreign files are */
    static void carry(Path from, Path to, SiteManifest old) throws IOException {
        UserFiles carrier = new UserFiles(from, to, old);
        Files.walkFileTree(from, carrier);
        if (!carrier.conflicts.isEmpty()) {
            throw new OutputConflictException(
                    from, carrier.conflicts.stream().sorted().toList());
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        String path = FilePaths.relative(from, directory);
        if (directory.equals(from) || siteDirectories.contains(path) || makeDirectory(from.relativize(directory))) {
            return FileVisitResult.CONTINUE;
        }
        conflicts.add(path);
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = FilePaths.relative(from, file);
        if (!(attributes.isRegularFile() && old.owns(path)) && !carryFile(from.relativize(file), attributes)) {
            conflicts.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    /** False if something is in the way. Asked of the file system, which knows how it compares names. */
    private boolean carryFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (file.getParent() != null && !makeDirectory(file.getParent())) {
            return false;
        }
        try {
            // A hard link to a symbolic link is not possible everywhere, and may be one to what it leads to.
            if (attributes.isSymbolicLink() || !link(file)) {
                Files.copy(
                        from.resolve(file),
                        to.resolve(file),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private boolean link(Path file) throws FileAlreadyExistsException, IOException {
        try {
            Files.createLink(to.resolve(file), from.resolve(file));
            return true;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean makeDirectory(Path directory) throws IOException {
        Path target = to.resolve(directory);
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Trees.exists(target) || directory.getParent() != null && !makeDirectory(directory.getParent())) {
            return false;
        }
        // Of a directory, copy() takes the permissions and not the entries.
        Files.copy(from.resolve(directory), target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return true;
    }
}
