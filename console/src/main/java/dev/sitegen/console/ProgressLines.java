package dev.sitegen.console;

import dev.sitegen.build.BuildListener;
import java.util.function.LongSupplier;

/** Reports the progress of a long run: nothing at first, then at most once in the time that the printer asks for. */
public final class ProgressLines implements BuildListener {

    private final ConsoleMessages messages;
    private final Printer printer;
    private final LongSupplier nanoTime;
    private long last;

    ProgressLines(ConsoleMessages messages, Printer printer, LongSupplier nanoTime) {
        this.messages = messages;
        this.printer = printer;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public void progress(Stage stage, int done, int total) {
        show("progress." + stage, done, total);
    }

    /** Called when files of an import are finished. */
    public void imported(int done, int total) {
        if (done < total) {
            show("progress.import", done, total);
        }
    }

    /** Called when a file of a deployment is sent. */
    public void sent(int done, int total) {
        if (done < total) {
            show("progress.deploy", done, total);
        }
    }

    /** Called when sources of a collection are done. */
    public void collected(int done, int total) {
        if (done < total) {
            show("progress.collect", done, total);
        }
    }

    private void show(String key, int done, int total) {
        long now = nanoTime.getAsLong();
        long interval = printer.progressNanos();
        if (done == 1 && now - last >= interval) {
            // Nothing was to do for a while, and something else begins.
            last = now;
        }
        if (now - last >= interval) {
            last = now;
            printer.progress(messages.text(key, done, total), done, total);
        }
    }
}
