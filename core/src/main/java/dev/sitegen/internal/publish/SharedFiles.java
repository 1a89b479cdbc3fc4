package dev.sitegen.internal.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that the new site has in common with the old one: each is one file under two names, so that whoever writes into the
 * old site changes the new one as well. Each is watched by its {@link FileState} from the moment its bytes are known to be those of
 * the manifest: nothing may happen to it but that it gets a second name and loses the first. Thread-safe.
 */
final class SharedFiles {

    private final boolean unix;
    private final Map<String, FileState> states = new ConcurrentHashMap<>();
    private volatile boolean touched;

    SharedFiles(Workspace workspace) {
        this.unix = workspace.isUnix();
    }

    /**
     * Gives a published file a second name, if it is as it was when its bytes were known.
     *
     * @param path its path in both sites
     * @param known its state before its bytes were compared with what they should be
     * @return whether it has the name; if not, the new site is to have a file of its own there
     */
    boolean link(String path, Path published, Path target, FileState known) {
        try {
            if (!FileState.of(published, unix).equals(known)) {
                return false;
            }
            Files.createLink(target, published);
            FileState linked = FileState.of(target, unix);
            if (linked.isSameButForNames(known)) {
                states.put(path, linked);
                return true;
            }
            Files.delete(target);
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            // Gone, or a file system without hard links: written afresh, which reports what is wrong.
            return false;
        }
    }

    /** Returns whether a file is shared, and somebody has written into it since. */
    boolean isTouched(String path, Path file) {
        FileState state = states.get(path);
        return state != null && !isStill(state, file);
    }

    private boolean isStill(FileState state, Path file) {
        try {
            return FileState.of(file, unix).equals(state);
        } catch (IOException e) {
            return false;
        }
    }

    /** Forgets a file that the new site has of its own now. */
    void forget(String path) {
        states.remove(path);
    }

    /**
     * Removes a file of the old site.
     *
     * @param file its name there
     * @param path its path in both sites
     * @param present its name in the new site, if it is shared
     */
    void remove(Path file, String path, Path present) throws IOException {
        FileState state = states.get(path);
        if (state == null) {
            Files.delete(file);
            return;
        }
        boolean still = isStill(state, file);
        Files.delete(file);
        FileState left = FileState.of(present, unix);
        if (still && left.isSameButForNames(state)) {
            states.put(path, left);
        } else {
            touched = true;
        }
    }

    /** Returns whether somebody has written into a file while it lost its name in the old site. */
    boolean anyTouched() {
        return touched;
    }

    /** The last state of a shared file in which its bytes were known. */
    Optional<FileState> state(String path) {
        return Optional.ofNullable(states.get(path));
    }
}
