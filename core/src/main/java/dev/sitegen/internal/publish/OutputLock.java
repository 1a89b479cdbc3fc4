package dev.sitegen.internal.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one build at a time into an output directory, among all processes; the system releases it when a process dies.
 *
 * <p>Two lock files, because under POSIX a process that closes any handle of a file loses its locks on it. A second build
 * in the same process has to open the first file to learn that it is taken, and its closing weakens that lock for other
 * processes; but it never comes to open the second, which keeps them out.
 */
final class OutputLock implements AutoCloseable {

    private final FileLock withinProcess;
    private final FileLock amongProcesses;

    private OutputLock(FileLock withinProcess, FileLock amongProcesses) {
        this.withinProcess = withinProcess;
        this.amongProcesses = amongProcesses;
    }

    /** @throws OutputRefusedException if another build has it */
    static OutputLock acquire(Workspace workspace) throws IOException {
        Files.createDirectories(workspace.directory());
        FileLock withinProcess = lock(workspace, "lock.process");
        try {
            return new OutputLock(withinProcess, lock(workspace, "lock"));
        } catch (IOException e) {
            withinProcess.acquiredBy().close();
            throw e;
        }
    }

    private static FileLock lock(Workspace workspace, String name) throws IOException {
        Path file = workspace.directory().resolve(name);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Taken within this process: the same answer as null, which means another process.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new OutputRefusedException(workspace.output(), OutputRefusedException.Reason.LOCKED);
        }
        return lock;
    }

    @Override
    public void close() throws IOException {
        try {
            amongProcesses.acquiredBy().close();
        } finally {
            withinProcess.acquiredBy().close();
        }
    }
}
