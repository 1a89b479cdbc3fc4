package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A file with what was made of each document, so that none of it has to stay in memory between the stage that makes it
 * and the one that uses it. Thread-safe: every append has its own part of the file, and reads and writes name their
 * place.
 *
 * <p>A temporary spool is gone when it is closed, and where the system allows its file has no name from the start, so that a
 * killed build leaves nothing. A kept one stays for the next build as soon as {@link #keep} was called: it consists of
 * segments, one for each build that added something, and an index that says which of them count. A build that is killed
 * leaves the index of the one before, and a segment that the next build removes.
 *
 * <p>Java closes a file under a thread that is interrupted during a transfer, here for all threads. A thread interrupted
 * beforehand is turned away before it touches the file; one interrupted within a transfer ends the spool, and every later
 * call fails with {@link java.nio.channels.ClosedChannelException}. Interrupting a worker means giving up the build.
 */
public final class Spool implements AutoCloseable {

    private static final String INDEX = "index";

    /** The segments by number; the last one is written to. */
    private final TreeMap<Integer, FileChannel> segments;

    private final AtomicLong end = new AtomicLong();
    private final Path directory;
    private final byte[] lastIndex;
    private final boolean kept;
    private final Set<Path> unused = new HashSet<>();

    private Spool(TreeMap<Integer, FileChannel> segments, Path directory, byte[] lastIndex, boolean kept) {
        this.segments = segments;
        this.directory = directory;
        this.lastIndex = lastIndex;
        this.kept = kept;
    }

    /** A spool in the system's directory for temporary files. */
    public static Spool temporary() throws IOException {
        return temporary(Files.createTempFile("site-gen-", ".spool"));
    }

    /** A spool in a file of one's own, which is deleted. */
    static Spool temporary(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        return new Spool(new TreeMap<>(Map.of(0, channel)), file, new byte[0], false);
    }

    /**
     * A temporary spool from which can also be read what builds keep beside an output directory; nothing of that is touched, and
     * builds may run meanwhile.
     */
    public static Spool readingKept(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return temporary();
        }
        TreeMap<Integer, FileChannel> segments = new TreeMap<>();
        byte[] index = openKept(Workspace.of(output).spool(), segments);
        Spool temporary = temporary();
        segments.put(
                segments.isEmpty() ? 0 : segments.lastKey() + 1,
                temporary.segments.firstEntry().getValue());
        return new Spool(segments, temporary.directory, index, false);
    }

    /** A spool that is kept in a directory, with what the last build kept there; with nothing if that is damaged. */
    static Spool kept(Path directory) throws IOException {
        Files.createDirectories(directory);
        TreeMap<Integer, FileChannel> segments = new TreeMap<>();
        byte[] index = openKept(directory, segments);
        Set<Path> known = new HashSet<>(
                segments.keySet().stream().map(n -> segment(directory, n)).toList());
        known.add(directory.resolve(INDEX));
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files.filter(f -> !known.contains(f))::iterator) {
                Files.delete(file);
            }
        }
        int number = segments.isEmpty() ? 0 : segments.lastKey() + 1;
        segments.put(
                number,
                FileChannel.open(
                        segment(directory, number),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
        return new Spool(segments, directory, index, true);
    }

    /** Opens the segments that the index names. */
    private static byte[] openKept(Path directory, Map<Integer, FileChannel> segments) throws IOException {
        try {
            byte[] file = Files.readAllBytes(directory.resolve(INDEX));
            int end = file.length - Long.BYTES;
            if (end < 0
                    || ByteBuffer.wrap(file).getLong(end)
                            != Checksum.of(file, end).low()) {
                return new byte[0];
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, end));
            for (int count = in.readInt(); count > 0; count--) {
                int number = in.readInt();
                FileChannel channel = FileChannel.open(segment(directory, number), StandardOpenOption.READ);
                segments.put(number, channel);
                if (channel.size() < in.readLong()) {
                    throw new EOFException("shorter than it was: " + number);
                }
            }
            return in.readAllBytes();
        } catch (NoSuchFileException | EOFException e) {
            closeAll(segments);
            segments.clear();
            return new byte[0];
        }
    }

    private static Path segment(Path directory, int number) {
        return directory.resolve("segment-" + number);
    }

    private static void closeAll(Map<Integer, FileChannel> segments) throws IOException {
        for (FileChannel channel : segments.values()) {
            channel.close();
        }
    }

    /**
     * A part of the spool.
     *
     * @param segment the segment it lies in
     * @param offset where it begins
     * @param length how many bytes it has
     */
    public record Slice(int segment, long offset, int length) {

        public Slice {
            if (offset < 0 || length < 0) {
                throw new IllegalArgumentException("offset: " + offset + ", length: " + length);
            }
        }

        /** A part of it. */
        public Slice part(int from, int count) {
            if (from < 0 || from + count > length) {
                throw new IllegalArgumentException("from: " + from + ", count: " + count);
            }
            return new Slice(segment, offset + from, count);
        }
    }

    /** Bytes that {@link #keep} was given by the last build; empty when there is nothing. */
    public byte[] lastIndex() {
        return lastIndex;
    }

    /** Adds something; it can be read as soon as this returns. */
    public Slice append(byte[] bytes) throws IOException {
        refuseInterrupted();
        Slice slice = new Slice(segments.lastKey(), end.getAndAdd(bytes.length), bytes.length);
        FileChannel channel = segments.lastEntry().getValue();
        ByteBuffer source = ByteBuffer.wrap(bytes);
        while (source.hasRemaining()) {
            channel.write(source, slice.offset() + source.position());
        }
        return slice;
    }

    /** Reads something back. */
    public byte[] read(Slice slice) throws IOException {
        refuseInterrupted();
        FileChannel channel = segments.get(slice.segment());
        if (channel == null) {
            throw new EOFException("no such segment: " + slice);
        }
        ByteBuffer target = ByteBuffer.allocate(slice.length());
        while (target.hasRemaining()) {
            if (channel.read(target, slice.offset() + target.position()) < 0) {
                throw new EOFException("beyond the end of the spool: " + slice);
            }
        }
        return target.array();
    }

    /** Number of bytes of all segments, those no longer used among them. */
    public long size() throws IOException {
        long size = 0;
        for (FileChannel channel : segments.values()) {
            size += channel.size();
        }
        return size;
    }

    /** Number of segments, the one that is written to among them. */
    public int segments() {
        return segments.size();
    }

    /**
     * Keeps the spool for the next build; what is appended afterwards is not. Segments that nothing is left of are removed when
     * the spool is closed. Of a temporary spool nothing is kept.
     *
     * @param index what the next build needs to find its way
     * @param used the segments that the index leads to
     */
    public void keep(byte[] index, Set<Integer> used) throws IOException {
        if (!kept) {
            return;
        }
        AtomicFile.replace(
                directory.resolve(INDEX), directory.resolve("index.new"), out -> writeIndex(index, used, out));
        segments.keySet().stream()
                .filter(number -> !used.contains(number))
                .forEach(number -> unused.add(segment(directory, number)));
    }

    private void writeIndex(byte[] index, Set<Integer> used, OutputStream file) throws IOException {
        Checksum.Builder sum = new Checksum.Builder();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new SummedStream(file, sum)));
        out.writeInt(used.size());
        for (int number : used.stream().sorted().toList()) {
            out.writeInt(number);
            out.writeLong(segments.get(number).size());
        }
        out.write(index);
        out.flush();
        out.writeLong(sum.build().low());
        out.flush();
    }

    private static void refuseInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before it read or wrote the spool");
        }
    }

    /** Closes the files, and deletes what is not kept. */
    @Override
    public void close() throws IOException {
        closeAll(segments);
        for (Path file : unused) {
            Files.deleteIfExists(file);
        }
    }
}
