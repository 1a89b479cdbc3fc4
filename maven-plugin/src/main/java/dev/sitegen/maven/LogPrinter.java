package dev.sitegen.maven;

import dev.sitegen.console.Printer;
import dev.sitegen.diagnostic.Severity;
import org.apache.maven.plugin.logging.Log;

/** Prints to the log of Maven. */
record LogPrinter(Log log) implements Printer {

    private static final long INTERVAL_NANOS = 5_000_000_000L;

    @Override
    public void print(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }

    @Override
    public void print(String text, Throwable fault) {
        log.error(text, fault);
    }

    @Override
    public void progress(String text, int done, int total) {
        log.info(text);
    }

    @Override
    public long progressNanos() {
        return INTERVAL_NANOS;
    }
}
