package dev.sitegen.bench;

import java.util.OptionalLong;

/** Watches a running process for the most memory that it, or one of those it started, ever had resident. */
final class PeakMemory implements AutoCloseable {

    private static final long PERIOD_MILLIS = 20;

    private final String process;
    private final Thread watcher = new Thread(this::watch, "peak-memory");
    private volatile long peak;

    private PeakMemory(String process) {
        this.process = process;
        watcher.setDaemon(true);
    }

    static PeakMemory of(Process process) {
        PeakMemory memory = new PeakMemory(String.valueOf(process.pid()));
        memory.watcher.start();
        return memory;
    }

    private void watch() {
        try {
            while (true) {
                long now = ProcFiles.family(process)
                        .map(ProcFiles::peakMemory)
                        .flatMapToLong(OptionalLong::stream)
                        .max()
                        .orElse(0);
                peak = Math.max(peak, now);
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The peak in bytes; empty where the system does not report it. */
    OptionalLong bytes() {
        return peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak);
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
