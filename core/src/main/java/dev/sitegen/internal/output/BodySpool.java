package dev.sitegen.internal.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rendered bodies in a temporary file, so that none has to stay in memory between the stage that makes them and the one
 * that puts them into pages. Thread-safe: every append has its own part of the file, and reads and writes name their
 * place.
 *
 * <p>The file is gone when the spool is closed, and where the system allows it has no name from the start, so that a
 * killed build leaves nothing.
 *
 * <p>Java closes a file under a thread that is interrupted during a transfer, here for all threads. A thread interrupted
 * beforehand is turned away before it touches the file; one interrupted within a transfer ends the spool, and every later
 * call fails with {@link java.nio.channels.ClosedChannelException}. Interrupting a worker means giving up the build.
 */
public final class BodySpool implements AutoCloseable {

    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    private BodySpool(FileChannel channel) {
        this.channel = channel;
    }

    /** A spool in the system's directory for temporary files. */
    public static BodySpool create() throws IOException {
        return open(Files.createTempFile("site-gen-", ".spool"));
    }

    /** A spool in a directory of one's own. */
    public static BodySpool create(Path directory) throws IOException {
        return open(Files.createTempFile(directory, "site-gen-", ".spool"));
    }

    private static BodySpool open(Path file) throws IOException {
        return new BodySpool(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /**
     * A part of the spool.
     *
     * @param offset where it begins
     * @param length how many bytes it has
     */
    public record Slice(long offset, int length) {

        public Slice {
            if (offset < 0 || length < 0) {
                throw new IllegalArgumentException("offset: " + offset + ", length: " + length);
            }
        }
    }

    /** Adds a body; it can be read as soon as this returns. */
    public Slice append(byte[] body) throws IOException {
        refuseInterrupted();
        Slice slice = new Slice(end.getAndAdd(body.length), body.length);
        ByteBuffer source = ByteBuffer.wrap(body);
        while (source.hasRemaining()) {
            channel.write(source, slice.offset() + source.position());
        }
        return slice;
    }

    /** Reads a body back. */
    public byte[] read(Slice slice) throws IOException {
        refuseInterrupted();
        ByteBuffer target = ByteBuffer.allocate(slice.length());
        while (target.hasRemaining()) {
            if (channel.read(target, slice.offset() + target.position()) < 0) {
                throw new EOFException("beyond the end of the spool: " + slice);
            }
        }
        return target.array();
    }

    private static void refuseInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before it read or wrote the spool");
        }
    }

    /** Deletes the file. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
