package dev.sitegen.importer;

import dev.sitegen.importer.internal.document.Account;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads files on several threads, and gives them in order. A few are in memory at a time, however many there are. */
final class ReadAhead implements AutoCloseable {

    /** Word files may be large; more threads than these would hold too many of them. */
    private static final int MOST_THREADS = 4;

    private final FileImport each;
    private final Iterator<Path> sources;
    private final ExecutorService threads;
    private final int window;
    private final Deque<Future<Read>> pending = new ArrayDeque<>();

    /**
     * A file that was read.
     *
     * @param result the report; nothing if it cannot be read or is in doubt, which is in the account
     */
    record Read(Path source, Account account, Optional<FileImport.Result> result) {}

    ReadAhead(List<Path> sources, FileImport each) {
        int count = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        this.each = each;
        this.sources = sources.iterator();
        this.threads = Executors.newFixedThreadPool(count);
        this.window = count + 1;
    }

    /** The next file; nothing after the last. */
    Optional<Read> next() throws IOException {
        while (pending.size() < window && sources.hasNext()) {
            Path source = sources.next();
            pending.add(threads.submit(() -> read(source)));
        }
        return pending.isEmpty() ? Optional.empty() : Optional.of(await(pending.remove()));
    }

    private Read read(Path source) throws IOException {
        Account account = new Account(source.toString());
        return new Read(source, account, each.read(source, account));
    }

    private static Read await(Future<Read> read) throws IOException {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the import was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
