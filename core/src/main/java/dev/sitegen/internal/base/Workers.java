package dev.sitegen.internal.base;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** A fixed number of threads. */
public final class Workers implements AutoCloseable {

    /** Flexmark's block parser recurses as deep as the author nests; this holds 10,000 quotes in one another. */
    private static final long STACK_BYTES = 64L << 20;

    /** Enough that no thread waits for the slowest piece, few enough that results never pile up. */
    private static final int AHEAD = 16;

    private final int threads;
    private final Profiler profiler;
    private final ExecutorService executor;

    public Workers(int threads) {
        this(threads, Profiler.OFF);
    }

    /** @param profiler receives every piece of work */
    public Workers(int threads, Profiler profiler) {
        this.threads = threads;
        this.profiler = profiler;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "site-gen", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Receiver of every piece of work. */
    public Profiler profiler() {
        return profiler;
    }

    /**
     * Begins a stage of the work.
     *
     * @throws InterruptedIOException if the calling thread is interrupted
     */
    public void enter(String stage) throws InterruptedIOException {
        Interruption.check();
        profiler.enter(stage);
    }

    /** Work on one item. */
    @FunctionalInterface
    public interface Work<T, R> {
        R apply(T item) throws IOException;
    }

    /** Result of work that was started. */
    @FunctionalInterface
    public interface Pending<R> {

        /**
         * Waits for it.
         *
         * @throws IOException what the work threw
         */
        R get() throws IOException;
    }

    /** Begins a single piece of work, beside what the calling thread does. */
    public <R> Pending<R> begin(Callable<R> work) {
        Future<R> underWay = executor.submit(work);
        return () -> await(underWay);
    }

    /**
     * Does the same work on every item; the results come to the consumer one at a time, in the order of the items, on the
     * calling thread. When this returns or throws, no thread works on an item any more.
     *
     * @throws java.io.InterruptedIOException if the calling thread is interrupted; the items that were begun are finished first
     * @throws IOException what the work threw, for the first item that failed
     */
    public <T, R> void map(List<T> items, Work<T, R> work, Consumer<R> results) throws IOException {
        OrderedBatch<T, R> round = new OrderedBatch<>(items, item -> () -> measured(item, work), threads * AHEAD);
        for (int i = 0; i < Math.min(threads, items.size()); i++) {
            executor.execute(round::work);
        }
        try {
            List<Future<R>> finished = round.results();
            while (!finished.isEmpty()) {
                for (Future<R> piece : finished) {
                    results.accept(await(piece));
                    Interruption.check();
                }
                finished = round.results();
            }
        } finally {
            round.stop();
        }
    }

    private <T, R> R measured(T item, Work<T, R> work) throws IOException {
        long since = profiler.now();
        R result = work.apply(item);
        profiler.worked(item, since);
        return result;
    }

    private static <R> R await(Future<R> future) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // The piece is short; it is finished first, and the interrupt is passed on.
                    interrupted = true;
                } catch (ExecutionException e) {
                    Throwable cause = e.getCause();
                    if (cause instanceof IOException failure) {
                        throw failure;
                    }
                    if (cause instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException(cause);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
