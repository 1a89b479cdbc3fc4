package dev.sitegen.internal.publish;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.FilePaths;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;

/**
 * Removes an old site after the switch. What its manifest lists is deleted. What it does not list is foreign and has
 * normally been carried over already; a file that came in between is moved to the new site. The manifest goes last, so
 * that a killed sweep can be taken up again.
 */
final class Sweeper extends SimpleFileVisitor<Path> {

    private final Workspace workspace;
    private final Path stale;
    private final SiteManifest then;
    private final SiteManifest now;
    private final SharedFiles shared;
    private final Set<String> siteDirectories;

    private Sweeper(Workspace workspace, SiteManifest then, SiteManifest now, SharedFiles shared) {
        this.workspace = workspace;
        this.stale = workspace.stale();
        this.then = then;
        this.now = now;
        this.shared = shared;
        this.siteDirectories = then.directories();
    }

    /**
     * Removes the stale site, if there is one, for the sake of the site that is in the output directory now.
     *
     * @param then the manifest of the stale site
     * @param now the manifest of the present site
     * @param shared the files that both have in common
     */
    static void sweep(Workspace workspace, SiteManifest then, SiteManifest now, SharedFiles shared) throws IOException {
        Path stale = workspace.stale();
        if (!Trees.exists(stale)) {
            return;
        }
        Files.walkFileTree(stale, new Sweeper(workspace, then, now, shared));
        Files.deleteIfExists(stale.resolve(SiteManifest.PATH.value()));
        Files.delete(stale);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = FilePaths.relative(stale, file);
        if (attributes.isRegularFile() && path.equals(SiteManifest.PATH.value())) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isRegularFile() && then.find(path).isPresent()) {
            shared.remove(file, path, workspace.output().resolve(path));
        } else {
            settle(file, path, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void settle(Path file, String path, BasicFileAttributes attributes) throws IOException {
        Path target = workspace.output().resolve(stale.relativize(file));
        if (!Trees.exists(target)) {
            move(file, target);
        } else if (now.owns(path) || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            keep(file);
        } else if (modified(target).compareTo(attributes.lastModifiedTime()) < 0) {
            // Saved again by the user after it was carried over.
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(file);
        }
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void move(Path file, Path target) throws IOException {
        if (mayCreate(target.getParent())) {
            Files.createDirectories(target.getParent());
            Files.move(file, target);
        } else {
            keep(file);
        }
    }

    /**
     * Returns whether the path to a directory is free: no file on it, and no link, which could lead out of the output.
     */
    private static boolean mayCreate(Path directory) {
        Path above = directory;
        while (!Trees.exists(above)) {
            above = above.getParent();
        }
        return Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS);
    }

    private void keep(Path file) throws IOException {
        Path target = workspace.kept().resolve(stale.relativize(file));
        Files.createDirectories(target.getParent());
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (directory.equals(stale)) {
            return FileVisitResult.CONTINUE;
        }
        Path target = workspace.output().resolve(stale.relativize(directory));
        if (!siteDirectories.contains(FilePaths.relative(stale, directory)) && mayCreate(target)) {
            Files.createDirectories(target);
        }
        Files.delete(directory);
        return FileVisitResult.CONTINUE;
    }
}
