package dev.sitegen.internal.serve;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Notes which files of a content directory change. The system watches directories, and none below them: new ones are looked into
 * and watched as they come. For one thread, but for closing.
 */
final class ContentWatcher implements AutoCloseable {

    /** A file is saved in several steps, and often many files are at once. */
    private static final long QUIET_MILLIS = 30;

    /** Whatever goes on changing is looked at all the same. */
    private static final int MOST_WAITS = 20;

    private final Path root;
    private final WatchService service;
    private final Map<WatchKey, Path> directories = new HashMap<>();

    private ContentWatcher(Path root, WatchService service) {
        this.root = root;
        this.service = service;
    }

    static ContentWatcher of(Path root) throws IOException {
        ContentWatcher watcher = new ContentWatcher(root, root.getFileSystem().newWatchService());
        try {
            watcher.watch(root);
            return watcher;
        } catch (IOException | RuntimeException e) {
            watcher.close();
            throw e;
        }
    }

    /** Watches a directory and those below it that content may lie in. */
    private void watch(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (!directory.equals(root) && !isContent(directory)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    directories.put(
                            directory.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE),
                            directory);
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
        return !path.getFileName().toString().startsWith(".")
                && ContentSource.holds(root.relativize(path).toString());
    }

    /**
     * Waits for the next change.
     *
     * @return files and directories below the content directory, with {@code /} between names; the empty path for all
     */
    Set<String> await() throws InterruptedException, IOException {
        Set<String> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            collect(service.take(), changed);
        }
        return changed;
    }

    /** The same, but does not wait for longer than this; nothing then. */
    Set<String> await(long millis) throws InterruptedException, IOException {
        Set<String> changed = new TreeSet<>();
        WatchKey first = service.poll(millis, TimeUnit.MILLISECONDS);
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
            // Its own times or rights; what is in it is told by itself.
            return;
        }
        if (directory) {
            watch(path);
        }
        String relative =
                root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
        changed.add(Normalizer.normalize(relative, Normalizer.Form.NFC));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
