package dev.sitegen.spark;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Bytes that a job sends from machine to machine: what tasks write for others, and what all machines get. Thread-safe. */
final class Traffic extends SparkListener {

    private final AtomicLong shuffled = new AtomicLong();
    private final AtomicLong broadcast = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() != null) {
            shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
        }
    }

    /** Counts something that every machine gets. */
    void addBroadcast(long bytes) {
        broadcast.addAndGet(bytes);
    }

    /** The bytes on one line. */
    @Override
    public String toString() {
        return shuffled + " bytes shuffled, " + broadcast + " bytes to every machine";
    }
}
