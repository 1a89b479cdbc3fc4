package dev.sitegen.internal.preview.server;

import dev.sitegen.internal.base.FilePaths;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Notes which files of a content directory change. The system watches directories, and none below them: new ones are looked into
 * and watched as they come. It watches them wherever they are moved to, so that the content directory itself is looked at every
 * second: another one at its address is watched in its place. For one thread, but for closing.
 */
final class ContentWatcher implements AutoCloseable {

    /** A file is saved in several steps, and often many files are at once. */
    private static final long QUIET_MILLIS = 30;

    /** Longest delay: content that goes on changing is looked at all the same. */
    private static final int MOST_WAITS = 20;

    /** The longest time for which another directory at the path of the content goes unnoticed. */
    private static final long ROOT_MILLIS = 1_000;

    /** The content directory by its address, which may be a symbolic link. */
    private final Path root;

    private final WatchService service;

    /** The directory that is watched; nothing while there is none. */
    private Optional<Watched> watched = Optional.empty();

    private final Map<WatchKey, Path> directories = new HashMap<>();

    /**
     * The content directory as it was when its watch began.
     *
     * @param directory where it really is, links resolved
     * @param id what the file system knows it by
     */
    private record Watched(Path directory, Object id, WatchKey key) {}

    private ContentWatcher(Path root, WatchService service) {
        this.root = root;
        this.service = service;
    }

    static ContentWatcher of(Path root) throws IOException {
        ContentWatcher watcher = new ContentWatcher(root, root.getFileSystem().newWatchService());
        try {
            watcher.watchRoot();
            return watcher;
        } catch (IOException | RuntimeException e) {
            watcher.close();
            throw e;
        }
    }

    /** The content directory. */
    Path root() {
        return root;
    }

    private void watchRoot() throws IOException {
        directories.keySet().forEach(WatchKey::cancel);
        directories.clear();
        watched = Optional.empty();
        Path real = root.toRealPath();
        Object id = id(real);
        watch(root);
        WatchKey key = register(real, root);
        watched = Optional.of(new Watched(real, id, key));
    }

    private static Object id(Path directory) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(directory, BasicFileAttributes.class);
        // Not every file system numbers its files.
        return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
    }

    /** Watches another directory if there is one at the address of the content; everything is changed then. */
    private void lookAtRoot(Set<String> changed) throws IOException {
        if (!isWatched()) {
            changed.add("");
            if (Files.isDirectory(root)) {
                watchRoot();
            }
        }
    }

    private boolean isWatched() throws IOException {
        try {
            Path real = root.toRealPath();
            Object id = id(real);
            return watched.filter(w -> w.key.isValid() && w.directory.equals(real) && w.id.equals(id))
                    .isPresent();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** @param path the address of the directory below that of the content */
    private WatchKey register(Path directory, Path path) throws IOException {
        WatchKey key = directory.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        directories.put(key, path);
        return key;
    }

    /** Watches the directories below one that content may be in, and that one itself unless it is the content directory. */
    private void watch(Path top) throws IOException {
        Path start = top.equals(root) ? root.toRealPath() : top;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path path = top.resolve(start.relativize(directory));
                if (!path.equals(root) && !isContent(path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    register(directory, path);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException e) {
                    // Gone again already.
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    private boolean isContent(Path path) {
        return !path.getFileName().toString().startsWith(".") && ContentSource.holds(FilePaths.relative(root, path));
    }

    /**
     * Waits for the next change.
     *
     * @return files and directories below the content directory, with {@code /} between names; the empty path for all
     */
    Set<String> await() throws InterruptedException, IOException {
        Set<String> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            changed.addAll(await(ROOT_MILLIS));
        }
        return changed;
    }

    /** Waits for the next change, but not for longer than this; returns nothing then. */
    Set<String> await(long millis) throws InterruptedException, IOException {
        Set<String> changed = new TreeSet<>();
        lookAtRoot(changed);
        WatchKey first = changed.isEmpty() ? service.poll(millis, TimeUnit.MILLISECONDS) : service.poll();
        if (first != null) {
            collect(first, changed);
        }
        return changed;
    }

    private void collect(WatchKey first, Set<String> changed) throws InterruptedException, IOException {
        WatchKey key = first;
        for (int waits = 0; key != null && waits < MOST_WAITS; waits++) {
            read(key, changed);
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            read(key, changed);
        }
    }

    private void read(WatchKey key, Set<String> changed) throws IOException {
        Path directory = directories.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changed.add("");
                watch(root);
            } else if (directory != null) {
                read(event.kind(), directory.resolve((Path) event.context()), changed);
            }
        }
        if (!key.reset()) {
            directories.remove(key);
        }
    }

    private void read(WatchEvent.Kind<?> kind, Path path, Set<String> changed) throws IOException {
        if (!isContent(path)) {
            return;
        }
        boolean directory = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (directory && kind == StandardWatchEventKinds.ENTRY_MODIFY) {
            // Its own times or rights; changes in it are reported separately.
            return;
        }
        if (directory) {
            watch(path);
        }
        changed.add(Normalizer.normalize(FilePaths.relative(root, path), Normalizer.Form.NFC));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
