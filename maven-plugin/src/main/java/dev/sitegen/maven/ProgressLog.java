package dev.sitegen.maven;

import dev.sitegen.build.BuildListener;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Logs the progress of a long build: nothing in the first seconds, then at most one line in as many. */
final class ProgressLog implements BuildListener {

    private static final long INTERVAL_NANOS = 5_000_000_000L;

    private final Messages messages;
    private final Consumer<String> log;
    private final LongSupplier nanoTime;
    private long last;

    ProgressLog(Messages messages, Consumer<String> log, LongSupplier nanoTime) {
        this.messages = messages;
        this.log = log;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public void progress(Stage stage, int done, int total) {
        long now = nanoTime.getAsLong();
        if (done == 1 && now - last >= INTERVAL_NANOS) {
            // Nothing was to do for a while, and something else begins.
            last = now;
        }
        if (now - last >= INTERVAL_NANOS) {
            last = now;
            log.accept(messages.text("progress." + stage, done, total));
        }
    }
}
