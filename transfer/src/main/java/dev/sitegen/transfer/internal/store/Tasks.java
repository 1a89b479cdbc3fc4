package dev.sitegen.transfer.internal.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The same task for many things, some at a time. The first failure ends all. */
public final class Tasks {

    private Tasks() {}

    /** A task. */
    @FunctionalInterface
    public interface Task<T> {

        /** Does it for one thing. */
        void run(T each) throws IOException;
    }

    /**
     * Does a task for each of a list, and waits until no thread works any more.
     *
     * @param threads how many at a time
     * @throws IOException the first failure
     * @throws InterruptedIOException if the calling thread is interrupted
     */
    public static <T> void forEach(int threads, List<T> all, Task<? super T> task) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, all.size())));
        for (int i = 0; i < Math.min(threads, all.size()); i++) {
            workers.execute(() -> {
                try {
                    for (int at = next.getAndIncrement();
                            at < all.size() && failure.get() == null;
                            at = next.getAndIncrement()) {
                        task.run(all.get(at));
                    }
                } catch (IOException | RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                }
            });
        }
        workers.shutdown();
        await(workers, failure);
        rethrow(failure.get());
    }

    private static void await(ExecutorService workers, AtomicReference<Throwable> failure) {
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
                failure.compareAndSet(null, new InterruptedIOException("interrupted"));
                workers.shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        } else if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
    }
}
