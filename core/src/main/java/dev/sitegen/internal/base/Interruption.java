package dev.sitegen.internal.base;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;

/** Interrupts of the thread that called the library: they end a run that has published nothing yet, and no other. */
public final class Interruption {

    private Interruption() {}

    /** Work that may be done twice. */
    @FunctionalInterface
    public interface Repeatable<R> {
        R run() throws IOException;
    }

    /** @throws InterruptedIOException if the current thread is interrupted, which it still is afterwards */
    public static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted; what was published before is unchanged");
        }
    }

    /** Runs something; if it fails because the current thread was interrupted, the exception is the one of {@link #check}. */
    public static <R> R report(Repeatable<R> work) throws IOException {
        try {
            return work.run();
        } catch (InterruptedIOException | ClosedChannelException e) {
            // Files are closed under an interrupted thread, for the other threads as well.
            check();
            throw e;
        }
    }

    /**
     * Runs something to its end: if an interrupt breaks it off, it is run again, and the current thread is interrupted when it has
     * ended.
     */
    public static <R> R outlast(Repeatable<R> work) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.run();
                } catch (InterruptedIOException | ClosedChannelException e) {
                    if (!Thread.interrupted()) {
                        throw e;
                    }
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
