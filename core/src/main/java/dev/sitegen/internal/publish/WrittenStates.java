package dev.sitegen.internal.publish;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * States in which the files of a new site were written, once it is in place.
 *
 * @param shared the files that it shares with the site before
 * @param settled the last tick of the clock in which nobody else wrote into it
 */
record WrittenStates(Workspace workspace, SharedFiles shared, long settled) {

    /**
     * The state of a file.
     *
     * @throws TouchedFileException if somebody has written into the file or removed it since
     */
    FileState of(String path) throws IOException {
        Optional<FileState> known = shared.state(path);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            FileState state = FileState.of(workspace.output().resolve(path), workspace.isUnix());
            if (state.changed() <= settled) {
                return state;
            }
        } catch (NoSuchFileException e) {
            // Removed, which is no less than touched.
        }
        throw new TouchedFileException(path);
    }
}
